import type { Segmenter } from '../core/segmenter.ts';
import type { Boundary } from './boundary.ts';
import { boundariesOf } from './boundary.ts';
import type { Opened } from './evidence.ts';
import { weighAll } from './evidence.ts';
import type { Habits } from './habits.ts';
import { habitsOf } from './habits.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { isHan } from './signs.ts';
import { wordCrosses } from './words.ts';

/** Sums of evidence that leave a boundary undecided: the segmenter is asked. */
const undecided = 2.5;
/** What a word over the break says, and what none says: half of all breaks within a paragraph cut a word. */
const crossing = -3.2;
const notCrossing = 0.7;

/** Whether a paragraph ends at each boundary between the lines at `order`. */
export function endsOf(
  text: string,
  lines: readonly Line[],
  order: readonly number[],
  layout: Layout,
  segmenter: Segmenter,
): { readonly boundaries: readonly Boundary[]; readonly ends: readonly boolean[] } {
  const boundaries = boundariesOf(text, lines, order, layout);
  if (!layout.measures.some((measure) => measure > 0)) {
    return { boundaries, ends: boundaries.map(() => true) };
  }
  const habits = habitsOf(boundaries);
  const ends: boolean[] = [];
  let headingLike = true;
  for (const boundary of boundaries) {
    headingLike &&= !holdsSentenceMark(text, boundary.before);
    const end =
      boundary.measure === 0 || decide(text, boundary, habits, { headingLike }, segmenter);
    ends.push(end);
    if (end) headingLike = true;
  }
  return { boundaries, ends };
}

function decide(
  text: string,
  boundary: Boundary,
  habits: Habits,
  opened: Opened,
  segmenter: Segmenter,
): boolean {
  const sum = weighAll(boundary, habits, opened);
  if (Math.abs(sum) > undecided) return sum > 0;
  const { before, after } = boundary;
  if (!isHan(text.charCodeAt(before.to - 1)) || !isHan(text.charCodeAt(after.from))) return sum > 0;
  return sum + (wordCrosses(text, before, after, segmenter) ? crossing : notCrossing) > 0;
}

const sentenceMarks = '。；！？!?;';

/** Whether the line holds a mark that no heading has. */
export function holdsSentenceMark(text: string, line: Line): boolean {
  for (let at = line.from; at < line.to; at++) {
    if (sentenceMarks.includes(text.charAt(at))) return true;
  }
  return false;
}
