import { phrase } from '../lexicon/phrase.ts';
import {
  groupHeads,
  kindsOfBodies,
  numberHeads,
  ordinalHeads,
  partsInWorks,
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
export const bodyHead: RegExp = phrase`^(?:主要)?${partsInWorks}${kindsOfBodies}(?:（.*）)?$`;
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
