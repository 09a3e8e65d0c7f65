import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { clauseStart } from '../context/topic.ts';

/** Units of people, whom what was done with them names: 被评为模范的30人. */
const people: ReadonlySet<string> = new Set(['人', '名']);

/** What says only of which field those are that are counted: 渔业方面的9座. */
const fields = new EndPattern(/方面$/);

/** What those are that are counted by what was done with them: the things counted before, or those that are set apart. */
function thingsBefore(context: Context): string {
  const { text, items, index, made, item } = context;
  const { unit } = item.quantity;
  for (let at = index - 1; at >= 0 && items[at]?.sentence.from === item.sentence.from; at--) {
    const type = made[at]?.type;
    const counts = type === 'count' || type === 'scope' || type === 'level';
    if (counts && items[at]?.quantity.unit === unit) return made[at]?.indicator ?? '';
  }
  const to = item.clause.from - 1;
  const floor = Math.max(items[index - 1]?.clause.to ?? 0, item.sentence.from);
  return phraseText(text, nounBefore(text, { from: clauseStart(text, floor, to), to }));
}

/** 在建的渔港，年内全部建成的9座: those that what was done with them counts */
export const headless: Construction = construction({
  id: 'count.headless',
  example: '查处渔业案件共90件，已经处理的40件',
  reads: '〈thing〉，〈what was done with it〉的〈number〉',
  yields: ['count'],
  before: {
    'count.subject-verb': ['查处渔业案件共90件，已经结案处理的40件。', '40件'],
    'level.noun': ['建设渔港17座，加上远洋渔业方面的9座。', '9座'],
    'level.carried': ['查处渔业案件共90件，已经处理的40件。', '40件'],
  },
  examples: {
    read: [
      ['施工的大型渔港，计划在2030年底以前全部建成的9座。', '9座', { indicator: '施工的大型渔港' }],
      ['查处渔业案件共90件，已经处理的40件。', '40件', { indicator: '渔业案件', action: '处理' }],
      ['建设渔港17座，加上远洋渔业方面的9座。', '9座', { indicator: '渔港', action: null }],
      ['新建渔港17座，年内竣工的12座。', '12座', { indicator: '渔港', action: '竣工' }],
    ],
    left: [
      ['新建渔港17座，其中通航的有12座。', '12座', 'level.verb'],
      ['渔港由2029年的9座增加到2030年的12座。', '12座', 'level.verb'],
      ['评出渔家90户，评为模范的30户渔家。', '30户', 'count.object-after'],
    ],
  },
  apply: (context) => {
    const { quantity } = context.item;
    if (quantity.dimension !== 'count' || people.has(quantity.unit)) return null;
    const action = whatDone(context);
    const indicator = action === undefined ? '' : thingsBefore(context);
    return indicator === '' || action === undefined
      ? null
      : { type: 'count', indicator, action, direction: 'none' };
  },
});

/** What was done with those that a number without a noun counts, null where only their field is told; undefined where neither is. */
function whatDone({ text, item, frame }: Context): string | null | undefined {
  const { left, right, clause, joined } = item;
  const { verb } = frame;
  if (!isEmpty(right) || text.charAt(left.to - 1) !== '的') return undefined;
  if (fields.test(text, left.from, left.to - 1)) return null;
  const opens = joined === 'clause' && text.charAt(clause.from - 1) === '，';
  if (!opens || verb?.to !== left.to - 1 || verb.verb === 'reach') return undefined;
  const from = trimStart(text, { from: left.from, to: verb.to }).from;
  return from > verb.from ? undefined : text.slice(verb.from, verb.to);
}
