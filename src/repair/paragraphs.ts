import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { SeenBoundaries } from './boundary.ts';
import type { Boundaries, Boundary } from './boundary.ts';
import { holdsColumns } from './columns.ts';
import { holdsFigures } from './figure-rows.ts';
import { weighAll } from './evidence.ts';
import { Habits } from './habits.ts';
import { inlineBreaks } from './inline-breaks.ts';
import { holdsMeasures } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { runEnds } from './run-breaks.ts';
import { isHan } from './signs.ts';
import { wordCrosses } from './words.ts';

/** Odds in natural logarithms that leave a boundary undecided: the segmenter is asked. */
const undecided = 4;
/** What a word over the break says, and what none says: half of all breaks within a paragraph cut a word. */
const crossing = -3.2;
const notCrossing = 0.7;

interface Ends {
  readonly boundaries: Boundaries;
  readonly ends: readonly boolean[];
}

/** Whether a paragraph ends at each boundary between the lines at `order`. */
export function endsOf(
  text: string,
  lines: readonly Line[],
  order: readonly number[],
  layout: Layout,
  jumps: readonly Span[],
  segmenter: Segmenter,
): Ends {
  const seen = new SeenBoundaries(text, lines, order, layout, jumps);
  const cut = runEnds(text, seen);
  if (cut) return { boundaries: seen, ends: cut };
  if (holdsMeasures(layout)) return wrappedEnds(text, seen.settled(), layout, segmenter);
  const broken = inlineBreaks(text, seen, layout.indents, segmenter);
  const isEnd = (boundary: Boundary, index: number): boolean =>
    !broken.has(index) && !isCutByPage(boundary) && !isCutHeading(text, boundary);
  return { boundaries: seen, ends: Array.from(seen, isEnd) };
}

function wrappedEnds(
  text: string,
  boundaries: readonly Boundary[],
  layout: Layout,
  segmenter: Segmenter,
): Ends {
  const broken = inlineBreaks(text, boundaries, layout.indents, segmenter);
  const costs = costsOf(text, boundaries, new Habits(boundaries));
  const odds = oddsOf(costs);
  const inDoubt = new Set<number>();
  boundaries.forEach(({ before, after, measure }, index) => {
    if (measure === 0 || Math.abs(odds[index] as number) > undecided) return;
    if (!isHan(text.charCodeAt(before.to - 1)) || !isHan(text.charCodeAt(after.from))) return;
    const said = wordCrosses(text, before, after, segmenter) ? crossing : notCrossing;
    for (const { end } of [costs.first, costs.later]) end[index] = (end[index] as number) + said;
    inDoubt.add(index);
  });
  const decided = inDoubt.size > 0 ? oddsOf(costs) : odds;
  return {
    boundaries,
    ends: Array.from(decided, (sum, index) => {
      const boundary = boundaries[index] as Boundary;
      const isCut = boundary.measure === 0 && isCutByPage(boundary);
      return sum > 0 && !broken.has(index) && !isCut && !isCutHeading(text, boundary);
    }),
  };
}

/** Whether the end of a page breaks a sentence off: the other lines of the text need not be broken for that. */
function isCutByPage({ jumped, crossed, ending, marked, numberedAfter }: Boundary): boolean {
  const between = jumped || crossed;
  return between && marked && numberedAfter === null && (ending === 'open' || ending === 'pause');
}

/** Longest line of a heading over two lines. */
const longestOfHeading = 40;

/** Whether the numbered heading before breaks off in a list that the next line ends: 一、总结渔业，意气风发、 / 再上台阶. */
function isCutHeading(text: string, boundary: Boundary): boolean {
  const { before, after } = boundary;
  if (text.charAt(before.to - 1) !== '、') return false;
  const isShort = [before, after].every(({ from, to }) => to - from <= longestOfHeading);
  return (
    isShort &&
    boundary.numberedBefore === 'part' &&
    boundary.numberedAfter === null &&
    !holdsSentenceMark(text, before) &&
    !holdsSentenceMark(text, after)
  );
}

/** What it scores to end the paragraph at each boundary or to go on, in natural logarithms. */
interface Scores {
  readonly end: Float64Array;
  readonly join: Float64Array;
}

/** The scores when the line before is its paragraph's first, and when it is a later one. */
interface Costs {
  readonly first: Scores;
  readonly later: Scores;
}

function costsOf(text: string, boundaries: readonly Boundary[], habits: Habits): Costs {
  const make = (): Scores => ({
    end: new Float64Array(boundaries.length),
    join: new Float64Array(boundaries.length),
  });
  const first = make();
  const later = make();
  let startsHeading = false;
  for (const [index, boundary] of boundaries.entries()) {
    const plain = !holdsSentenceMark(text, boundary.before);
    if (boundary.measure === 0 || overruns(boundary) || partsRows(text, boundary)) {
      first.join[index] = later.join[index] = -Infinity;
    } else {
      const asFirst = habits.room(boundary, true);
      first.end[index] = weighAll(boundary, habits, { headingLike: plain }) + asFirst.atEnd;
      first.join[index] = asFirst.inside;
      const asLater = habits.room(boundary, false);
      const headingLike = plain && startsHeading;
      later.end[index] = weighAll(boundary, habits, { headingLike }) + asLater.atEnd;
      later.join[index] = asLater.inside;
    }
    startsHeading = plain && boundary.numberedBefore !== null;
  }
  return { first, later };
}

/** Whether a row of a table stands on either side: rows are no lines of a paragraph. */
function partsRows(text: string, { before, after }: Boundary): boolean {
  return [before, after].some((line) => holdsColumns(text, line) || holdsFigures(text, line));
}

/**
 * For each boundary the odds that the paragraph ends there: the score of the likeliest way to cut the text with an
 * end there, less that of the likeliest way without. A line that starts a paragraph is set otherwise than a later
 * one, so each decision bears on the next.
 */
function oddsOf({ first, later }: Costs): Float64Array {
  const count = first.end.length;
  const beforeFirst = new Float64Array(count + 1);
  const beforeLater = new Float64Array(count + 1);
  beforeLater[0] = -Infinity;
  for (let index = 0; index < count; index++) {
    const asFirst = beforeFirst[index] as number;
    const asLater = beforeLater[index] as number;
    beforeFirst[index + 1] = Math.max(
      asFirst + (first.end[index] as number),
      asLater + (later.end[index] as number),
    );
    beforeLater[index + 1] = Math.max(
      asFirst + (first.join[index] as number),
      asLater + (later.join[index] as number),
    );
  }
  const odds = new Float64Array(count);
  let afterFirst = 0;
  let afterLater = 0;
  for (let index = count - 1; index >= 0; index--) {
    const end = (beforeFirst[index + 1] as number) + afterFirst;
    const join = (beforeLater[index + 1] as number) + afterLater;
    odds[index] = end - join;
    const fromFirst = Math.max(
      (first.end[index] as number) + afterFirst,
      (first.join[index] as number) + afterLater,
    );
    const fromLater = Math.max(
      (later.end[index] as number) + afterFirst,
      (later.join[index] as number) + afterLater,
    );
    afterFirst = fromFirst;
    afterLater = fromLater;
  }
  return odds;
}

/** Half cells by which a line runs over a measure that it was not set to: a title, or a head. */
const farOver = 8;

function overruns({ edge, measure, ending, marked, bracket }: Boundary): boolean {
  const isPlain = !marked && ending === 'open' && bracket === 'closed';
  return isPlain && edge >= measure + farOver;
}

const sentenceMarks = new CharSet('。；！？!?;');

/** Whether the line holds a mark that no heading has. */
export function holdsSentenceMark(text: string, line: Line): boolean {
  return sentenceMarks.firstIn(text, line.from, line.to) !== -1;
}
