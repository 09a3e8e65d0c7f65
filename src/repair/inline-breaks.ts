import type { Segmenter } from '../core/segmenter.ts';
import type { Boundary } from './boundary.ts';
import { isClosing, isHan } from './signs.ts';
import { wordCrosses } from './words.ts';

/** Least length in characters of a line of prose. */
const leastProse = 40;
/** How many lines of prose show whether sentences end with their lines, and the share of them that makes it a habit. */
const leastLines = 5;
const habit = 0.7;

/**
 * The boundaries at which a text with one paragraph a line was broken within a sentence, as scraping does where a
 * page has a link or a highlighted word. Where lines of prose end with their sentences by habit, one that does not is
 * broken if a word runs on into the next line, or a sign that starts no line follows; what comes after such a break
 * belongs to the paragraph until its sentence ends.
 */
export function inlineBreaks(
  text: string,
  boundaries: readonly Boundary[],
  segmenter: Segmenter,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (!endsWithLines(boundaries)) return found;
  boundaries.forEach((boundary, index) => {
    const { before, after, ending, measure, numberedAfter } = boundary;
    if (measure > 0 || numberedAfter !== null || (ending !== 'open' && ending !== 'pause')) return;
    const goesOn = found.has(index - 1);
    const first = text.charCodeAt(after.from);
    if (!goesOn && !isProse(boundary)) return;
    const parts = isHan(text.charCodeAt(before.to - 1)) && isHan(first);
    const broken =
      goesOn ||
      boundary.bracket === 'cut' ||
      isClosing(first) ||
      isParted(boundary, boundaries[index + 1]) ||
      (parts && wordCrosses(text, before, after, segmenter));
    if (broken) found.add(index);
  });
  return found;
}

/** Longest word that a page sets apart from its sentence; a longer one may be a heading. */
const longestWord = 12;
const shortWord = 6;

/** Whether a word stands alone between a line of prose and one that goes on with the sentence. */
function isParted({ after }: Boundary, next: Boundary | undefined): boolean {
  const length = after.to - after.from;
  if (next === undefined || length > longestWord || next.ending !== 'open') return false;
  if (next.afterGoesOn) return true;
  return length <= shortWord && next.numberedAfter === null && next.endsAfter;
}

function isProse({ before, marked }: Boundary): boolean {
  return marked && before.to - before.from >= leastProse;
}

function endsWithLines(boundaries: readonly Boundary[]): boolean {
  let prose = 0;
  let ended = 0;
  for (const boundary of boundaries) {
    if (boundary.measure > 0 || !isProse(boundary)) continue;
    prose++;
    if (boundary.ending !== 'open' && boundary.ending !== 'pause') ended++;
  }
  return prose >= leastLines && ended >= habit * prose && ended < prose;
}
