import { otherActs, stockActs, stockAreas } from '../lexicon/indicators/affixes.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import type { Dimension } from '../lexicon/units.ts';
import type { Target } from '../targets/target.ts';
import type { IndicatorIndex } from './indicator-index.ts';

/** What of a target decides which indicator it states. */
type Statement = Pick<
  Target,
  'indicator' | 'type' | 'direction' | 'action' | 'quantity' | 'relatesTo'
>;

/**
 * Code of the standard indicator that a target states; null where its wording means none, or where the number
 * cannot be one of the indicator.
 */
export function codeOf(target: Statement, index: IndicatorIndex): string | null {
  if (isOfThings(target)) return null;
  for (const { indicators, isRate } of index.named(target.indicator)) {
    const fitting = indicators.find((indicator) => fits(indicator, target, isRate));
    if (fitting) return fitting.code;
  }
  return null;
}

const others: ReadonlySet<string> = new Set(otherActs);
const stocks: ReadonlySet<string> = new Set(stockAreas);
const additions: ReadonlySet<string> = new Set(stockActs);

/** Whether the number describes some of the things named, not the indicator: 年产值超亿元的企业, 帮扶企业20家. */
function isOfThings({ type, action, relatesTo, quantity }: Statement): boolean {
  if (type === 'threshold' || type === 'scope') return true;
  if (type === 'amount' && relatesTo !== null) return true;
  return action !== null && quantity.dimension !== 'money' && others.has(action);
}

/** Whether things are only mentioned with their number: 与80家医院合作. */
function isMention({ area }: Indicator, { type, action }: Statement): boolean {
  if (type !== 'count' || !stocks.has(area)) return false;
  return action === null || !(action.startsWith('新') || additions.has(action));
}

const perSome = /per-/;

/** Whether a count that is no whole number is one of each thousand people: 3.69 places, not all places. */
function isPerSome({ code }: Indicator, { quantity }: Statement): boolean {
  const { amount, dimension } = quantity;
  if (dimension !== 'count' || !('value' in amount) || Number.isInteger(amount.value)) return false;
  return !perSome.test(code);
}

/** Dimensions whose units convert into one another. */
const measured: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'data',
]);

/** Units of a difference between two rates. */
const points: ReadonlySet<string> = new Set(['百分点', '千分点']);

/** Whether a number of this unit states the indicator's level, its change, or its rank. */
function fits(indicator: Indicator, statement: Statement, isRate: boolean): boolean {
  if (isMention(indicator, statement) || isPerSome(indicator, statement)) return false;
  const { unit, dimension } = statement.quantity;
  if (dimension === 'rank') return true;
  if (dimension === 'ratio') {
    if (indicator.dimension === 'ratio') return points.has(unit) || indicator.units.includes(unit);
    // A total changes by no points: how far its growth is from another's is told.
    if (points.has(unit)) return true;
    return isRate || indicator.units.includes(unit) || isChange(statement);
  }
  if (isRate) return false;
  if (indicator.units.includes(unit)) return true;
  if (measured.has(dimension)) return dimension === indicator.dimension;
  return unit === '' && dimension === indicator.dimension;
}

function isChange({ type, direction }: Statement): boolean {
  return type === 'growth' || type === 'baseline' || direction !== 'none';
}
