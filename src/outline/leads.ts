import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Heading } from './opening.ts';
import type { Lead } from './section.ts';
import { noSubjects } from '../lexicon/opening-words.ts';
import { phrase } from '../lexicon/phrase.ts';

const longest = 26;
/** A line of its own is a title. */
const longestLine = 40;
const shortest = 4;

/** The opening phrases that name the subject of a paragraph, or of a part of it that opens with 一是. */
export function leadsOf(normalized: Normalized, headings: readonly Heading[], end: number): Lead[] {
  const { text, paragraphs } = normalized;
  const heads: number[] = [];
  collect(headings, heads);
  const signs = pointSigns(text);
  let nextSign = 0;
  let next = 0;
  const leads: Lead[] = [];
  let standing: Span | null = null;
  for (const { from, to } of paragraphs) {
    if (from >= end) break;
    while ((signs[nextSign]?.from ?? from) < from) nextSign++;
    const firstSign = nextSign;
    while ((signs[nextSign]?.from ?? to) < to) nextSign++;
    const points = pointsOf(text, from, signs.slice(firstSign, nextSign));
    while ((heads[next] ?? from) < from) next++;
    const isHeading = heads[next] === from;
    const first = points[0]?.from === from ? points[0] : null;
    const line = first && lineAt(text, first.to, to);
    if (isHeading || line || text.startsWith('各位', from)) standing = line;
    if (!isHeading && !first) {
      const title = phraseAt(text, opening(text, from), to) ?? standing;
      if (title) leads.push({ from, to, title });
    }
    for (const [index, point] of points.entries()) {
      const pointTo = points[index + 1]?.from ?? to;
      const title = phraseAt(text, opening(text, point.to), pointTo);
      if (title) leads.push({ from: point.from, to: pointTo, title });
    }
  }
  return leads;
}

/** Where headings start, in the order of the text. */
function collect(headings: readonly Heading[], heads: number[]): void {
  for (const { from, children } of headings) {
    heads.push(from);
    collect(children, heads);
  }
}

const dashes = new CharSet('—―–－─-·•●，');

/** Past the dashes that set a paragraph off and the comma behind 一是. */
function opening(text: string, from: number): number {
  let at = from;
  while (dashes.has(text.charCodeAt(at))) at++;
  return at;
}

/** What a line of its own says behind 一是: it heads the paragraphs under it. */
function lineAt(text: string, from: number, to: number): Span | null {
  const at = opening(text, from);
  if (to - at < shortest || to - at > longestLine) return null;
  return phraseEnds.firstIn(text, at, to) === -1 && namesSubject(text.slice(at, to))
    ? { from: at, to }
    : null;
}

/** The phrase from `from` to the full stop or colon that ends it, where it is short and more follows. */
function phraseAt(text: string, from: number, to: number): Span | null {
  const at = phraseEnds.firstIn(text, from, Math.min(to, from + longest + 1));
  if (text.charAt(at) !== '。' || at - from < shortest || at + 1 >= to) return null;
  return namesSubject(text.slice(from, at)) ? { from, to: at } : null;
}

const phraseEnds = new CharSet('。；！？：:\n');

/** A subject is named without a quantity, a date, a judgement or an address to the assembly. */
function namesSubject(phrase: string): boolean {
  return !noSubject.test(phrase);
}
const noSubject = phrase`^[，、：（）》]|\d|${noSubjects}|(?:必须|应当).{4}`;

const numerals = '一二三四五六七八九十';
const isNumeral = new CharSet(numerals);
const beforePoint = new CharSet('。；：，:\n');

/** Where 一是, 二是, … stand at the start of a clause. */
function pointSigns(text: string): Span[] {
  const signs: Span[] = [];
  for (let at = text.indexOf('是'); at !== -1; at = text.indexOf('是', at + 1)) {
    let from = at;
    while (from > Math.max(0, at - 2) && isNumeral.has(text.charCodeAt(from - 1))) from--;
    const opens = from === 0 || beforePoint.has(text.charCodeAt(from - 1));
    if (from < at && opens && text.charAt(at + 1) !== '否') signs.push({ from, to: at + 1 });
  }
  return signs;
}

/** Those of a paragraph's signs that follow each other in sequence; one that opens it starts anywhere. */
function pointsOf(text: string, paragraphFrom: number, signs: readonly Span[]): Span[] {
  const points: Span[] = [];
  let value = 0;
  for (const sign of signs) {
    const spoken = numeralValue(text.slice(sign.from, sign.to - 1));
    if (spoken !== 1 && spoken !== value + 1 && sign.from !== paragraphFrom) continue;
    value = spoken;
    points.push(sign);
  }
  return points;
}

function numeralValue(numeral: string): number {
  const unit = numerals.indexOf(numeral.charAt(numeral.length - 1)) + 1;
  return numeral.length === 2 ? 10 + unit : unit;
}
