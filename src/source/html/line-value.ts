/** What a line of a page speaks for, in characters. */
export interface LineValue {
  /** Running text in it. */
  readonly prose: number;
  /** Running text, or the opposite of it: below 0 for links and labels. */
  readonly value: number;
  /** 1 for a cell or line that is a number. */
  readonly numbers: number;
}

const runningMark = /[，。；！？]/;
const number = /^[+-]?\d[\d.,%]*$/;

/** Share of a line's characters in links that makes it a link. */
const mostlyLinked = 0.5;
/** What a link weighs at least, however short it is. */
const lightestLink = 4;
/** What a character of a label weighs: headings are short. */
const label = 0.4;

/** Weighs the line `words`, without white space, of which `linked` characters are links. */
export function valueOfLine(words: string, linked: number): LineValue {
  const { length } = words;
  if (linked > mostlyLinked * length) {
    return { prose: 0, value: -Math.max(length, lightestLink), numbers: 0 };
  }
  if (runningMark.test(words)) {
    const prose = length - linked;
    return { prose, value: prose, numbers: 0 };
  }
  if (number.test(words)) return { prose: 0, value: 0, numbers: 1 };
  return { prose: 0, value: -label * length, numbers: 0 };
}
