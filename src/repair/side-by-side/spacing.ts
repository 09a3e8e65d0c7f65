import { firstSign } from '../../core/search.ts';
import type { Row } from './rows.ts';

/** Share of rows with text on both sides of a gap that have blank ones behind them, which makes those say nothing. */
const habit = 0.1;
const leastSeen = 4;
/** Most blank rows that a program puts between two. */
const mostBlanks = 3;

/**
 * The rows without the blank ones that a program put between rows of columns: there by habit, they part no paragraphs.
 * Where a blank row opens a page, the next one does.
 */
export function withoutSpacing(text: string, rows: readonly Row[]): readonly Row[] {
  const behind = blanksBehind(rows);
  const counts = new Array<number>(mostBlanks + 1).fill(0);
  rows.forEach((row, index) => {
    const blanks = behind[index] as number;
    if (!isBlank(row) && blanks <= mostBlanks && holdsGap(text, row)) {
      counts[blanks] = (counts[blanks] as number) + 1;
    }
  });
  const spaced = Math.max(...counts.slice(1));
  const seen = counts.reduce((sum, count) => sum + count, 0);
  if (spaced < leastSeen || spaced < habit * seen) return rows;
  const usual = counts.lastIndexOf(spaced);
  const kept: Row[] = [];
  let opens = false;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    kept.push(opens ? { ...row, opens } : row);
    opens = false;
    const blanks = behind[index] as number;
    if (isBlank(row) || blanks > usual || index + blanks + 1 === rows.length) continue;
    for (let left = blanks; left > 0; left--) opens ||= (rows[++index] as Row).opens;
  }
  return kept;
}

/** How many blank rows follow each row. */
function blanksBehind(rows: readonly Row[]): Uint32Array {
  const behind = new Uint32Array(rows.length);
  for (let index = rows.length - 2; index >= 0; index--) {
    behind[index] = isBlank(rows[index + 1] as Row) ? 1 + (behind[index + 1] as number) : 0;
  }
  return behind;
}

function isBlank({ start, to }: Row): boolean {
  return start === to;
}

function holdsGap(text: string, { start, to }: Row): boolean {
  return firstSign(text, '  ', { from: start, to }) !== -1;
}
