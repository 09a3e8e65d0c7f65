import { isEmpty } from '../frame.ts';
import { phraseText } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { countedNoun } from './counted-noun.ts';

const aspects =
  /^(?:方面|重点|原则|关系|转变|层面|维度|环节|阶段|时期|层次|问题|特点|目标|积极性|关键|全覆盖|突出)/;

/** Units of given sets. */
const sets: ReadonlySet<string> = new Set(['大', '大类', '方面']);

/** 六大产业集群, 九个方面的工作: the number only names a given set */
export const scope: Rule = {
  id: 'scope.set',
  example: '重点做好九个方面的工作',
  examples: {
    read: [
      ['重点做好九个方面的工作。', '九个', { type: 'scope' }],
      ['遵守和平共处五项原则。', '五项', { type: 'scope', indicator: '原则' }],
      ['实施十大类45项民生实事。', '十大类', { type: 'scope', indicator: '民生实事' }],
      ['做强八大产业集群。', '八大', { type: 'scope', indicator: '产业集群' }],
    ],
    left: [['建设九个公园。', '九个']],
  },
  apply: ({ text, item, frame }) => {
    const { quantity } = item;
    const kinds = quantity.unit === '大类';
    if (quantity.form === 'digits' && !sets.has(quantity.unit)) return null;
    if (isEmpty(frame.after) && !kinds) return null;
    const indicator = phraseText(text, isEmpty(frame.after) ? frame.before : frame.after);
    const twofold =
      (indicator === '资源' || indicator === '市场、两种资源') &&
      /^两[个种]/.test(text.slice(quantity.span.from, quantity.span.to));
    const names =
      twofold ||
      sets.has(quantity.unit) ||
      (quantity.form === 'chinese' && aspects.test(indicator));
    const named = countedNoun(quantity, indicator);
    return names ? { type: 'scope', indicator: named, action: null, direction: 'none' } : null;
  },
};
