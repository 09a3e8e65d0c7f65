const chineseDigits = '〇一二三四五六七八九';
/** A year in digits or in Chinese numerals, before 年. */
const yearSign =
  /(?<![\d〇零一二三四五六七八九])((?:19|20)\d\d|[一二][九〇零][〇零一二三四五六七八九]{2})年/g;

/** A year that a text names. */
export interface NamedYear {
  readonly year: number;
  /** Offset of its first unit. */
  readonly at: number;
  /** Offset after 年. */
  readonly end: number;
}

/** The years that `text` names, in order: 2025年, 二〇二五年, 一九九三年. */
export function yearsIn(text: string): NamedYear[] {
  return Array.from(text.matchAll(yearSign), (match) => ({
    year: yearOf(match[1] as string),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

function yearOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  return Number(
    Array.from(text, (sign) => (sign === '零' ? 0 : chineseDigits.indexOf(sign))).join(''),
  );
}
