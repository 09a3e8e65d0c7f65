import { EndPattern } from '../../core/end-pattern.ts';
import { groundWords } from '../../lexicon/opening-words.ts';
import { lightVerbs, sayingVerbs } from '../../lexicon/light-verbs.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { wordAt } from '../../clause/words.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';

const longestDeed = 40;

/** The field of a place, between how often it was taken and which it is: 湾头区2次【全市】第一. */
const field = /^全[国省市县区州]$/;

/** What took a place so often as a number says, a place right behind it; empty elsewhere. */
function timesPlaced({ text, items, index, item, frame, made }: Context): string {
  const isField = field.test(text.slice(item.right.from, item.right.to));
  if (!isField || items[index + 1]?.quantity.dimension !== 'rank') return '';
  return phraseText(text, frame.before) || (made[index - 1]?.indicator ?? '');
}

/** What a number of times that it stands before is the ground of: 根据两次渔业谈判. */
const grounds = new EndPattern(phrase`${groundWords}$`);

/** Of what or to whom something was said, and the verb before what it was: 3次对渔港建设作出批示. */
const aboutWhat = phrase`^(?:对|就|为|向|给)[\u4e00-\u9fff“”、]{2,24}?(${sayingVerbs}|${lightVerbs})了?(?=[\u4e00-\u9fff]{2})`;

/** Where one went to do what was done: 3次到我县调研. */
const whereTo =
  /^(?:到|赴|来|前往|深入)(?:[我全本][省市县区]|[\u4e00-\u9fff]{2,6}?[省市县区镇乡村])(?=[\u4e00-\u9fff]{2})/;

/** 先后4次降低存款准备金率: how often something is done */
export const times: Construction = construction({
  id: 'count.times',
  example: '先后4次降低存款准备金率',
  reads: '〈number〉次〈deed〉',
  yields: ['count'],
  before: {
    'count.object-after': ['省长3次到云岭市调研渔港。', '3次'],
  },
  examples: {
    read: [
      ['先后4次降低存款准备金率。', '4次', { indicator: '降低存款准备金率', action: '降低' }],
      ['省长3次对渔港建设作出批示。', '3次', { type: 'count', indicator: '批示', action: '作出' }],
      ['省长3次到云岭市调研渔港。', '3次', { type: 'count', indicator: '调研渔港' }],
      ['一年两次检修渔船。', '两次', { type: 'count' }],
      ['滨澜区2次全市第一、1次全市第二。', '1次', { indicator: '滨澜区' }],
      ['3次调整渔船补贴标准。', '3次', { type: 'count', indicator: '调整渔船补贴标准' }],
    ],
    left: [
      ['开展演练12次。', '12次', 'count.object-before'],
      ['根据两次渔业谈判解决海域争端。', '两次', 'count.object-after'],
      ['渔船出海12次。', '12次', 'level.noun'],
      ['救助120艘次渔船。', '120艘次', 'count.object-after'],
    ],
  },
  apply: (context) => {
    const { text, item } = context;
    const { quantity, left, right } = item;
    if (quantity.unit !== '次') return null;
    const placed = timesPlaced(context);
    if (placed !== '') return { type: 'count', indicator: placed, action: null, direction: 'none' };
    if (right.to - right.from < 3) return null;
    if (grounds.test(text, left.from, left.to)) return null;
    const told = text.slice(right.from, Math.min(right.to, right.from + longestDeed));
    const said = aboutWhat.exec(told);
    const from = right.from + (said ?? whereTo.exec(told) ?? [''])[0].length;
    const to = Math.min(right.to, from + 24);
    const indicator = phraseText(text, trimStart(text, { from, to }));
    const deed = said ? null : wordAt(indicator, 0, indicator.length, true);
    const done = deed?.class === 'verb' && deed.to + 2 <= indicator.length ? deed.to : 0;
    const action = said?.[1] ?? (done > 0 ? indicator.slice(0, done) : null);
    return indicator === '' ? null : { type: 'count', indicator, action, direction: 'none' };
  },
});
