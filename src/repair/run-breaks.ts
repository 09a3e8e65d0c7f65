import { CharSet } from '../core/char-set.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import type { Boundaries, Boundary } from './boundary.ts';
import type { Line } from './lines.ts';
import { isClosing, isDigit, isHan } from './signs.ts';

/** How many lines show it, the least share of them that open with a sign that starts no line, and that hold no Chinese. */
const leastLines = 20;
const leastSigns = 0.06;
const leastForeign = 0.12;
/** The least share of lines that go on from a number, where few open with such a sign. */
const leastOnward = 0.12;
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
  let onward = 0;
  for (let index = 0; index < boundaries.length; index++) {
    const { before, after } = boundaries.at(index) as Boundary;
    if (stops.has(text.charCodeAt(after.from))) signs++;
    else if (!holdsHan(text, after)) foreign++;
    else if (goesOn(text, before, after)) onward++;
  }
  const { length } = boundaries;
  const areSigned = signs >= leastSigns * length || (signs > 0 && onward >= leastOnward * length);
  return areSigned && foreign >= leastForeign * length;
}

/** What opens a line behind the number that it goes on from; cells of a table name 人均, 年末 and the like so. */
const unit = new StartPattern(
  /(?:万?余|[亿个年月日人户项座家所名])(?![均末体籍口数目]|人所得)[\u4e00-\u9fff，,]{3}/y,
);

/** Whether a line goes on from a number that stands on the one before: 2031|年新建渔港, 9|座渔港投入使用. */
function goesOn(text: string, before: Line, after: Line): boolean {
  return (
    isDigit(text.charCodeAt(before.to - 1)) &&
    !holdsHan(text, before) &&
    unit.startsAt(text, after.from)
  );
}

function holdsHan(text: string, { from, to }: Line): boolean {
  for (let at = from; at < to; at++) if (isHan(text.charCodeAt(at))) return true;
  return false;
}

/** Shortest heading that is told by its line alone, and signs that none holds. */
const shortestHeading = 5;
const clauseEnds = new CharSet('，。；,;');

/** Whom a report opens by greeting. */
const greets = new StartPattern(/各位(?:代表|委员|同志)[，：:,！]/y);
/** What the line with a title ends with. */
const titleEnd = new EndPattern(/(?:工作报告|规划纲要|统计公报)(?:[(（](?:全文|摘要)[)）])?$/);
const opensAside = new CharSet('（(》〉”');

/** Whether a line is a title or the end of one, as no sentence is. */
function endsTitle(text: string, before: Line, after: Line): boolean {
  if (!titleEnd.test(text, before.from, before.to)) return false;
  const first = text.charCodeAt(after.from);
  if (stops.has(first) || opensAside.has(first)) return false;
  return clauseEnds.firstIn(text, before.from, before.to) === -1;
}

/** `isFirst` is whether the line before opens its paragraph. */
function endsParagraph(text: string, boundary: Boundary, isFirst: boolean): boolean {
  const { before, after, blank, ending, numberedAfter, afterIsAlone } = boundary;
  if (isClosing(text.charCodeAt(after.from))) return false;
  if (greets.startsAt(text, after.from) || endsTitle(text, before, after)) return true;
  if (blank || ending === 'terminal' || afterIsAlone) return true;
  if (numberedAfter !== null && !isDigit(text.charCodeAt(before.to - 1))) return true;
  const numbered = isFirst && lineMarkOf(text, before.from, before.to) !== null;
  const isTitle = before.to - before.from >= shortestHeading;
  return numbered && isTitle && clauseEnds.firstIn(text, before.from, before.to) === -1;
}
