import type { Amendment } from '../amendment.ts';

/** What is divided, before the names of its classes and how many they are: 把渔港分为商港、渔港[两类]. */
const divided =
  /(?:[把将]|[，。；\n]|^)(?![把将])([\u4e00-\u9fff]{2,12}?)(?:按[\u4e00-\u9fff]{2,6})?划?分[为成]了?[\u4e00-\u9fff、]{2,30}$/;
const classes: ReadonlySet<string> = new Set(['类', '大类', '种', '档', '等', '级', '批', '个']);
/** How many units before the number are looked through. */
const farthest = 60;

/** 把渔业目标分为常年性、季节性两大类 */
export const dividedInto: Amendment = {
  id: 'divided-into',
  example: '把渔业目标分为常年性、季节性两大类',
  settles: 'a number of classes is of what is divided into them, whose names stand before it',
  examples: {
    amended: [
      ['把渔业目标分为常年性、季节性两大类。', '两大类', { indicator: '渔业目标' }],
      ['将渔船划分为大型、小型两类。', '两类', { indicator: '渔船', type: 'scope' }],
      ['渔港按用途分为商港、渔港两种。', '两种', { indicator: '渔港' }],
    ],
    left: [
      ['将全县渔港分为三大类。', '三大类'],
      ['标准分为术语、标识等2个部分。', '2个'],
      ['建成商港、渔港两类。', '两类'],
    ],
  },
  types: [['count', 'scope']],
  apply: (draft, { text, item: { quantity, sentence, right } }) => {
    if (quantity.dimension !== 'count' || !classes.has(quantity.unit)) return draft;
    // 分为术语、标识等2个部分: the number has a noun of its own.
    if (right.to > right.from) return draft;
    const { from } = quantity.bounded;
    const whole = divided.exec(text.slice(Math.max(sentence.from, from - farthest), from))?.[1];
    return whole === undefined ? draft : { ...draft, type: 'scope', indicator: whole };
  },
};
