import type { Paragraph } from '../repair/repaired.ts';
import type { Reading } from '../reading/reading.ts';
import { titleAt } from './heading-title.ts';
import type { HeadingTitle } from './heading-title.ts';
import { mainPartWords, notesWords } from './heading-words.ts';
import { numberingAt } from './numbering.ts';
import type { Numbering, Style } from './numbering.ts';

/** A paragraph that may open a section. */
export interface Candidate extends HeadingTitle {
  /** Where its paragraph starts. */
  readonly from: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly numbering: Numbering;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
}

/** A line that heads a main part without a number. */
export interface PlainHeading {
  readonly from: number;
  readonly paragraph: number;
  readonly title: HeadingTitle['title'];
  /** Whether it bears the words that main parts are named with. */
  readonly main: boolean;
}

/** An annex starts: every section before it ends. */
export interface Annex {
  readonly from: number;
  readonly annex: true;
}

export type Opening = Candidate | PlainHeading | Annex;

export interface Openings {
  readonly openings: readonly Opening[];
  /** Where the notes after the end start, or the text ends. */
  readonly end: number;
}

/** Every paragraph that may open a section, in the order of the text. */
export function openingsOf(reading: Reading): Openings {
  const { text, map, paragraphs } = reading;
  const spaced = (offset: number): boolean =>
    offset > 0 && offset < text.length && map.toOrigin(offset) - map.toOrigin(offset - 1) > 1;
  const openings: Opening[] = [];
  const lists = new ListTracker();
  let bodySeen = false;
  let end = text.length;
  for (const [index, { from, to, kind }] of paragraphs.entries()) {
    if (from === to) continue;
    if (bodySeen && isNotesHeading(text, from, to)) {
      end = from;
      break;
    }
    const annex = annexAt(text, from, to);
    if (annex !== null) {
      lists.open('arabic', annex.listed);
      if (annex.listed === null) openings.push({ from, annex: true });
      continue;
    }
    const numbering = numberingAt(text, from, spaced);
    if (numbering) {
      if (numbering.end >= to) continue;
      if (lists.holds(numbering, text.charAt(to - 1), index)) continue;
      const title = titleAt(text, numbering.end, to);
      const main = title.alone && namesMainPart(text.slice(title.title.from, title.title.to));
      openings.push({ from, paragraph: index, numbering, main, ...title });
      bodySeen = true;
      continue;
    }
    if (to - from >= 30 && '。；：'.includes(text.charAt(to - 1))) bodySeen = true;
    if (/各位代表[：:，,]?$/.test(text.slice(from, Math.min(to, from + 8)))) bodySeen = true;
    if (!bodySeen) continue;
    const plain = plainHeadingAt(text, { from, to, kind }, index);
    if (plain) openings.push(plain);
  }
  return { openings: withoutContents(text, openings, paragraphs), end };
}

/** Tells the items of a list, which end in semicolons, from headings. */
class ListTracker {
  readonly #last = new Map<Style, { value: number; paragraph: number }>();

  /** A list of `style` is open at `value`; null for none. */
  open(style: Style, value: number | null): void {
    if (value === null) this.#last.delete(style);
    else this.#last.set(style, { value, paragraph: -1 });
  }

  /** Whether the paragraph that opens with `numbering` and ends with `sign` is a list's item. */
  holds({ style, value }: Numbering, sign: string, paragraph: number): boolean {
    const last = this.#last.get(style);
    const follows = last !== undefined && last.value + 1 === value;
    if (sign === '；' || sign === ';' || follows) {
      if (sign === '。' && last && last.paragraph >= 0) this.#last.delete(style);
      else this.#last.set(style, { value, paragraph });
      return true;
    }
    this.#last.delete(style);
    return false;
  }
}

function isNotesHeading(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(to, from + 30));
  if (/^注[:：]/.test(head)) return true;
  if (to - from > 25) return false;
  const bare = head.replace(/[^\p{L}]/gu, '').replace(/^附(?:件|录)?/, '');
  return notesWords.some((word) => bare === word || bare.endsWith(word) || head.startsWith(word));
}

/** An annex's heading; `listed` is the number of the first one where a list of annexes opens. */
function annexAt(text: string, from: number, to: number): { listed: number | null } | null {
  const match = /^附(?:件|表|录)?(?:([:：])(?:(\d)[.、．])?|[\d一二三四五六七八九十]{0,2}(?=[:：]?$))/.exec(
    text.slice(from, Math.min(to, from + 12)),
  );
  if (!match || match[0] === '附') return null;
  if (match[1] === undefined) return { listed: null };
  return { listed: match[2] === undefined ? 0 : Number(match[2]) };
}

function namesMainPart(words: string): boolean {
  return mainPartWords.some((word) => words.endsWith(word));
}

const longestPlain = 34;

function plainHeadingAt(
  text: string,
  { from, to, kind }: Paragraph,
  paragraph: number,
): PlainHeading | null {
  if (to - from < 4 || to - from > longestPlain) return null;
  const words = text.slice(from, to);
  if (/[。；，、！？：:]$/.test(words) || /[。；！？]/.test(words) || /^[—\-（《“·]/.test(words)) return null;
  const main = namesMainPart(words);
  if (!main && (kind !== 'heading' || !words.includes('：'))) return null;
  return { from, paragraph, title: { from, to }, main };
}

/** Leaves out a table of contents: headings one below the other whose like comes again. */
function withoutContents(
  text: string,
  openings: readonly Opening[],
  paragraphs: readonly Paragraph[],
): readonly Opening[] {
  const start = paragraphs.findIndex(
    ({ from, to }) => to - from <= 4 && /^目[录錄次]$/.test(text.slice(from, to)),
  );
  if (start === -1) return openings;
  const first = openings.findIndex((opening) => 'paragraph' in opening && opening.paragraph > start);
  if (first === -1) return openings;
  const key = (opening: Opening): string =>
    'numbering' in opening ? `${opening.numbering.style} ${String(opening.numbering.value)}` : '';
  const again = openings.findIndex(
    (opening, index) => index > first && key(opening) !== '' && key(opening) === key(openings[first] as Opening),
  );
  return again === -1 ? openings : [...openings.slice(0, first), ...openings.slice(again)];
}
