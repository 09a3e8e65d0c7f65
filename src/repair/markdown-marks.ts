import { MappedTextWriter } from '../core/mapped-text.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';

/** A heading of a text in Markdown: ## 一、渔业. */
const heading = /^ {0,3}#{1,6}[ \u3000]+(?=\S)/m;
/** Words in bold that open a line: **渔业**. */
const bold = /^ {0,3}\*\*(?=[^\s*])[^*\n]{1,200}\*\*/m;
/** Numbers in bold: 产值达**9.5亿元**; no digits that were taken out: **亿元，增长**%. */
const boldNumber = /\*\*[^*\n，。；]{0,20}\d[^*\n，。；]{0,20}\*\*/g;
const leastBold = 2;

/** What such a text writes beside its words. */
const kinds = [
  // Headings and quotations, but no bound at a line's start: >5%, >=9亿元.
  /^ {0,3}(?:#{1,6}[ \u3000]+(?=\S)|>(?![ \u3000]*(?:[=＝]|\d(?!\d{3}年)))[ \u3000]*)+/,
  /\*\*/,
  // A picture.
  /!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)/,
  // Numbers set as formulas: $11.7\%$, \( 9 \).
  /(?:\$|\\\() ?(?=\d[\d.,]{0,15} ?(?:\\?% ?)?(?:\$|\\\)))/,
  /(?<=(?:\$|\\\() ?\d[\d.,]{0,15} ?(?:\\?% ?)?)(?:\$|\\\))/,
  // What says that a sign is no mark.
  /\\(?=[.\-*#_()[\]%])/,
];
const marks = new RegExp(kinds.map(({ source }) => source).join('|'), 'gm');

/** A text in Markdown without its marks; another text as it is. */
export function withoutMarkdown(text: string): MappedText {
  const isMarkdown =
    (text.includes('#') && heading.test(text)) ||
    (text.includes('**') &&
      (bold.test(text) || (text.match(boldNumber)?.length ?? 0) >= leastBold));
  if (!isMarkdown) return { text, map: OffsetMap.identity(text.length) };
  const writer = new MappedTextWriter(text);
  let copied = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    writer.copy(copied, index);
    copied = index + mark.length;
  }
  writer.copy(copied, text.length);
  return writer.finish();
}
