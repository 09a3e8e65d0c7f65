import type { Line } from './lines.ts';
import { pageNumberOf } from './page-numbers.ts';

/** A line of a note at a page's foot, its first or a later one, or one of marks that refer to notes. */
export type NoteKind = 'mark' | 'first' | 'later';

/** Signs that refer to a note: ①, [1], 〔1〕, 注1, or a number of at most two digits. */
const mark = /[①-⑳]|[[［〔]\d{1,2}[\]］〕]|注\d{1,2}|\d{1,2}/y;
/** What only marks of notes are followed by. */
const note = /\s*注\s?[:：]/y;
const noteSomewhere = /注\s?[:：]/;

/**
 * The lines of `text` that hold notes, whose mark stands before the word 注 or on a line of its own beside it, and those that hold nothing but marks that refer to them. A note that no page's end follows is left as it is.
 */
export function notesOf(text: string, lines: readonly Line[]): readonly (NoteKind | null)[] {
  const kinds = new Array<NoteKind | null>(lines.length).fill(null);
  if (!noteSomewhere.test(text)) return kinds;
  const known = new Set<string>();
  const isAlone = lines.map(({ from, to }) => markEnd(text, from) === to);
  const isFirst = lines.map(({ from }, index) => {
    const end = markEnd(text, from);
    if (end > from && isNote(text, end)) known.add(text.slice(from, end));
    else if (!isNote(text, from)) return false;
    else {
      const beside = isAlone[index - 1] === true ? lines[index - 1] : lines[index + 1];
      const isMark = isAlone[index - 1] === true || isAlone[index + 1] === true;
      if (!isMark || beside === undefined) return false;
      known.add(text.slice(beside.from, beside.to));
    }
    return true;
  });
  if (known.size === 0) return kinds;
  lines.forEach((line, index) => {
    if (holdsMarks(text, line, known)) kinds[index] = 'mark';
  });
  const ends = (index: number): boolean => {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined) return line === undefined;
    if (text.slice(before.to, line.from).includes('\f')) return true;
    return pageNumberOf(text, line.from, line.to) !== null && isFirst[index + 1] !== true;
  };
  let from = 0;
  while (from < lines.length) {
    if (isFirst[from] !== true) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to - from < mostLines && !ends(to)) to++;
    if (ends(to)) {
      for (let index = from; index < to; index++) {
        kinds[index] ??= isFirst[index] === true ? 'first' : 'later';
      }
    }
    from = to;
  }
  return kinds;
}

/** Lines that the notes of a page take at most. */
const mostLines = 16;
/** Longest line of marks, with the spaces between them. */
const longestMarks = 60;

function markEnd(text: string, from: number): number {
  mark.lastIndex = from;
  return mark.test(text) ? mark.lastIndex : from;
}

function isNote(text: string, from: number): boolean {
  note.lastIndex = from;
  return note.test(text);
}

function holdsMarks(text: string, { from, to }: Line, known: ReadonlySet<string>): boolean {
  if (to - from > longestMarks) return false;
  return text
    .slice(from, to)
    .split(/\s+/)
    .every((word) => known.has(word));
}
