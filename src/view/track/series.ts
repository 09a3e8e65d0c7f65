import type { Row } from '../../track/row.ts';
import { round, svgText } from '../pictures/picture.ts';
import { numbersOf, pointsOf, shortNumber, ticksOf } from './points.ts';
import type { Point } from './points.ts';

const width = 640;
const height = 240;
const margin = { left: 64, right: 16, top: 16, bottom: 28 } as const;

/**
 * An indicator of one region over the years: a result is a dot, a target a mark, a range or 左右 a band. Null where
 * fewer than two years can be shown.
 */
export function series(rows: readonly Row[]): string | null {
  const points = rows.flatMap(pointsOf);
  const years = points.map(({ year }) => year);
  const values = points.flatMap(numbersOf);
  if (new Set(years).size < 2 || values.length === 0) return null;
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const ticks = ticksOf(values);
  const [lowest, highest] = [ticks[0], ticks.at(-1) as number];
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
  const scale = ticks.map((value) => {
    const at = y(value);
    return `<line class=grid x1=${String(margin.left)} x2=${String(width - margin.right)} y1=${String(round(at))} y2=${String(round(at))} />${svgText(margin.left - 8, at + 4, shortNumber(value), 'end')}`;
  });
  const every = Math.ceil((lastYear - firstYear + 1) / 12);
  const shownYears = [...new Set(years)]
    .filter((year) => (year - firstYear) % every === 0)
    .map((year) => svgText(x(year), height - 8, String(year), 'middle'));
  return `<svg xmlns="http://www.w3.org/2000/svg" class=series viewBox="0 0 ${String(width)} ${String(height)}" aria-hidden=true>${scale.join('')}${shownYears.join('')}<polyline class=line points="${line}" />${marks}</svg>`;
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
