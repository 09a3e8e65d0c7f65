import type { Diagnostic } from '../../core/diagnostic.ts';
import { sliceOf } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { isCaption } from '../web-page-line.ts';
import { isFigureCaption, isFigureName } from './captions.ts';

/** A picture in a text, which is not read. */
export interface Picture {
  /** Where in the text it stands. */
  readonly at: number;
  /** What the file calls it; empty where it does not. */
  readonly name: string;
}

/** What a picture is called, and where the text says so. */
export interface Captioned {
  readonly caption: string;
  readonly span: Span | null;
}

/** Captions that are quoted, and the length of each at most. */
const mostQuoted = 8;
const longestQuoted = 40;

/** Pictures behind paragraphs full of figures that are likelier to show more of them than what the text tells of. */
const leastAmong = 2;

/**
 * Tells of pictures that may hold figures: `pictures-unread` (count, captions), a warning where captions say that they
 * do or where pictures stand among figures, `among` of them, and a note where neither is so; nothing where there is no
 * picture.
 */
export function picturesUnread(
  count: number,
  captioned: readonly Captioned[],
  among = 0,
): Diagnostic[] {
  if (count === 0) return [];
  const captions = [...new Set(captioned.map(({ caption }) => caption.slice(0, longestQuoted)))];
  const quoted =
    captions.slice(0, mostQuoted).join('；') + (captions.length > mostQuoted ? '…' : '');
  return [
    {
      code: 'pictures-unread',
      severity: captions.length > 0 || among >= leastAmong ? 'warning' : 'info',
      span: captioned[0]?.span ?? null,
      args: { count, captions: quoted },
    },
  ];
}

/**
 * Tells of the pictures of a text, in its order: a caption stands on the line before or behind its picture. Photographs
 * that say who took them show no figures.
 */
export function picturesIn(text: string, pictures: readonly Picture[]): Diagnostic[] {
  const captioned: Captioned[] = [];
  let count = 0;
  let among = 0;
  for (const { at, name } of pictures) {
    const before = lineBefore(text, at);
    const beside = [before, lineBehind(text, at)].filter((span) => span !== null);
    if (beside.some((span) => isCaption(sliceOf(text, span)))) continue;
    count++;
    if (before && isFull(sliceOf(text, before))) among++;
    const found = beside
      .map((span) => ({ caption: sliceOf(text, span), span }))
      .filter(({ caption }) => isFigureCaption(caption));
    if (found.length > 0) captioned.push(...found);
    else if (isFigureName(name)) captioned.push({ caption: name.trim(), span: null });
  }
  return picturesUnread(count, captioned, among);
}

/** Numbers in the end of a paragraph that make it one of figures. */
const leastNumbers = 5;

function isFull(line: string): boolean {
  return (line.match(/\d[\d.,]*/g)?.length ?? 0) >= leastNumbers;
}

/** Units of text on either side of a picture in which its caption stands. */
const reach = 200;

function lineBefore(text: string, at: number): Span | null {
  const near = text.slice(Math.max(0, at - reach), at);
  const words = near.trimEnd();
  const line = words.slice(words.lastIndexOf('\n') + 1);
  const to = at - (near.length - words.length);
  return spanOf(line, to - line.length);
}

function lineBehind(text: string, at: number): Span | null {
  const near = text.slice(at, at + reach);
  const from = near.length - near.trimStart().length;
  const end = near.indexOf('\n', from);
  return spanOf(near.slice(from, end === -1 ? undefined : end), at + from);
}

function spanOf(line: string, start: number): Span | null {
  const words = line.trim();
  if (words === '') return null;
  const from = start + line.indexOf(words);
  return { from, to: from + words.length };
}
