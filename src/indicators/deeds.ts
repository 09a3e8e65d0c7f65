import {
  chosenActs,
  cutActs,
  featActs,
  otherActs,
  stockActs,
  stockAreas,
  workCodes,
} from '../lexicon/indicators/affixes.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import type { Statement } from './statement.ts';

const others: ReadonlySet<string> = new Set(otherActs);
const stocks: ReadonlySet<string> = new Set(stockAreas);
const additions: ReadonlySet<string> = new Set(stockActs);
const cuts: ReadonlySet<string> = new Set(cutActs);
const feats: ReadonlySet<string> = new Set(featActs);
const chosen: ReadonlySet<string> = new Set(chosenActs);

/** Whether the number describes some of the things named, not the indicator: 年产值超亿元的企业. */
export function isOfThings({ type, relatesTo }: Statement): boolean {
  return type === 'threshold' || type === 'scope' || (type === 'amount' && relatesTo !== null);
}

/** Whether a deed is done to some of the things named, whose number it leaves as it is: 帮扶. */
export function isDoneToOthers(action: string): boolean {
  return others.has(action);
}

/** Whether something is done to some of the things named, which leaves their number as it is: 帮扶企业20家. */
export function isActedOn({ action, quantity }: Statement, { code }: Indicator): boolean {
  if (action === null || quantity.dimension === 'money' || !others.has(action)) return false;
  // A rate covers all the more: 普惠性幼儿园100%覆盖.
  const rate = quantity.dimension === 'ratio' && !code.endsWith('.coverage');
  const covers = rate || code.startsWith('insurance.');
  return action !== '覆盖' || !covers;
}

const prizes = /^[荣喜]?获得?$/;
/** The code of all who work. */
const workers = 'employment.total';
/** Codes of those who are at school, whom no training adds to. */
const taught = /^(?:pupils|teachers$)/;

/** Whether things are only mentioned with their number: 与80家医院合作. */
export function isMention({ area, code }: Indicator, { type, action }: Statement): boolean {
  // What wins a prize is told of, not how many there are.
  if (code === 'projects' && prizes.test(action ?? '')) return true;
  if (type !== 'count' || isWork(code)) return false;
  if (!stocks.has(area) && code !== workers) return false;
  return action === null || !addsTo(action) || (taught.test(code) && action.startsWith('培养'));
}

/** Whether some of the things named are said to do something, which tells nothing of how many there are: 12家渔场实现盈利. */
export function isActor(
  { type, action }: Statement,
  { area, code }: Indicator,
  before: string,
): boolean {
  if (type !== 'count' || action === null) return false;
  // 9所渔业学校入选试点: schools are chosen; what is chosen of heritage becomes more of it.
  const isChosen = chosen.has(action) && area !== 'tourism-culture';
  if (!isChosen && !feats.has(action)) return false;
  return stocks.has(area) && !isWork(code) && !before.includes(action);
}

/** Whether a deed adds to a stock, whatever is done further: 引进, 引进转化, but not 新改扩建. */
function addsTo(action: string): boolean {
  if (action.includes('改')) return false;
  return action.startsWith('新') || additions.has(action) || additions.has(action.slice(0, 2));
}

/** Whether what is counted is work that is done, not something that stands: 实施科技重大专项8个. */
function isWork(code: string): boolean {
  return workCodes.some((work) => code.startsWith(work));
}

/** Whether things are done away with, which tells nothing of how many are made: 淘汰水泥50万吨. */
export function isCut({ code }: Indicator, { action }: Statement): boolean {
  return action !== null && cuts.has(action) && code.includes('.output');
}
