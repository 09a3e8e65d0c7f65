import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';

/** How a heading stands in its paragraph: alone, before its text as a short sentence, or as the start of a long one. */
export type HeadingForm = 'alone' | 'run-in' | 'sentence';

export interface HeadingTitle {
  readonly title: Span;
  readonly form: HeadingForm;
  /** Whether its paragraph holds one sentence and no more. */
  readonly single: boolean;
}

/** A heading alone on its line is no longer than this. */
const longestAlone = 60;
/** A first sentence longer than this is text, of which the opening clauses are the title. */
const longestSentence = 60;
const longestBeforeColon = 25;
/** How far a title's end is looked for. */
const reach = 160;

/** How many closing signs and dots are dropped at most. */
const longestTrimmed = 200;

const sentenceEnds = new CharSet('。！？；');
/** The signs that a title is looked through for. */
const telling = new CharSet('（《）》。！？；：:，,');

/** The title of the heading that stands from `from` (after its number) to the paragraph's end `to`. */
export function titleAt(text: string, from: number, to: number): HeadingTitle {
  const marks = scan(text, from, Math.min(to, from + reach));
  const last = trimEnd(text, from, to);
  const single = marks.sentence === -1 ? to - from <= reach : marks.sentence >= last;
  const closed = sentenceEnds.has(text.charCodeAt(to - 1));
  const alone = single && to - from <= longestAlone;
  const [end, form] =
    alone && (!closed || marks.colon === -1 || marks.colon >= last)
      ? [last, 'alone' as const]
      : opened(marks, from, single);
  return { title: trimmed(text, from, end), form, single };
}

/** Where the title ends that text follows in its paragraph. */
function opened(
  { sentence, colon, clause }: Marks,
  from: number,
  single: boolean,
): readonly [end: number, form: HeadingForm] {
  if (colon !== -1 && colon - from <= longestBeforeColon && (sentence === -1 || colon < sentence)) {
    return [colon, 'run-in'];
  }
  if (sentence !== -1 && sentence - from <= longestSentence) {
    return [sentence, single ? 'sentence' : 'run-in'];
  }
  return [clause, 'sentence'];
}

interface Marks {
  /** First end of a sentence outside brackets; -1 where there is none in reach. */
  readonly sentence: number;
  readonly colon: number;
  /** End of the opening clauses: the last comma of a title's length, else the first one. */
  readonly clause: number;
}

function scan(text: string, from: number, to: number): Marks {
  let depth = 0;
  let sentence = -1;
  let colon = -1;
  let clause = -1;
  for (let at = from; at < to && sentence === -1; at++) {
    if (!telling.has(text.charCodeAt(at))) continue;
    const sign = text.charAt(at);
    if (sign === '（' || sign === '《') depth++;
    else if ((sign === '）' || sign === '》') && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (sentenceEnds.has(text.charCodeAt(at))) sentence = at;
    else if ((sign === '：' || sign === ':') && colon === -1) colon = at;
    else if (sign === '，' || sign === ',') {
      if (clause === -1 || at - from <= 40) clause = at;
    }
  }
  if (clause === -1) clause = Math.min(to, sentence === -1 ? from + 40 : sentence);
  return { sentence, colon, clause };
}

const spare = new CharSet('。：:；，、,.… ');
const opening = new CharSet('、.．:： ');

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  const limit = Math.max(from, to - longestTrimmed);
  while (end > limit && spare.has(text.charCodeAt(end - 1))) end--;
  return end;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  while (start < to && opening.has(text.charCodeAt(start))) start++;
  let end = trimEnd(text, start, to);
  if (text.charAt(end - 1) === ']') {
    const note = /\[\d{1,3}\]$/.exec(text.slice(Math.max(start, end - 5), end));
    if (note) end = trimEnd(text, start, end - note[0].length);
  }
  return { from: start, to: end };
}
