import { CharSet } from '../../core/char-set.ts';
import { blankSigns } from '../../lexicon/blank-signs.ts';
import type { RefusalRule } from './rule.ts';

const blanks = new CharSet(blankSigns);
const scales = new CharSet('百千万亿');

/** What is left of a number whose digits were taken out: XX亿元, 完成投资**万元. */
export const blank: RefusalRule = {
  reason: 'blank',
  examples: {
    refused: ['产值XX亿元', '投资X.X万元', '收入××亿元', '补贴**万元'],
    kept: ['亿元企业3家', '产值超亿元'],
  },
  refuse: ({ text, numeral, measure }) =>
    isBlankBefore(text, numeral.from) ? (measure?.to ?? numeral.to) : null,
};

/** Whether a scale at `at` stands behind signs that a number was blanked out with. */
export function isBlankBefore(text: string, at: number): boolean {
  return scales.has(text.charCodeAt(at)) && blanks.has(text.charCodeAt(at - 1));
}
