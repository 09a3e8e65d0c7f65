import type { Span } from '../core/span.ts';

/** A row of a table in Markdown whose cells a copy has put on lines of their own, a bar behind each. */
export interface BrokenRow extends Span {
  /** Its cells without bars and white space, in order; an empty one is of no length. */
  readonly cells: readonly Span[];
}

/** A line with how many bars it holds; none in one that is too long for a row. */
interface Line extends Span {
  readonly bars: number;
}

/** A row's last cell has one bar more behind it: 渔业局 | |. */
const lastCell = /^([^|]*[^|\s])\s*\|(?:\s*\|)+\s*$/;
/** The bar that a row opens with, or an empty cell of it. */
const bare = /^\s*\|\s*$/;
const anyCell = /^([^|]*?)\s*\|\s*$/;
/** Fewer rows may be anything. */
const leastRows = 3;

/** The rows among lines, each from the bar that opens it to the line of its last cell. */
export function brokenRowsOf(text: string, lines: readonly Line[]): BrokenRow[] {
  const found: BrokenRow[] = [];
  let index = 0;
  while (index < lines.length) {
    const start = index;
    while (index < lines.length && isOfTable(text, lines[index] as Line)) index++;
    if (index - start > leastRows)
      for (const row of rowsIn(text, lines.slice(start, index))) found.push(row);
    index++;
  }
  return found;
}

function isOfTable(text: string, { from, to, bars }: Line): boolean {
  if (bars === 0) return false;
  const words = text.slice(from, to);
  return anyCell.test(words) || lastCell.test(words);
}

/** The rows of a run of such lines; none where their ends do not part them. */
function rowsIn(text: string, lines: readonly Span[]): BrokenRow[] {
  const words = lines.map(({ from, to }) => text.slice(from, to));
  const ends = words.flatMap((line, at) => (lastCell.test(line) ? at : []));
  const areParted = ends.slice(0, -1).every((at) => bare.test(words[at + 1] ?? ''));
  if (ends.length < leastRows || !areParted) return [];
  return ends.map((end, row) => {
    const first = (ends[row - 1] ?? -1) + 1;
    const opens = bare.test(words[first] as string) && first < end ? first + 1 : first;
    const cells = lines.slice(opens, end + 1).map(({ from }, at) => {
      const line = words[opens + at] as string;
      const said = (lastCell.exec(line) ?? anyCell.exec(line))?.[1] ?? '';
      const start = from + (said === '' ? 0 : line.indexOf(said.trimStart()));
      return { from: start, to: start + said.trim().length };
    });
    return { from: (lines[first] as Span).from, to: (lines[end] as Span).to, cells };
  });
}
