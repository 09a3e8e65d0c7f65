/** The year of a day, and its month from 1 to 12. */
export interface YearAndMonth {
  readonly year: number;
  readonly month: number;
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(${names.join('|')})[a-z]*`;
/** The day before the month before the year. */
const inDigits = /(?<![\d.])[0-3]?\d\.([01]?\d)\.((?:19|20)\d\d)(?![\d年])/;
const inWords = new RegExp(`(?<!\\d)[0-3]?\\d\\s?${month}\\s?((?:19|20)\\d\\d)`);
const monthFirst = new RegExp(`${month}\\s?[0-3]?\\d[,，]\\s?((?:19|20)\\d\\d)(?!\\d)`);

/**
 * The day that a line gives in digits from day to year or with the English name of its month: 18.02.2031,
 * Fri, 17 Sep 2031 11:05:53 GMT (RFC 5322), Sep 17, 2031; null where it gives none.
 */
export function foreignDay(line: string): YearAndMonth | null {
  const [, name = '', year] =
    inWords.exec(line) ?? monthFirst.exec(line) ?? inDigits.exec(line) ?? [];
  if (year === undefined) return null;
  const named = names.indexOf(name) + 1;
  return { year: Number(year), month: named > 0 ? named : Number(name) };
}
