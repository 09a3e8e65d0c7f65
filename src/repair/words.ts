import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { simplified } from '../lexicon/simplified.ts';
import { isHan, isSpace } from './signs.ts';

/** Characters on each side of a break that the segmenter is shown. */
const reach = 8;

/** Whether a word runs over the break between two stretches of `text`, as the segmenter cuts them. */
export function wordCrosses(
  text: string,
  before: Span,
  after: Span,
  segmenter: Segmenter,
): boolean {
  const first = hanBefore(text, before);
  const second = hanAfter(text, after);
  if (first === '' || second === '') return false;
  const around = simplified(first + second);
  const joint = first.length;
  let at = 0;
  for (const word of segmenter.words(around)) {
    if (at >= joint) return false;
    at += word.text.length;
    if (at > joint) return true;
  }
  return false;
}

/** The Chinese characters at the end of a stretch, without the spaces that justification put between them. */
function hanBefore(text: string, { from, to }: Span): string {
  let found = '';
  for (let at = to - 1; at >= from && found.length < reach; at--) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) found = text.charAt(at) + found;
    else if (!isSpace(unit)) break;
  }
  return found;
}

/** The same at the start of a stretch. */
function hanAfter(text: string, { from, to }: Span): string {
  let found = '';
  for (let at = from; at < to && found.length < reach; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) found += text.charAt(at);
    else if (!isSpace(unit)) break;
  }
  return found;
}
