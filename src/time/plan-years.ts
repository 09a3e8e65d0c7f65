import { chineseNumber } from '../numerals/chinese-number.ts';

/** The first and the last year of a plan. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
}

const length = 5;
/** How many plans a name may be of. */
const plans = 16;
/** The first two plans; three years lie between them and the third. */
const early = [1953, 1958];
const thirdPlan = 1966;

/** The years of the five-year plan of a name: 十四 for “十四五”; null where it is the name of none. */
export function planYears(name: string): PlanYears | null {
  const order = (chineseNumber(name) ?? 0) - 1;
  if (order < 0 || order >= plans) return null;
  const first = early[order] ?? thirdPlan + length * (order - early.length);
  return { first, last: first + length - 1 };
}

/** 第十五个五年规划, but not 提出以来的第一个五年规划. */
const numberedPlan = /第(十[一二三四五六]?|(?<!的第)[一二三]|[四五六七八九])个五年/;
const quotedPlan = /[“"]([六七八九])五[”"]/;

/** The years of the five-year plan that a title names: “十五五”规划, 第十五个五年规划. */
export function planIn(title: string): PlanYears | null {
  const name = numberedPlan.exec(title) ?? /(十[一二三四五六]?)五(?!年)/.exec(title);
  return planYears((name ?? quotedPlan.exec(title))?.[1] ?? '');
}
