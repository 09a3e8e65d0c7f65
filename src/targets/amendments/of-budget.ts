import { phrase } from '../../lexicon/phrase.ts';
import { accountsInShort, budgetAccounts, kindsOfBudgets } from '../../lexicon/sums.ts';
import type { Amendment } from '../amendment.ts';
import type { Context } from '../construction.ts';

/** What is taken in or spent by a budget that was named before: 支出预算, 实际支出. */
const bare = phrase`^(?:实际(?=[^预]+$))?(收入|支出)((?:${kindsOfBudgets})?预算数?$|(?<=实际..)$)`;
/** An income or an outlay by name, with the budget of it or without. */
const named = phrase`^(.{2,}?)(收入|支出)(?:${kindsOfBudgets})?(?:预算)?数?$`;
/** An account of which both the income and the outlay are told. */
const account = phrase`(?:${budgetAccounts}|${accountsInShort})$`;
/** How many numbers back the account is looked for. */
const reach = 6;

/** 渔业支出年初预算9亿元，支出预算调整为8亿元 */
export const ofBudget: Amendment = {
  id: 'of-budget',
  example: '渔业支出年初预算9亿元，支出预算调整为8亿元',
  settles: 'a bare outlay or income, budgeted or not, is the one whose budget was told before',
  examples: {
    amended: [
      [
        '渔业支出年初预算9亿元，支出预算调整为8亿元。',
        '8亿元',
        { indicator: '渔业支出预算', action: '调整为' },
      ],
      ['渔业支出预算9亿元，实际支出8亿元。', '8亿元', { indicator: '渔业支出' }],
      [
        '国有资本经营收入预算9亿元，实际完成8亿元；支出预算7亿元。',
        '7亿元',
        { indicator: '国有资本经营支出预算' },
      ],
    ],
    left: [
      ['渔业收入预算9亿元，支出预算8亿元。', '8亿元'],
      ['渔业支出9亿元。\n支出预算8亿元。', '8亿元'],
      ['渔业产值9亿元，实际支出8亿元。', '8亿元'],
    ],
  },
  types: [],
  apply: (draft, context) => {
    const [, measure, budget = ''] = bare.exec(draft.indicator) ?? [];
    const name = measure === undefined ? '' : accountBefore(context, measure);
    return name === '' ? draft : { ...draft, indicator: name + budget };
  },
};

/** The income or outlay of the name that was told last before a number; empty where none was in its paragraph. */
function accountBefore({ text, items, index, made, item }: Context, measure: string): string {
  const { from } = item.quantity.span;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const place = items[at];
    if (!place || place.aside !== -1) continue;
    if (text.slice(place.quantity.span.to, from).includes('\n')) return '';
    const [, whose = '', other = ''] = named.exec(made[at]?.indicator ?? '') ?? [];
    if (other === measure || account.test(whose)) return whose + measure;
  }
  return '';
}
