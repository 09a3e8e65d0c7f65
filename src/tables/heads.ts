import { phrase } from '../lexicon/phrase.ts';
import {
  groupHeads,
  numberHeads,
  ordinalHeads,
  rowHeads,
  sidesOfBalance,
} from '../lexicon/table-words.ts';

/** What the heads of columns say they hold. */

const names = phrase`${rowHeads}|${sidesOfBalance}`;
/** What heads one half of a balance. */
export const sideHead: RegExp = phrase`^${sidesOfBalance}$`;
export const ordinalHead: RegExp = phrase`^(?:${ordinalHeads}|N[Oo]\.?)$`;
export const unitHead: RegExp = /^(?:计量|计算|指标)?单位$/;
/** Heads of the column that is blank where there is nothing to say. */
export const remarkHead: RegExp = /^(?:备注|说明|注释?)$/;
export const natureHead: RegExp = /^(?:指标)?(?:属性|性质)$/;
export const bodyHead: RegExp =
  /^(?:主要)?(?:责任|牵头|主管|实施|承担|负责|主办|落实)(?:单位|部门|处室|主体|科室)(?:（.*）)?$/;
export const groupHead: RegExp = phrase`^${groupHeads}$`;

const numbers = phrase`(?:19|20)\d{2}|%|±|${numberHeads}|（[^（）]{1,8}）$|十[一二三四五六]?五`;

/** Whether words name what a column of row names holds. */
export function headsNames(head: string): boolean {
  return names.test(head);
}

/** Whether words head a column of numbers. */
export function headsNumbers(head: string): boolean {
  return numbers.test(head);
}
