import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { simplified } from '../lexicon/simplified.ts';
import { isHan } from './signs.ts';

/** Characters on each side of a break that the segmenter is shown. */
const reach = 8;

/** Whether a word runs over the break between two stretches of `text`, as the segmenter cuts them. */
export function wordCrosses(
  text: string,
  before: Span,
  after: Span,
  segmenter: Segmenter,
): boolean {
  let from = before.to;
  while (from > before.from && before.to - from < reach && isHan(text.charCodeAt(from - 1))) from--;
  let to = after.from;
  while (to < after.to && to - after.from < reach && isHan(text.charCodeAt(to))) to++;
  if (from === before.to || to === after.from) return false;
  const around = simplified(text.slice(from, before.to) + text.slice(after.from, to));
  const joint = before.to - from;
  let at = 0;
  for (const word of segmenter.words(around)) {
    if (at >= joint) return false;
    at += word.text.length;
    if (at > joint) return true;
  }
  return false;
}
