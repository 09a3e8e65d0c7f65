import type { Span } from '../core/span.ts';
import { isDigit, isSpace } from './signs.ts';

/** Cells of a table's row; one that is longer is text that happens to hold white space. */
const longestCell = 24;
const fewestCells = 3;

/**
 * Whether the line is a row of a table: at least three short cells that a tab or two spaces part, one of them a number
 * or more than one character; a spaced-out title has single ones only.
 */
export function holdsColumns(text: string, { from, to }: Span): boolean {
  let cells = 0;
  let filled = false;
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isSpace(text.charCodeAt(at))) {
      if (at - start >= longestCell) return false;
      continue;
    }
    let end = at + 1;
    while (end < to && isSpace(text.charCodeAt(end))) end++;
    if (at === to || end - at > 1 || text.charCodeAt(at) === 0x09) {
      cells++;
      filled ||= at - start > 1 || isDigit(text.charCodeAt(start));
      start = end;
    }
    at = end - 1;
  }
  return cells >= fewestCells && filled;
}
