import { CharSet } from '../core/char-set.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import type { Boundaries, Boundary } from './boundary.ts';
import type { Line } from './lines.ts';
import { isClosing, isDigit, isHan } from './signs.ts';

/** How many lines show it, the least share of them that open with a sign that starts no line, and that hold no Chinese. */
const leastLines = 20;
const leastSigns = 0.06;
const leastForeign = 0.12;
/** Stops; a table has cells with other signs: —, >5%. */
const stops = new CharSet('，。；、：！？,;');

/**
 * Whether a paragraph ends at each boundary of a text that has each run of a word processor on a line of its own: numbers,
 * Latin words and signs stand alone (增长|5%|，). Null for any other text.
 */
export function runEnds(text: string, boundaries: Boundaries): readonly boolean[] | null {
  if (!isCutIntoRuns(text, boundaries)) return null;
  const ends: boolean[] = [];
  let isFirst = true;
  for (let index = 0; index < boundaries.length; index++) {
    isFirst = endsParagraph(text, boundaries.at(index) as Boundary, isFirst);
    ends.push(isFirst);
  }
  return ends;
}

function isCutIntoRuns(text: string, boundaries: Boundaries): boolean {
  if (boundaries.length < leastLines) return false;
  let signs = 0;
  let foreign = 0;
  for (let index = 0; index < boundaries.length; index++) {
    const { after } = boundaries.at(index) as Boundary;
    if (stops.has(text.charCodeAt(after.from))) signs++;
    else if (!holdsHan(text, after)) foreign++;
  }
  return signs >= leastSigns * boundaries.length && foreign >= leastForeign * boundaries.length;
}

function holdsHan(text: string, { from, to }: Line): boolean {
  for (let at = from; at < to; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Shortest heading that is told by its line alone, and signs that none holds. */
const shortestHeading = 5;
const clauseEnds = new CharSet('，。；,;');

/** `isFirst` is whether the line before opens its paragraph. */
function endsParagraph(text: string, boundary: Boundary, isFirst: boolean): boolean {
  const { before, after, blank, ending, numberedAfter, afterIsAlone } = boundary;
  if (isClosing(text.charCodeAt(after.from))) return false;
  if (blank || ending === 'terminal' || afterIsAlone) return true;
  if (numberedAfter !== null && !isDigit(text.charCodeAt(before.to - 1))) return true;
  const numbered = isFirst && lineMarkOf(text, before.from, before.to) !== null;
  const isTitle = before.to - before.from >= shortestHeading;
  return numbered && isTitle && clauseEnds.firstIn(text, before.from, before.to) === -1;
}
