import type { Span } from '../core/span.ts';
import type { Reading } from '../reading/reading.ts';
import type { Paragraph } from '../repair/repaired.ts';
import { withoutAbstract, withoutContents } from './contents.ts';
import { titleAt } from './heading-title.ts';
import type { HeadingTitle } from './heading-title.ts';
import { datedPartWords, mainPartWords, notesWords } from './heading-words.ts';
import { ListTracker } from './list-items.ts';
import { numberingAt, openingAt } from './numbering.ts';
import type { Numbering } from './numbering.ts';

/** A numbered line that may open a section. */
export interface Candidate extends HeadingTitle {
  readonly kind: 'numbered';
  readonly from: number;
  readonly numbering: Numbering;
  readonly paragraphTo: number;
  /** Whether its paragraph ends as a sentence does. */
  readonly ended: boolean;
  /** Whether its words open with a quoted term. */
  readonly quoted: boolean;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it stands inside a paragraph, after a full stop. */
  readonly inner: boolean;
}

/** A line that may head a part without a number. */
export interface PlainHeading {
  readonly kind: 'plain';
  readonly from: number;
  readonly title: Span;
  /** Whether it is named as a main part of a report. */
  readonly main: boolean;
  /** Whether it sets two halves apart with a colon: 启新程：2025年主要任务. */
  readonly halved: boolean;
}

/** An annex starts: every section before it ends. */
export interface Annex {
  readonly kind: 'annex';
  readonly from: number;
}

export type Opening = Candidate | PlainHeading | Annex;

export interface Openings {
  readonly openings: readonly Opening[];
  /** Where the notes after the end start, or the text ends. */
  readonly end: number;
}

/** Every place that may open a section, in the order of the text. */
export function openingsOf(reading: Reading): Openings {
  const { text, map, paragraphs } = reading;
  const spaced = (offset: number): boolean =>
    offset > 0 && offset < text.length && map.toOrigin(offset) - map.toOrigin(offset - 1) > 1;
  const openings: Opening[] = [];
  const lists = new ListTracker();
  const inner = innerNumbers(text);
  let nextInner = 0;
  let bodySeen = false;
  let end = text.length;
  for (const paragraph of paragraphs) {
    const { to } = paragraph;
    const from = openingAt(text, paragraph.from);
    if (from >= to) continue;
    if (bodySeen && isNotesHeading(text, from, to)) {
      end = paragraph.from;
      break;
    }
    const annex = annexAt(text, from, to);
    if (annex) {
      lists.open('arabic', annex.listed);
      if (annex.listed === null) openings.push({ kind: 'annex', from });
      continue;
    }
    const numbering = numberingAt(text, from, spaced);
    if (numbering) {
      const candidate = candidateAt(text, from, to, numbering);
      if (!candidate || lists.holds(numbering, text.charAt(to - 1))) continue;
      openings.push(candidate);
      bodySeen = true;
    } else {
      bodySeen ||= isBody(text, from, to);
      const plain = bodySeen ? plainHeadingAt(text, paragraph) : null;
      if (plain) openings.push(plain);
    }
    while ((inner[nextInner] ?? from) < from) nextInner++;
    for (; (inner[nextInner] ?? to) < to; nextInner++) {
      const candidate = innerCandidate(text, inner[nextInner] as number, to);
      if (candidate) openings.push(candidate);
    }
  }
  return { openings: withoutAbstract(text, withoutContents(reading, openings)), end };
}

function candidateAt(
  text: string,
  from: number,
  to: number,
  numbering: Numbering,
): Candidate | null {
  const bare = numbering.style === 'chinese' && numbering.end === from + numbering.label.length;
  if (numbering.end >= to && !bare) return null;
  const found = titled(text, from, to, numbering, false);
  return bare && found.form !== 'alone' ? null : found;
}

function titled(
  text: string,
  from: number,
  to: number,
  numbering: Numbering,
  inner: boolean,
): Candidate {
  const found = titleAt(text, numbering.end, to);
  const end = mainPartEnd(text, found.title, found.form === 'alone');
  const heading =
    end === -1
      ? found
      : { ...found, title: { from: found.title.from, to: end }, form: 'alone' as const };
  const { title, form } = heading;
  return {
    kind: 'numbered',
    from,
    paragraphTo: to,
    numbering,
    inner,
    quoted: '“《「"'.includes(text.charAt(title.from)),
    ended: '。；，'.includes(text.charAt(to - 1)),
    main: form === 'alone' && namesMainPart(text.slice(title.from, title.to)),
    ...heading,
  };
}

/** How far into its paragraph a main part's name ends. */
const longestMainPart = 32;

/** Where the name of a main part ends in a heading that lost its line's end: …主要目标|今年是…; -1 where none does. */
function mainPartEnd(text: string, { from, to }: Span, alone: boolean): number {
  const words = text.slice(from, Math.min(to, from + longestMainPart));
  let end = -1;
  for (const word of mainPartWords) {
    const at = words.indexOf(word);
    if (at < 1 || at + word.length === words.length) continue;
    const next = words.charAt(at + word.length);
    const starts = alone ? '今过刚“12'.includes(next) : !'，、和及与的之是—：（'.includes(next);
    if (starts) end = Math.max(end, from + at + word.length);
  }
  return end;
}

/** Numbers inside a paragraph, after a sentence: two paragraphs may have been joined there. */
const innerNumber =
  /[。！）](?=（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d))/g;

function innerNumbers(text: string): number[] {
  return Array.from(text.matchAll(innerNumber), ({ index }) => index + 1);
}

function innerCandidate(text: string, from: number, to: number): Candidate | null {
  const numbering = numberingAt(text, from, () => false);
  const candidate = numbering ? titled(text, from, to, numbering, true) : null;
  return candidate?.form === 'sentence' ? null : candidate;
}

/** Whether the text of a document has started: a sentence, or the address to the assembly. */
function isBody(text: string, from: number, to: number): boolean {
  if (to - from >= 30 && '。；'.includes(text.charAt(to - 1))) return true;
  return /^(?:各位代表|同志们|各位委员)/.test(text.slice(from, Math.min(to, from + 6)));
}

function isNotesHeading(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(to, from + 30));
  if (/^注[:：]/.test(head)) return true;
  if (to - from > 25) return false;
  const bare = head.replace(/[^\p{L}]/gu, '').replace(/^附(?:件|录)?/, '');
  return notesWords.some((word) => bare.endsWith(word) || head.startsWith(word));
}

const annexHeading = /^附(?:件|表|录)[\d一二三四五六七八九十]{0,2}[:：]?$/;
const annexList = /^附(?:件|表|录)?[:：](?:(\d)[.、．])?/;

/** An annex's heading, or the list of annexes with the number of its first item (0 where the items follow). */
function annexAt(text: string, from: number, to: number): { listed: number | null } | null {
  const head = text.slice(from, Math.min(to, from + 12));
  if (to - from <= 8 && annexHeading.test(head) && !/[:：]$/.test(head)) return { listed: null };
  const list = annexList.exec(head);
  return list ? { listed: list[1] === undefined ? 0 : Number(list[1]) } : null;
}

const shortestPlain = 4;
const longestPlain = 34;

function plainHeadingAt(text: string, { from, to, kind }: Paragraph): PlainHeading | null {
  if (to - from < shortestPlain || to - from > longestPlain) return null;
  const words = text.slice(from, to);
  if (/[。；！？]|[，、：:]$|^[—\-（《“·]|^(?:各位代表|来源|作者)/.test(words)) return null;
  const main = namesMainPart(words);
  if (!main && kind !== 'heading') return null;
  return { kind: 'plain', from, title: { from, to }, main, halved: words.includes('：') };
}

const span =
  /(?:\d{4}|[一二][〇零九][〇零一二三四五六七八九]{2})年|今年|去年|明年|过去|今后|未来|下一?步|下半年|时期/;

function namesMainPart(words: string): boolean {
  if (mainPartWords.some((word) => words.endsWith(word))) return true;
  return datedPartWords.some((word) => words.endsWith(word)) && span.test(words);
}
