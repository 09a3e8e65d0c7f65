import { phrase } from '../../lexicon/phrase.ts';
import { formalMeasures } from '../../lexicon/measured-nouns.ts';
import type { ChoiceRule } from './rule.ts';

const formal = phrase`${formalMeasures}`;

/** A number under an indicator's formal name leads one under a word for it: 地区生产总值 leads 经济总量. */
export const named: ChoiceRule = {
  id: 'named',
  examples: ['全年地区生产总值【1.3万亿元】。', '经济总量迈上万亿元台阶。'],
  weigh: ({ record: { indicator } }) => (formal.test(indicator.text) ? 1 : 0),
};
