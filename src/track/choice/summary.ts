import type { ChoiceRule } from './rule.ts';
import { namesOfAims } from '../../lexicon/heading-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** Words of the paragraph that sets a year's targets. */
const announced = phrase`${namesOfAims}`;

/** Of targets the one in the paragraph that sets the year's targets leads. */
export const summary: ChoiceRule = {
  id: 'summary',
  examples: [
    '今年发展主要预期目标是：地区生产总值增长【5%】左右。',
    '全力稳工业，确保规上工业增加值增长8%。',
  ],
  weigh: ({ role, record }) => {
    if (role !== 'target') return 0;
    const { section, sentence } = record;
    const words = `${section?.title ?? ''} ${section?.lead ?? ''} ${sentence}`;
    return announced.test(words) ? 1 : 0;
  },
};
