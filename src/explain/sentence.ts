import type { Span } from '../core/span.ts';

const ends = '。！？\n!?';
/** How far a sentence is followed from a number, either way. */
const longest = 400;

/** The sentence around a span, without the sign that closes it; cut where it is very long. */
export function sentenceAround(text: string, span: Span): Span {
  let { from, to } = span;
  const floor = Math.max(0, from - longest);
  const ceiling = Math.min(text.length, to + longest);
  while (from > floor && !ends.includes(text.charAt(from - 1))) from--;
  while (to < ceiling && !ends.includes(text.charAt(to))) to++;
  return { from, to };
}
