import { CharSet } from '../core/char-set.ts';
import { isEmpty } from '../clause/frame.ts';
import type { Context, Draft } from './construction.ts';

/** How often the records of a construction are right in every field, as counted on annotated reports. */
const reliability: Readonly<Record<string, number>> = {
  'amount.of-count': 0.96,
  'amount.of-thing': 0.95,
  'baseline.from': 0.97,
  'baseline.attribute': 0.92,
  'level.carried': 0.72,
  'count.object-after': 0.94,
  'count.object-before': 0.98,
  'count.subject-verb': 0.93,
  'count.times': 0.85,
  'growth.expected': 0.97,
  'growth.implied': 0.93,
  'increment.astray': 0.97,
  'growth.speed': 0.92,
  'growth.verb': 0.985,
  'level.gap': 0.88,
  'level.noun': 0.985,
  'level.share': 0.88,
  'level.share-of': 0.85,
  'level.verb': 0.97,
  'rank.place': 0.85,
  'growth.respectively': 0.98,
  'scope.set': 0.85,
  'threshold.criterion': 0.92,
};

/** What an indicator that begins or ends so is a piece of: no noun phrase of its own. */
const raggedStarts = new CharSet('在对将由把于被从与和及或的以不并');
const raggedEnds = new CharSet('在对将由把于被从与和及或的了');

function isRagged(indicator: string): boolean {
  if (raggedEnds.has(indicator.charCodeAt(indicator.length - 1))) return true;
  return raggedStarts.has(indicator.charCodeAt(0)) && !indicator.startsWith('以工');
}

/**
 * The chance, 0 to 1, that every field of a record is right: the construction's own, lessened by what speaks
 * against the indicator (none, a fragment, a long or listed phrase) and by a subject taken from elsewhere.
 */
export function confidenceOf(draft: Draft, by: string, { frame, item }: Context): number {
  const { indicator } = draft;
  let chance = reliability[by] ?? 0.85;
  if (indicator === '') chance *= 0.4;
  else if (indicator.length === 1) chance *= 0.7;
  else if (indicator.length > 16) chance *= 0.8;
  else if (indicator.length > 12) chance *= 0.95;
  if (isRagged(indicator)) chance *= 0.7;
  if (indicator.includes('、')) chance *= 0.94;
  if (by === 'count.object-after') chance *= objectFactor(draft, { frame, item });
  if (by === 'level.verb' && isEmpty(frame.before)) chance *= 0.99;
  return Math.round(chance * 100) / 100;
}

/** A noun after the number is safer where a verb stands before it and where it runs up to a stop. */
function objectFactor(draft: Draft, { frame, item }: Pick<Context, 'frame' | 'item'>): number {
  const whole = frame.after.to === item.right.to;
  const governed = draft.action !== null;
  return (whole ? 1.03 : 0.95) * (governed ? 1.01 : 0.98);
}
