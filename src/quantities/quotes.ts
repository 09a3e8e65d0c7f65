import type { Span } from '../core/span.ts';

/** Quotations up to this many units long are names and slogans; longer ones are speech. */
const longestSlogan = 18;

/** The stretches that quotation marks make names or slogans, and book titles of any length, in order. */
export function quotedNames(text: string): readonly Span[] {
  const spans: Span[] = [];
  let openQuote = -1;
  let openTitle = -1;
  for (let at = 0; at < text.length; at++) {
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
        if (openQuote >= 0 && at - openQuote - 1 <= longestSlogan)
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
