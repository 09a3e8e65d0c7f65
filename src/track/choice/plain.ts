import type { ChoiceRule } from './rule.ts';
import { otherMeasures } from '../../lexicon/measure-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** Words that measure in another way than reports usually do. */
const other = phrase`${otherMeasures}`;

/** The number as it is usually told leads the one that is measured in another way. */
export const plain: ChoiceRule = {
  id: 'plain',
  examples: ['财政收入增长【7.1%】，按可比口径增长9.1%。'],
  weigh: ({ record: { sentence, quantity, indicator } }) => {
    const at = sentence.indexOf(quantity.text);
    const clause = at === -1 ? '' : sentence.slice(Math.max(0, at - 12), at);
    const own = clause.slice(Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('；')) + 1);
    return other.test(own) || other.test(indicator.text) ? 0 : 1;
  },
};
