import { criteriaInNumbers, limitsOfSize } from '../../lexicon/sums.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { yardsticks } from '../../lexicon/promise-words.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context, Draft } from '../construction.ts';
import { describes, sumName, sums } from './described-sum.ts';

/** What is so much of each of those that the number stands before: 购置额在3万元至9万元的渔船. */
const measured = phrase`(?:${criteriaInNumbers}|投资额?|税收?|资金)在?$`;

/** How a range goes on that those are within whom it stands before: （不含5亿元）的渔港项目. */
const ofThem = phrase`^(?:（不?含[^（）]{1,12}）)?的(?![\u4e00-\u9fff]{0,4}(?:${yardsticks}|${limitsOfSize}))[\u4e00-\u9fff]{2}`;
const longestAside = 20;

const plain = { type: 'threshold', action: null, direction: 'none' } as const;

/** A range that each of those named behind it is within; null elsewhere. */
export function ofRange(context: Context): Draft<'threshold'> | null {
  const { text, item, frame } = context;
  const { comparator, bounded } = item.quantity;
  if (comparator !== 'range' || frame.verb) return null;
  const subject = phraseText(text, frame.before);
  const behind = text.slice(bounded.to, bounded.to + longestAside);
  if (!measured.test(subject) || !ofThem.test(behind)) return null;
  // 投资额在1亿元—2亿元的渔村: the name of the sum tells.
  if (describes(text, bounded.to) && sums.test(sumName(context))) return null;
  return { ...plain, indicator: subject.replace(/在$/, '') };
}

/** What says of an end of the criterion before whether it is within: （不含5亿元）. */
const atEnd = /（(不?)(?:包)?含$/;
const longestSign = 4;

/** The end of a criterion that brackets say to be within or not; null elsewhere. */
export function ofEnd({ text, items, item, index, made }: Context): Draft<'threshold'> | null {
  const earlier = made[index - 1];
  const { from, to } = item.quantity.bounded;
  if (earlier?.by !== 'threshold.criterion' || text.charAt(to) !== '）') return null;
  const said = atEnd.exec(text.slice(Math.max(0, from - longestSign), from));
  if (!said) return null;
  const isWithin = said[1] === '';
  const range = items[index - 1]?.quantity;
  const isLower = range?.comparator === 'range' && lowest(range) === lowest(item.quantity);
  const [within, without] = isLower ? (['ge', 'gt'] as const) : (['le', 'lt'] as const);
  return { ...plain, indicator: earlier.indicator, comparator: isWithin ? within : without };
}

function lowest({ amount }: Quantity): number {
  return 'min' in amount ? amount.min : amount.value;
}
