import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { massDeeds } from '../../lexicon/deeds-counted.ts';
import { hardMatters } from '../../lexicon/measured-nouns.ts';
import type { Amendment } from '../amendment.ts';

/** Mass that an act covers; what is made or sold is an output, which stands at a level. */
const masses = new StartPattern(phraseAt`${massDeeds}`);
/** What is broken through one by one, no mark that a measure passes. */
const overcome = new EndPattern(phrase`${hardMatters}$`);
const outputs = new EndPattern(/(?:量|原油|油气)$/);

/** 清理垃圾12万吨, 突破关键技术20项: what is done to things, though they are weighed or the verb can also reach. */
export const deedWeighed: Amendment = {
  id: 'deed-weighed',
  example: '清运海滩垃圾12万吨',
  settles:
    'things that are dealt with are counted, though they are weighed or the verb could also reach a value',
  examples: {
    amended: [
      ['清运海滩垃圾12万吨。', '12万吨', { type: 'count' }],
      ['淘汰旧渔网3吨。', '3吨', { type: 'count' }],
      ['突破海水淡化关键技术20项。', '20项', { type: 'count' }],
      ['突破渔业技术难题90项。', '90项', { type: 'count' }],
    ],
    left: [
      ['生产原盐12万吨。', '12万吨'],
      ['完成渔获量12万吨。', '12万吨'],
      ['收购渔获量3万吨。', '3万吨'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, { item }, by) => {
    const { type, action, indicator } = draft;
    if (type !== 'level' || by !== 'count.object-before' || action === null) return draft;
    if (outputs.test(indicator)) return draft;
    const { dimension } = item.quantity;
    const done =
      (dimension === 'mass' && masses.startsAt(action, 0)) ||
      (dimension === 'count' && action === '突破' && overcome.test(indicator));
    return done ? { ...draft, type: 'count' } : draft;
  },
};
