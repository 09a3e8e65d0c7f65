import { StartPattern } from '../core/start-pattern.ts';
import { WordIndex } from '../core/word-index.ts';
import { impliedQuantities } from '../lexicon/implied-quantities.ts';
import { strengthsOfGrounds } from '../lexicon/manner-words.ts';
import { groundsForGoals } from '../lexicon/phrase-words.ts';
import { phraseAt } from '../lexicon/phrase.ts';
import type { ImpliedQuantity } from '../lexicon/implied-quantities.ts';
import { boundAfter, boundBefore } from './bound.ts';
import type { Quantity, Refusal } from './quantity.ts';
import { isBlanked } from './refusals/blank.ts';

const words = new WordIndex(impliedQuantities.map((entry) => [entry.word, entry] as const));
/** 翻了一番多, 翻一番还多 */
const moreBehind = new StartPattern(/还?多(?![少样种元家])/y);
/** 时间过半、任务过半 is a saying. */
const saying = /(?:时间|任务)[\u4e00-\u9fff]{0,3}$/;

/** What something is to be for a goal, which is no goal of its own: 作为翻两番的基础. */
const isGroundFor = new StartPattern(phraseAt`的${strengthsOfGrounds}?${groundsForGoals}`);

/** The quantity that the word at `at` states without a number, or its refusal; null where no such word stands. */
export function impliedQuantityAt(
  text: string,
  at: number,
  end: number,
  floor: number,
): Quantity | Refusal | null {
  const found = words.at(text, at, end);
  if (!found) return null;
  const { entry, to } = found;
  const span = { from: at, to };
  if (isBlanked(text, at, to)) return { span, reason: 'blank' };
  if (entry.word === '倍增' && '成感零心'.includes(text.charAt(at - 1)))
    return { span, reason: 'vague' };
  if (isGroundFor.startsAt(text, to)) return { span, reason: 'vague' };
  if (entry.word.startsWith('过半') && saying.test(text.slice(Math.max(floor, at - 5), at)))
    return { span, reason: 'idiom' };
  if (entry.notBefore?.includes(text.charAt(to) || ' ') === true) return null;
  return quantityOf(text, at, to, entry, floor);
}

function quantityOf(
  text: string,
  from: number,
  to: number,
  entry: ImpliedQuantity,
  floor: number,
): Quantity {
  const span = { from: from + (entry.bound ?? 0), to };
  const before = span.from === from ? boundBefore(text, from, floor) : null;
  const after = boundAfter(text, to);
  const more = entry.unit === '倍' && after === null ? moreBehind.endAt(text, to) : -1;
  return {
    span,
    number: span,
    amount: { value: entry.value },
    unit: entry.unit,
    dimension: entry.dimension,
    comparator:
      more > to ? 'gt' : (after?.comparator ?? before?.comparator ?? entry.comparator ?? 'eq'),
    bounded: { from: before?.from ?? from, to: Math.max(after?.to ?? to, more) },
    form: 'implied',
  };
}
