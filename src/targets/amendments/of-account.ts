import { phrase } from '../../lexicon/phrase.ts';
import { budgetAccounts } from '../../lexicon/sums.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** What a level of government takes in or spends, no account of its own named: 全市收入, 市本级支出. */
const bare = /^((?:全[省市县区州旗]|[省市县区州盟旗]本?级)总?)((?:收入|支出)(?:总计|合计)?)$/;
/** What an account of a budget takes in or spends: 全市一般公共预算收入. */
const ofAnAccount = phrase`(${budgetAccounts})((?:收入|支出)(?:总计|合计)?)$`;
/** How a sentence opens that is about one of them: 一般公共预算方面，. */
const aboutAccount = phrase`^(?:\d[.．、])?(${budgetAccounts})方面，`;
const longestOpening = 18;
/** What takes the part of a level from the whole: 其中市本级收入. */
const parting = /^其中/;
/** How many numbers back the whole is looked for. */
const reach = 5;

/** 一般公共预算方面，全市收入9亿元 */
export const ofAccount: Amendment = {
  id: 'of-account',
  example: '一般公共预算方面，全市收入9亿元',
  settles:
    'what a level takes in or spends is of the account that its sentence, or the whole, names',
  examples: {
    amended: [
      ['一般公共预算方面，全市收入9亿元。', '9亿元', { indicator: '全市一般公共预算收入' }],
      ['政府性基金预算方面，市本级支出9亿元。', '9亿元', { indicator: '市本级政府性基金预算支出' }],
      [
        '一般公共预算方面，全市收入9亿元，增长5%。其中市本级收入3亿元。',
        '3亿元',
        { indicator: '市本级一般公共预算收入' },
      ],
    ],
    left: [
      ['渔业发展方面，全市收入9亿元。', '9亿元'],
      ['一般公共预算方面，全市投资9亿元。', '9亿元'],
      ['全市一般公共预算收入9亿元。', '9亿元'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const [, level, measure] = bare.exec(draft.indicator) ?? [];
    if (level === undefined || measure === undefined) return draft;
    const named = accountTold(context) || accountOfWhole(context, measure);
    return named === '' ? draft : { ...draft, indicator: level + named + measure };
  },
};

/** The account that the sentence is about; empty where it names none. */
function accountTold({ text, item: { sentence } }: Context): string {
  return aboutAccount.exec(text.slice(sentence.from, sentence.from + longestOpening))?.[1] ?? '';
}

/** The account of the whole that a part is taken from; empty where it is taken from none. */
function accountOfWhole({ text, index, made, item }: Context, measure: string): string {
  if (!parting.test(text.slice(item.sentence.from, item.left.to))) return '';
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const name = made[at]?.indicator ?? '';
    const named = ofAnAccount.exec(name);
    if (named?.[2] === measure) return named[1] ?? '';
  }
  return '';
}
