import { UnitSet } from '../core/unit-set.ts';
import { WordIndex } from '../core/word-index.ts';

const spoken =
  '全年 今年 今年以来 今年起 去年 去年底 去年末 明年 本年 本年度 上年 上年末 上一年 年内 年底 年底前 年末 年初 当年 上半年 下半年 一季度 前三季度 五年来 五年间 五年 五年中 过去五年 过去一年 一年来 几年来 三年来 四年来 十年来 十年间 近年来 近五年 近三年 今后五年 未来五年 未来三年 今后一个时期 五年内 三年内 两年内 本届政府 本届政府任期内 目前 截至目前 到目前为止 截止目前 截至年底 截至年末 到年底 到年末 期末 届时 同期 上年同期 本世纪末 世纪末 春季 秋季 冬季 夏季 日均 月均'.split(
    ' ',
  );
const words = new WordIndex(spoken.map((word) => [word, true] as const));

const dated =
  /(?:到了?|至|截至|截止|从|自|比|较|同|与|在|以)?(?:\d{4}|[一二三四五六七八九〇零]{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末|初|前|以前|之前|以来|间|期间|度|年底)?(?:前|相比|比较|相比较)?(?:的)?/y;
const planned =
  /(?:到|在|至)?[“"]?[一二三四五六七八九]?十?[一二三四五六七八九]五[”"]?(?:规划)?(?:时期|期间|末|期末|以来|初|五年)(?:末)?(?:的)?/y;

/** 四年间, 近三年, 前四年内. */
const years =
  /(?:近|过去|过去的|今后|未来|前|这|头)?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年(?:来|间|内|里|中|以来|时间)?(?:的)?/y;

const quotedPlan =
  /(?:到|在|至)?[“"]十[一二三四五六]?五[”"](?:规划|计划)?(?:时期|期间|末|期末|以来|初)?(?:的)?/y;

const dateOpenings = '0123456789到至截从自比较同与在以一二';
const yearsOpenings = '0123456789一二两三四五六七八九十近过今未前这头';
const planOpenings = '到在至“"一二三四五六七八九十';
const opensDate = new UnitSet(dateOpenings);
const opensYears = new UnitSet(yearsOpenings);
const opensPlan = new UnitSet(planOpenings);

/** Every character that words that say when start with. */
export const timeOpenings: string =
  spoken.map((word) => word.charAt(0)).join('') + dateOpenings + yearsOpenings + planOpenings;

const opensTime = new UnitSet(timeOpenings);

/** Where the words that say when, starting at `at`, end; `at` where none start there. */
export function timeAt(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (!opensTime.has(first)) return at;
  const word = words.at(text, at, to);
  if (word) return word.to;
  if (opensDate.has(first)) {
    dated.lastIndex = at;
    if (dated.test(text) && dated.lastIndex <= to) return dated.lastIndex;
  }
  if (opensYears.has(first)) {
    years.lastIndex = at;
    if (years.test(text) && years.lastIndex <= to) return years.lastIndex;
  }
  if (opensPlan.has(first)) {
    quotedPlan.lastIndex = at;
    if (quotedPlan.test(text) && quotedPlan.lastIndex <= to) return quotedPlan.lastIndex;
    planned.lastIndex = at;
    if (planned.test(text) && planned.lastIndex <= to) return planned.lastIndex;
  }
  return at;
}
