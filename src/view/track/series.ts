import type { Row } from '../../track/row.ts';
import { round, svgText } from '../pictures/picture.ts';

const width = 640;
const height = 240;
const margin = { left: 64, right: 16, top: 16, bottom: 28 } as const;

/** Numbers that a row shows on one scale: a target as it is bounded, a result. */
interface Point {
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly result: number | null;
}

/**
 * An indicator of one region over the years: a result is a dot, a target a mark, a range or 左右 a band. Null where
 * fewer than two years can be shown.
 */
export function series(rows: readonly Row[]): string | null {
  const points = rows.flatMap(pointOf);
  const years = points.map(({ year }) => year);
  const values = points.flatMap(({ low, high, result }) =>
    [low, high, result].filter((value) => value !== null),
  );
  if (new Set(years).size < 2 || values.length === 0) return null;
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const [lowest, highest] = boundsOf(values);
  const x = (year: number): number =>
    margin.left +
    ((year - firstYear) / (lastYear - firstYear)) * (width - margin.left - margin.right - 40) +
    20;
  const y = (value: number): number =>
    height -
    margin.bottom -
    ((value - lowest) / (highest - lowest)) * (height - margin.top - margin.bottom);
  const marks = points.map((point) => marksOf(point, x(point.year), y)).join('');
  const line = points
    .filter(({ result }) => result !== null)
    .map(({ year, result }) => `${String(round(x(year)))},${String(round(y(result as number)))}`)
    .join(' ');
  const scale = [lowest, (lowest + highest) / 2, highest].map((value) => {
    const at = y(value);
    return `<line class=grid x1=${String(margin.left)} x2=${String(width - margin.right)} y1=${String(round(at))} y2=${String(round(at))} />${svgText(margin.left - 8, at + 4, shortNumber(value), 'end')}`;
  });
  const every = Math.ceil((lastYear - firstYear + 1) / 12);
  const ticks = [...new Set(years)]
    .filter((year) => (year - firstYear) % every === 0)
    .map((year) => svgText(x(year), height - 8, String(year), 'middle'));
  return `<svg xmlns="http://www.w3.org/2000/svg" class=series viewBox="0 0 ${String(width)} ${String(height)}" aria-hidden=true>${scale.join('')}${ticks.join('')}<polyline class=line points="${line}" />${marks}</svg>`;
}

/** How far 左右 reaches around a value that it is said of. */
const about = 0.05;

function pointOf({ year, target, result }: Row): Point[] {
  if (year === null) return [];
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

function marksOf({ low, high, result }: Point, x: number, y: (value: number) => number): string {
  const at = (value: number): string => String(round(value));
  const target =
    low === null || high === null
      ? ''
      : `<rect class=t x=${at(x - 10)} width=20 y=${at(y(high) - 1.5)} height=${at(Math.max(3, y(low) - y(high)))} />`;
  const dot = result === null ? '' : `<circle class=a cx=${at(x)} cy=${at(y(result))} r=4 />`;
  return target + dot;
}

/** The ends of the scale, with room around the values; nought belongs to values that are near it. */
function boundsOf(values: readonly number[]): [lowest: number, highest: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const lowest = low >= 0 && low < high / 2 ? 0 : low - room;
  return [lowest, high + room];
}

const sizes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** A number as a scale bears it, in Chinese sizes. */
function shortNumber(value: number): string {
  const [size, name] = sizes.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const shown = value / size;
  return `${String(Number(shown.toPrecision(3)))}${name}`;
}
