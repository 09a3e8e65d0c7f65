import type { Row } from '../../track/row.ts';
import type { Verdict } from '../../track/verdict/rule.ts';
import { escapeHtml } from '../escape.ts';
import { shortened, svgText } from '../pictures/picture.ts';

const nameWidth = 230;
const cell = { width: 44, height: 26 } as const;

/** A sign for each verdict, so that no one depends on colour. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  met: '✓',
  exceeded: '▲',
  short: '✗',
  'not-comparable': '≠',
  'no-result': '○',
  'no-target': '·',
};

/** Kept and missed as a grid: a line for each name, a column for each year; where it stands alone, with what the signs say. */
export function grid(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  verdictWords: Readonly<Record<Verdict, string>>,
  alone = false,
): string {
  const shown = rows.filter(({ year, target }) => year !== null && target !== null);
  const years = [...new Set(shown.map(({ year }) => year as number))].sort((a, b) => a - b);
  const names = [...new Set(shown.map(nameOf))];
  const legend = alone ? legendOf(shown, verdictWords) : '';
  const width = Math.max(nameWidth + years.length * cell.width, alone ? legendWidth : 0);
  const heads = years.map((year, column) => svgText(x(column), 16, String(year), 'middle'));
  const cells = shown.map((row) => {
    const column = years.indexOf(row.year as number);
    const line = names.indexOf(nameOf(row));
    const left = nameWidth + column * cell.width + 2;
    const top = 24 + line * cell.height;
    const title = `${nameOf(row)} ${String(row.year)}: ${verdictWords[row.verdict]}`;
    return `<g><title>${escapeHtml(title)}</title><rect class=${row.verdict} x=${String(left)} y=${String(top)} width=${String(cell.width - 4)} height=${String(cell.height - 4)} rx=3 />${svgText(x(column), top + 16, verdictSigns[row.verdict], 'middle')}</g>`;
  });
  const labels = names.map((name, line) =>
    svgText(nameWidth - 8, 24 + line * cell.height + 16, shortened(name, 15), 'end'),
  );
  const height = 28 + names.length * cell.height + (alone ? cell.height : 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" class=verdicts viewBox="0 0 ${String(width)} ${String(height)}" style="max-width:${String(width)}px" aria-hidden=true>${heads.join('')}${labels.join('')}${cells.join('')}${legend && svgText(8, height - 10, legend)}</svg>`;
}

/** Room for the signs with their words. */
const legendWidth = 420;

/** The signs that are shown, with what they say. */
function legendOf(rows: readonly Row[], words: Readonly<Record<Verdict, string>>): string {
  const shown = new Set(rows.map(({ verdict }) => verdict));
  return (Object.keys(verdictSigns) as Verdict[])
    .filter((verdict) => shown.has(verdict))
    .map((verdict) => `${verdictSigns[verdict]} ${words[verdict]}`)
    .join('　');
}

function x(column: number): number {
  return nameWidth + column * cell.width + cell.width / 2;
}
