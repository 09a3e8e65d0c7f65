import type { Row } from '../../track/row.ts';
import { round, shortened, svgText } from '../pictures/picture.ts';
import { shownStatement } from './shown-statement.ts';
import { grouped } from './grouped.ts';
import { seriesKey } from './row-names.ts';
import { numbersOf, pointsOf, shortNumber, ticksOf } from './points.ts';

const width = 640;
const nameWidth = 150;
const textWidth = 150;
const rowHeight = 24;
const head = 22;

/** Indicators that are compared at most: those that most regions have. */
const mostCompared = 8;

/** The rows of one indicator, measure, unit and year: one for each of several regions. */
export interface Comparison {
  readonly year: number;
  readonly rows: readonly Row[];
}

/** What regions can be compared by: each indicator in the last year that several of them have numbers for. */
export function comparisons(rows: readonly Row[]): readonly Comparison[] {
  const shown = rows.filter((row) => pointsOf(row).length > 0);
  return [...grouped(shown, seriesKey).values()]
    .flatMap(lastComparison)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, mostCompared);
}

/** Rows of one indicator in the last year that several of them are about. */
function lastComparison(rows: readonly Row[]): Comparison[] {
  return [...grouped(rows, ({ year }) => String(year))]
    .filter(([, own]) => own.length > 1)
    .map(([year, own]) => ({ year: Number(year), rows: own }))
    .sort((a, b) => b.year - a.year)
    .slice(0, 1);
}

/** Regions side by side: of each what was promised, a mark or a band, and what was reached, a dot, with their numbers. */
export function sideBySide({ rows }: Comparison, nameOf: (row: Row) => string): string {
  const points = rows.flatMap((row) =>
    pointsOf(row)
      .slice(0, 1)
      .map((point) => ({ row, point })),
  );
  const ticks = ticksOf(points.flatMap(({ point }) => numbersOf(point)));
  const [lowest, highest] = [ticks[0], ticks.at(-1) as number];
  const room = width - nameWidth - textWidth;
  const x = (value: number): number => nameWidth + ((value - lowest) / (highest - lowest)) * room;
  const height = head + points.length * rowHeight;
  const scale = ticks.map((value) => {
    const at = String(round(x(value)));
    return `<line class=grid x1=${at} x2=${at} y1=${String(head - 4)} y2=${String(height)} />${svgText(x(value), 12, shortNumber(value), 'middle')}`;
  });
  const lines = points.map(({ row, point: { low, high, result } }, index) => {
    const y = head + index * rowHeight + rowHeight / 2;
    const target =
      low === null || high === null
        ? ''
        : `<rect class=t x=${String(round(x(low) - 1.5))} width=${String(round(Math.max(3, x(high) - x(low))))} y=${String(y - 8)} height=16 />`;
    const dot =
      result === null
        ? ''
        : `<circle class=a cx=${String(round(x(result)))} cy=${String(y)} r=4 />`;
    const numbers = [row.target, row.result]
      .flatMap((said) => (said ? [shownStatement(said)] : []))
      .join(' → ');
    return `${svgText(nameWidth - 8, y + 5, shortened(nameOf(row), 10), 'end')}${target}${dot}${svgText(width - textWidth + 12, y + 5, shortened(numbers, 10))}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class=series viewBox="0 0 ${String(width)} ${String(height)}" aria-hidden=true>${scale.join('')}${lines.join('')}</svg>`;
}
