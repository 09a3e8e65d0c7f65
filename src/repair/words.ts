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
  return crosses(hanAt(text, before, -1), hanAt(text, after, 1), segmenter);
}

/** The same in lines whose characters justification may have set apart by spaces. */
export function spacedWordCrosses(
  text: string,
  before: Span,
  after: Span,
  segmenter: Segmenter,
): boolean {
  return crosses(hanAt(text, before, -1, isSpace), hanAt(text, after, 1, isSpace), segmenter);
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

/**
 * The Chinese characters at an end of a stretch, which `step` leads into: 1 at its start, -1 at its end. What stands between
 * them and is passed over is left out.
 */
function hanAt(
  text: string,
  { from, to }: Span,
  step: 1 | -1,
  isPassed: (unit: number) => boolean = nothing,
): string {
  let found = '';
  for (
    let at = step === 1 ? from : to - 1;
    at >= from && at < to && found.length < reach;
    at += step
  ) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) found = step === 1 ? found + text.charAt(at) : text.charAt(at) + found;
    else if (!isPassed(unit)) break;
  }
  return found;
}
