import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';

/** Quotations up to this many units long are names and slogans; longer ones are speech. */
const longestSlogan = 18;

/** What opens or closes a name, or ends the paragraph that it stands in. */
const marks = new CharSet('\n“”「」"《》');

/** What somebody says with a number in digits, however short: “渔业产值增长9%。” */
const spoken = /\d[^“”「」]*。$/;

function isSpeech(text: string, from: number, to: number): boolean {
  return text.charAt(to - 1) === '。' && spoken.test(text.slice(from + 1, to));
}

/** What passes a mark, and a mark that stands in quotation marks: 突破“五百亿”, 保持“百分之百”. */
const passing = new CharSet('破过超达上越持');
const markQuoted = /^(?:[\d一二三四五六七八九十百千.]+(?:万亿|亿|万)元?|百分之百|100%)$/;
const longestMark = 8;

function isMark(text: string, from: number, to: number): boolean {
  if (to - from - 1 > longestMark || !passing.has(text.charCodeAt(from - 1))) return false;
  return markQuoted.test(text.slice(from + 1, to));
}

/** The stretches that quotation marks make names or slogans, and book titles of any length, in order. */
export function quotedNames(text: string): readonly Span[] {
  const spans: Span[] = [];
  let openQuote = -1;
  let openTitle = -1;
  for (let at = marks.firstIn(text); at !== -1; at = marks.firstIn(text, at + 1)) {
    switch (text.charCodeAt(at)) {
      case 0x0a:
        openQuote = -1;
        openTitle = -1;
        break;
      case 0x201c: // “
      case 0x300c: // 「
        openQuote = at;
        break;
      case 0x201d: // ”
      case 0x300d: // 」
        if (
          openQuote >= 0 &&
          at - openQuote - 1 <= longestSlogan &&
          !isSpeech(text, openQuote, at) &&
          !isMark(text, openQuote, at)
        )
          spans.push({ from: openQuote, to: at + 1 });
        openQuote = -1;
        break;
      case 0x22: // "
        if (openQuote >= 0 && text.charCodeAt(openQuote) === 0x22) {
          if (at - openQuote - 1 <= longestSlogan) spans.push({ from: openQuote, to: at + 1 });
          openQuote = -1;
        } else openQuote = at;
        break;
      case 0x300a: // 《
        openTitle = at;
        break;
      case 0x300b: // 》
        if (openTitle >= 0) spans.push({ from: openTitle, to: at + 1 });
        openTitle = -1;
        break;
    }
  }
  return spans;
}
