import type { Span } from '../core/span.ts';

/** What a table of a year's figures and how they changed is headed with. */
const head = String.raw`(?:[\u4e00-\u9fff]{2,6} )?(?:(?:19|20)\d{2}年?|绝对数|产量|本年|全年) [^ \d]{0,6}(?:增长|增减|增)[^ \d]{0,3}`;
/** A number with its unit and a rate, behind the name of a row. */
const told = String.raw` ?\d[\d,.]* ?[\u4e00-\u9fff/]{1,6}(?: [-+]?|[-+])\d[\d,.]*%?`;
/** What a name says in brackets, numbers in it or not: 化肥（折100%）. */
const aside = String.raw`(?:[（(][^（）() ]{1,12}[）)])?`;
const marked = '[#其中：:]{0,4}';
const signs = String.raw`\u4e00-\u9fff（）()、`;

const isHead = new RegExp(`^${head}$`);
const longestHead = 30;
/** 海 带 9 万吨 -5.2, 其中：紫菜 3万吨 7.1 */
const isRow = new RegExp(`^${marked}[${signs} ]{2,20}?${aside}${told}$`);
/** What a row said of its name on a line of its own: （折标准燃料）. */
const isAside = /^[（(][^（）() ]{1,12}[）)]$/;
const longestAside = 14;
const longestRow = 60;

/** The same at the start of a line that goes on, and behind it, whose names hold no space. */
const headAhead = new RegExp(`^${head}(?= )`);
const nextRow = new RegExp(`${marked} ?[${signs}]{1,20}${told}(?= |$)`, 'y');
/** Fewer that ran together may be anything. */
const leastRows = 3;

/** Whether the line is the head of a year's figures and how they changed: 2030年 比上年增长%. */
export function headsFigures(text: string, { from, to }: Span): boolean {
  return to - from <= longestHead && isHead.test(text.slice(from, to));
}

/** Whether the line is a row of a name, a number with its unit and a rate, which single spaces part. */
export function holdsFigures(text: string, { from, to }: Span): boolean {
  if (to - from > longestRow || !'%0123456789'.includes(text.charAt(to - 1))) return false;
  return isRow.test(text.slice(from, to));
}

/** Whether the line is an aside of the row above it. */
export function holdsAside(text: string, { from, to }: Span): boolean {
  return to - from <= longestAside && isAside.test(text.slice(from, to));
}

/** The spaces of a line that such a head and its rows have run together in, one before each row; none where the line holds anything else. */
export function spacesBeforeFigures(line: string): readonly number[] {
  const spaces: number[] = [];
  let at = headAhead.exec(line)?.[0].length ?? line.length;
  while (at < line.length) {
    nextRow.lastIndex = at + 1;
    if (!nextRow.test(line)) return [];
    spaces.push(at);
    at = nextRow.lastIndex;
  }
  return spaces.length < leastRows ? [] : spaces;
}
