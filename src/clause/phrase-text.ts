import type { Span } from '../core/span.ts';
import { deedsSummedUp } from '../lexicon/deeds-counted.ts';
import { phrase } from '../lexicon/phrase.ts';
import { CharSet } from '../core/char-set.ts';

/** Quotation marks, white space and marks of notes. */
const dropped = /[“”‘’"「」『』\s]|[[〔［【]注?[\d\s]{1,3}[\]〕］】]|（\d{1,2}）|[①-⑳]/g;

/** For how many years in a row a name holds, or that it sums up, inside it: 渔业支出连续5年压减比例, 渔房累计改造. */
const streak = phrase`(?<=[\u4e00-\u9fff]{2})(?:连续(?:\d{1,2}|[一二两三四五六七八九十]{1,2})年(?=[压减增降提][\u4e00-\u9fff])|累计(?=${deedsSummedUp}|投资$))`;

/** What a match of `dropped` or `streak` starts with. */
const droppedOpenings = new CharSet(
  '连累“”‘’"「」『』[〔［【（\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
);

/** What a name has at least one of; a year is known for no name later. */
const letter = /[\p{L}〇]|^(?:19|20)\d\d$/u;

/** The words of a phrase as an indicator gives them: no quotation marks, no white space, no streak; none where it holds no letter. */
export function phraseText(text: string, span: Span): string {
  const words = text.slice(span.from, span.to);
  let at = span.from;
  while (at < span.to && !droppedOpenings.has(text.charCodeAt(at))) at++;
  const named = at === span.to ? words : words.replace(streak, '').replace(dropped, '');
  return letter.test(named) ? named : '';
}
