const opens = /(?:^|\n)((?:19|20)\d\d)年，?是[^。]{2,140}年。一年来，/;

/** The year whose review opens in a line of a text: 2031年，是…的收官之年。一年来，; null where none does. */
export function yearReviewed(text: string): number | null {
  const year = opens.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
