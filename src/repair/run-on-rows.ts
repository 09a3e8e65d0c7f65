/** The head of a year's figures and how they changed, at the start of a line: 2030年 比上年增长%. */
const head =
  /^(?:[\u4e00-\u9fff]{2,6} )?(?:(?:19|20)\d{2}年?|绝对数|产量|本年|全年) [^ \d]{0,6}(?:增长|增减|增)[^ \d]{0,3}(?= )/;
/** A row behind it: a name, a number with its unit and a rate. */
const row =
  /(?:其中[：:] ?)?[\u4e00-\u9fff（）()、]{1,16} \d[\d,.]* ?[\u4e00-\u9fff]{1,6} [-+－]?\d[\d.]*(?= |$)/y;
/** Fewer may be anything. */
const leastRows = 3;

/** The spaces of a line that a head and rows of figures have run together in, one before each row; none where the line holds anything else. */
export function spacesBeforeRows(line: string): readonly number[] {
  const spaces: number[] = [];
  let at = head.exec(line)?.[0].length ?? line.length;
  while (at < line.length) {
    row.lastIndex = at + 1;
    if (!row.test(line)) return [];
    spaces.push(at);
    at = row.lastIndex;
  }
  return spaces.length < leastRows ? [] : spaces;
}
