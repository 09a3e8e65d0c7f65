import type { MappedText } from '../core/mapped-text.ts';
import { withoutSpans } from '../core/mapped-text.ts';
import type { Span } from '../core/span.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { isAsideHeading, pageLineOf } from '../source/web-page-line.ts';
import type { WebPageLine } from '../source/web-page-line.ts';
import { isTitleLike } from './titles.ts';

/** A text without the lines of the web page that it was copied from. */
export interface WithoutPageLines extends MappedText {
  /** Where in the text it was made from they stood. */
  readonly left: readonly Span[];
  /** Those of them that stood above it. */
  readonly above: readonly Span[];
}

/** A line that is not blank, without the white space around it. */
interface Line extends Span {
  readonly words: string;
  readonly kind: WebPageLine;
}

/**
 * Leaves out what a copied web page has around its running text: above it lines that tell about the page and what stands
 * on its buttons, below it all from the first such line that closes the text.
 */
export function withoutPageLines(text: string): WithoutPageLines {
  const head = headOf(text);
  const tail = head === null ? [] : tailOf(text, head.to);
  const closing = tail.findIndex(({ kind, words }) => kind === 'closing' || isAsideHeading(words));
  const above = pageLinesIn(head?.lines ?? []);
  const left = [...above, ...(closing === -1 ? [] : tail.slice(closing))];
  return { ...withoutSpans(text, left), left, above };
}

const stop = /[。；]/;
/** Most lines above and below the running text. */
const most = { above: 120, below: 400 } as const;

/** The lines above the first one of running text, and where that starts; null where there is none so soon. */
function headOf(text: string): { readonly lines: readonly Line[]; readonly to: number } | null {
  const lines: Line[] = [];
  for (let from = 0; from < text.length && lines.length <= most.above;) {
    const at = text.indexOf('\n', from);
    const to = at === -1 ? text.length : at;
    const line = lineAt(text, from, to);
    if (line !== null && isRunning(line)) return { lines, to: from };
    if (line !== null) lines.push(line);
    from = to + 1;
  }
  return null;
}

/** The lines below the last one of running text, which stands behind `start`; none where it is too far up. */
function tailOf(text: string, start: number): Line[] {
  const lines: Line[] = [];
  for (let to = text.length; to > start;) {
    const from = text.lastIndexOf('\n', to - 1) + 1;
    const line = lineAt(text, from, to);
    if (line !== null && isRunning(line)) return lines.reverse();
    if (line !== null) lines.push(line);
    if (lines.length > most.below) return [];
    to = from - 1;
  }
  return [];
}

function isRunning({ words, kind }: Line): boolean {
  return kind === null && stop.test(words);
}

const longestRead = 400;

function lineAt(text: string, start: number, end: number): Line | null {
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return null;
  const from = start + raw.indexOf(words);
  const kind = words.length > longestRead ? null : pageLineOf(words);
  return { from, to: from + words.length, words, kind };
}

/** Longest value that stands on the line behind its label, and longest name of a column of the site. */
const longestValue = 12;
const valueless = /[:：>›»＞]$/;
const place = /^[【（([]?(?:您的?|您?当前(?:所在)?|您?现在)的?位置/;
const leastMenu = 3;
const noName = /[:：\d。，]/;

/** The lines that tell about the page, those that go on with them, and the menu above the place on the site. */
function pageLinesIn(lines: readonly Line[]): readonly Line[] {
  const own = new Set(lines.filter(({ kind }) => kind !== null && kind !== 'beside'));
  const isName = ({ words }: Line): boolean => words.length <= longestValue && !isTitleLike(words);
  const spread = (line: Line, beside: Line | undefined): void => {
    if (beside !== undefined && own.has(beside) && line.kind === 'beside') own.add(line);
  };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    spread(line, before);
    const isAsking = before?.kind === 'about' && valueless.test(before.words);
    if (isAsking && isName(line) && !opensText(line)) own.add(line);
  });
  lines.toReversed().forEach((line, index, reversed) => {
    spread(line, reversed[index - 1]);
  });
  for (const line of menuIn(lines, isName)) own.add(line);
  return lines.filter((line) => own.has(line));
}

/** Whether a text or a section of it opens with the line. */
function opensText({ words }: Line): boolean {
  return valueless.test(words) || lineMarkOf(words, 0, words.length) !== null;
}

/** The names of a site's columns above the place of the page in it. */
function menuIn(lines: readonly Line[], isName: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(({ words }) => place.test(words));
  let from = end;
  while (from > 0) {
    const line = lines[from - 1] as Line;
    if (!isName(line) || noName.test(line.words)) break;
    from--;
  }
  return end - from >= leastMenu ? lines.slice(from, end) : [];
}
