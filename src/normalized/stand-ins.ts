/** A full stop as some pages are typed: 建成示范园.二是改造渔港; no heading's 一.发展渔业, no number's 八.五亿元. */
const latinStop = new RegExp(
  [
    /\.(?=[\u4e00-\u9fff（(“]|\d{1,2}[.、][\u4e00-\u9fff]|[^\S\n]*$)/,
    /(?<=[\u4e00-\u9fff\d%％，、）”.,;:()]{3}[\u4e00-\u9fff）)”%％]\.)/,
    /(?!(?<=[零〇一二三四五六七八九十]\.)[零〇一二三四五六七八九])/,
  ]
    .map(({ source }) => source)
    .join(''),
  'gm',
);

/** A year in Chinese digits whose zeros are typed as another round sign: 二00四年, 二OO四年. */
const roundYear = /[一二][九〇零○0０OＯoОΟ][〇零○0０OＯoОΟ一二三四五六七八九]{2}(?=\s?年)/g;
const roundZero = /[0０OＯoОΟ]/g;

/** A dash between two numbers that a scanner took for a one: 2一3艘, 900万一950万吨. */
const dashAsOne =
  /一(?=[\d０-９])(?<=[\d０-９][%％万亿]?一)|(?<=(?:19|20)\d\d年)一(?=(?:19|20)\d\d年)/g;

/** A decimal point set as a raised one, as scanned pages have it: 19·5％. */
const raisedDecimal = /· ?[\d０-９](?<=[\d０-９] ?· ?[\d０-９])/g;
/** How many of those make a page one where full stops are raised points, too. */
const fewestRaised = 4;
/** A full stop that is raised: 建成渔港·五年内，. */
const raisedStop =
  /·(?=\s*(?:(?:19|20)\d\d年|(?<=[\u4e00-\u9fff）”]{4} ?·\s*)[\u4e00-\u9fff“]))(?<=[\u4e00-\u9fff）”] ?·)/g;

/** A decimal point typed as a full stop: 增长19。5%. */
const stopAsPoint = /。(?=[\d０-９])(?!(?:19|20)\d\d年)(?<=[\d０-９]。)/g;
/** How many of those, and no point, make a page one that types them so. */
const fewestStops = 4;
const point = /[\d０-９][.．][\d０-９]/;

function withPoints(text: string): string {
  const stops = text.match(stopAsPoint)?.length ?? 0;
  return stops < fewestStops || point.test(text) ? text : text.replace(stopAsPoint, '.');
}

/** Quotation marks that do not say on which side they stand, in pairs within a line: 新建"一号渔港". */
const straightPair = /"([^"\n]*)"/g;

/** A text whose straight quotation marks open and close, line by line; a line with one left over keeps its own. */
function withSides(text: string): string {
  if (!text.includes('"')) return text;
  const lines = text.split('\n').map((line) => {
    const isPaired = line.split('"').length % 2 === 1;
    return isPaired ? line.replace(straightPair, '“$1”') : line;
  });
  return lines.join('\n');
}

/** Quotation marks of upright text where those of running text are meant: “十五五〞. */
const uprightQuote = /[〝〞〟]/g;

/** A text with the signs that it means where others stand for them, unit by unit. */
export function withoutStandIns(text: string): string {
  const written = withSides(withPoints(text))
    .replace(latinStop, '。')
    .replace(roundYear, (year) => year.replace(roundZero, '〇'))
    .replace(dashAsOne, '—')
    .replace(uprightQuote, (quote) => (quote === '〝' ? '“' : '”'));
  const raised = written.match(raisedDecimal)?.length ?? 0;
  return raised < fewestRaised ? written : written.replace(raisedStop, '。');
}
