import type { MappedText } from '../core/mapped-text.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';

/** References to white space that a copy of a page's source still holds. */
const spaces = /&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288|#x3000);/gi;

/** The text with spaces for references to them. */
export function withSpaces(text: string): MappedText {
  const found = text.includes('&') ? [...text.matchAll(spaces)] : [];
  if (found.length === 0) return { text, map: OffsetMap.identity(text.length) };
  const writer = new MappedTextWriter(text);
  let copied = 0;
  for (const { index, 0: reference } of found) {
    writer.copy(copied, index);
    writer.replace(' ', index);
    copied = index + reference.length;
  }
  writer.copy(copied, text.length);
  return writer.finish();
}
