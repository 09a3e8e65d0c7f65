/** Longest caption in characters. */
const longest = 60;
const number = /[0-9０-９一二三四五六七八九十]{1,3}(?:[-－—–.．][0-9０-９]{1,3})?/.source;
const numbered = new RegExp(
  String.raw`^[（(【]?(?:附?[图表]|图表|附件)\s{0,2}${number}(?![年月日])`,
);
const ends = /(?:图|表|示意|走势)$/;
const han = /\p{Script=Han}/u;

/** Whether a line is the caption of a picture or table of figures: 图1 …, 表2-3 …. */
export function isFigureCaption(line: string): boolean {
  return line.length <= longest && numbered.test(line) && !/[。；]/.test(line);
}

/** Whether what a file calls a picture says that it shows figures: a numbered caption, or a name that ends as a chart's. */
export function isFigureName(name: string): boolean {
  const words = name.trim();
  if (words.length > longest || !han.test(words)) return false;
  return isFigureCaption(words) || (words.length > 4 && ends.test(words));
}
