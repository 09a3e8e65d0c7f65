import stringWidth from 'string-width';
import { printable } from './printable.ts';

/** `text` in exactly `width` columns of a terminal. */
export function pad(text: string, width: number): string {
  const shown = cut(printable(text), width);
  return shown + ' '.repeat(Math.max(0, width - stringWidth(shown)));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** `text` in at most `width` columns, … where something was cut off. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  let taken = 1;
  for (const { segment } of segmenter.segment(text)) {
    taken += stringWidth(segment);
    if (taken > width) break;
    shown += segment;
  }
  return `${shown}…`;
}
