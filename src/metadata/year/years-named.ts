import { planIn } from '../../time/plan-years.ts';
import type { PlanYears } from '../../time/plan-years.ts';

/** The source of a pattern for a stretch of years, which are its two groups: 2031—2033. */
export const stretchShape = '((?:19|20)\\d\\d)年?[-—一~～至到]{1,2}((?:19|20)\\d\\d)';
/** A stretch of years: 2031—2033年. */
export const stretch: RegExp = new RegExp(stretchShape);
const longest = 25;

/** The years that words name as those of a plan: （2021—2025年）, “十四五”; null where they name none. */
export function yearsNamed(words: string): PlanYears | null {
  const found = stretch.exec(words);
  if (found) {
    const [first, last] = [Number(found[1]), Number(found[2])];
    if (last > first && last - first <= longest) return { first, last };
  }
  return planIn(words);
}
