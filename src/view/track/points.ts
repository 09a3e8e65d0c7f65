import type { Row } from '../../track/row.ts';

/** Numbers that a row shows on one scale: a target as it is bounded, a result. */
export interface Point {
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly result: number | null;
}

/** How far 左右 reaches around a value that it is said of. */
const about = 0.05;

/** What a row shows, if anything; a result in another unit than its target stands on no scale with it. */
export function pointsOf({ year, target, result: reached }: Row): Point[] {
  if (year === null) return [];
  const result = target && reached?.unit !== target.unit ? null : reached;
  const value = result ? (result.value ?? middle(result.min, result.max)) : null;
  if (!target) return value === null ? [] : [{ year, low: null, high: null, result: value }];
  const { min, max, value: exact, comparator } = target;
  const reach = exact !== null && comparator === 'approx' ? Math.abs(exact) * about : 0;
  const low = min ?? (exact === null ? null : exact - reach);
  const high = max ?? (exact === null ? null : exact + reach);
  return low === null && value === null ? [] : [{ year, low, high, result: value }];
}

function middle(min: number | null, max: number | null): number | null {
  return min === null || max === null ? null : (min + max) / 2;
}

/** The numbers of a point. */
export function numbersOf({ low, high, result }: Point): number[] {
  return [low, high, result].filter((value) => value !== null);
}

/** The unit of a row's numbers; empty where it has none. */
export function unitOf({ target, result }: Row): string {
  return (target ?? result)?.unit ?? '';
}

/** The marks of a scale, from its lowest to its highest: round numbers; nought belongs to values that are near it. */
export function ticksOf(values: readonly number[]): [lowest: number, ...others: number[]] {
  const least = Math.min(...values);
  const high = Math.max(...values);
  const low = least >= 0 && least < high / 2 ? 0 : least;
  const step = roundStep((high - low || Math.abs(high) || 1) / mostSteps);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return [
    first * step,
    ...Array.from({ length: last - first }, (_, index) => (first + index + 1) * step),
  ];
}

const mostSteps = 4;

/** The next larger of 1, 2, 5, 10, 20, … */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 5].find((digit) => digit * power >= step) ?? 10) * power;
}

const sizes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** A number as a scale bears it, in Chinese sizes. */
export function shortNumber(value: number): string {
  const [size, name] = sizes.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const shown = value / size;
  return `${String(Number(shown.toPrecision(3)))}${name}`;
}
