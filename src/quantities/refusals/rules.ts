import { article } from './article.ts';
import { basis } from './basis.ts';
import { blank } from './blank.ts';
import { date } from './date.ts';
import { documentNumber } from './document-number.ts';
import { grade } from './grade.ts';
import { idiom } from './idiom.ts';
import { name } from './name.ts';
import { numbering } from './numbering.ts';
import { ordinal } from './ordinal.ts';
import { period } from './period.ts';
import type { RefusalRule } from './rule.ts';
import { streak } from './streak.ts';
import { vague } from './vague.ts';

/** The rules in the order in which they are asked; the first that refuses decides. */
export const refusalRules: readonly RefusalRule[] = [
  idiom,
  documentNumber,
  date,
  streak,
  ordinal,
  grade,
  name,
  numbering,
  blank,
  vague,
  basis,
  period,
  article,
];
