import { entityAt } from '../core/entities.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';

/** What a copy of a page's source still holds of it: references to signs, tags of line breaks; other line breaks than a line feed, and signs of no width within words. */
const escapes: readonly RegExp[] = [
  /&(?:[a-z]{2,6}|#\d{3,5}|#x[\da-f]{2,4});/,
  /<br\s{0,9}\/?>/,
  /[\v\u0085\u2028\u2029]/,
  /(?<=\S)[\u00ad\u200b-\u200d\u2060\ufeff](?=\S)/,
];
/** Line breaks that are written out: 渔业增长9%。\n渔港. */
const writtenOut = /(?:\\r)?\\n/;

const anyEscape = anyOf(escapes);
const anyOrBreak = anyOf([...escapes, writtenOut]);

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}

/** References that stay as they are: what they stand for would read as a tag. */
const ofTags = /^[<>&]$/;

/** What breaks lines as a line feed does. */
const breaks: ReadonlySet<string> = new Set('\v\u0085\u2028\u2029');

/** What stands for something found; itself where nothing does. */
function meant(found: string): string {
  if (found.startsWith('&')) {
    const sign = entityAt(found.toLowerCase(), 0, found.length)?.text ?? found;
    return ofTags.test(sign) ? found : sign.replace(/^\s$/, ' ');
  }
  return found.startsWith('<') || found.startsWith('\\') || breaks.has(found) ? '\n' : '';
}

/** Fewest line breaks that are written out where they stand for all of a text's. */
const leastWrittenOut = 3;

/** Whether the line breaks of a text are written out, as strings in files of data are: more of them than real ones. */
function writesOutBreaks(text: string): boolean {
  const count = text.includes('\\n') ? text.split('\\n').length - 1 : 0;
  return count >= leastWrittenOut && count > text.split('\n').length;
}

/** The text with what was meant by what a page's source has for it, a line feed for every line break of one sign, and no words that signs of no width part. */
export function withoutEscapes(text: string): MappedText {
  const pattern = writesOutBreaks(text) ? anyOrBreak : anyEscape;
  let writer: MappedTextWriter | null = null;
  let copied = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const sign = meant(found);
    if (sign === found) continue;
    writer ??= new MappedTextWriter(text);
    writer.copy(copied, index);
    if (sign !== '') writer.replace(sign, index);
    copied = index + found.length;
  }
  if (!writer) return { text, map: OffsetMap.identity(text.length) };
  writer.copy(copied, text.length);
  return writer.finish();
}
