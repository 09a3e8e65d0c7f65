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
  return crosses(hanBefore(text, before), hanAfter(text, after), segmenter);
}

/** The same in lines whose characters justification may have set apart by spaces. */
export function spacedWordCrosses(
  text: string,
  before: Span,
  after: Span,
  segmenter: Segmenter,
): boolean {
  return crosses(hanBefore(text, before, isSpace), hanAfter(text, after, isSpace), segmenter);
}

function crosses(before: string, after: string, segmenter: Segmenter): boolean {
  if (before === '' || after === '') return false;
  let at = 0;
  for (const word of segmenter.words(simplified(before + after))) {
    if (at >= before.length) return false;
    at += word.text.length;
    if (at > before.length) return true;
  }
  return false;
}

const nothing = (): boolean => false;

/** The Chinese characters at the end of a stretch, without what stands between them and is passed over. */
function hanBefore(
  text: string,
  { from, to }: Span,
  isPassed: (unit: number) => boolean = nothing,
): string {
  let found = '';
  for (let at = to - 1; at >= from && found.length < reach; at--) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) found = text.charAt(at) + found;
    else if (!isPassed(unit)) break;
  }
  return found;
}

/** The same at the start of a stretch. */
function hanAfter(
  text: string,
  { from, to }: Span,
  isPassed: (unit: number) => boolean = nothing,
): string {
  let found = '';
  for (let at = from; at < to && found.length < reach; at++) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) found += text.charAt(at);
    else if (!isPassed(unit)) break;
  }
  return found;
}
