import { isLatin } from '../core/characters.ts';
import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { Segmenter } from '../core/segmenter.ts';
import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import type { Boundaries, Boundary } from './boundary.ts';
import { furnitureOf } from './furniture.ts';
import { isHeading } from './headings.ts';
import type { Jump } from './jumps.ts';
import { holdsMeasures, layoutOf } from './layout.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { withTitles } from './lone-numbers.ts';
import { notesOf } from './notes.ts';
import type { NoteKind } from './notes.ts';
import type { LineMark } from '../numbering/line-mark.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
import { acrossPages } from './page-joints.ts';
import { pageMarks } from './page-marks.ts';
import { endsOf, holdsSentenceMark } from './paragraphs.ts';
import type { Paragraph, Repair, RepairKind, Repaired } from './repaired.ts';
import { withoutPieces } from './pieces.ts';
import { digitSpaces, hasSpacedSigns } from './spaced-signs.ts';
import type { WrappedLine } from './spaces.ts';
import { justificationSpaces } from './spaces.ts';

/**
 * Puts a text's paragraphs back together, one a line: joins lines that a measure, a column or a page broke, and
 * leaves out page furniture and justification spaces. Every unit of the result maps to the same unit of the source.
 * Text with one paragraph a line comes through unchanged but for white space around its lines.
 *
 * `holes` are the offsets, in order, at which a page is missing: no paragraph runs over one.
 *
 * Notices `text-repaired` (kind, count) for each kind of repair, and `page-continues-from` and `page-continues-on`
 * (page) where a jump leads to a page that the text does not hold.
 */
// eslint-disable-next-line max-lines-per-function -- every step of repair in order
export function repair(
  text: string,
  segmenter: Segmenter,
  holes: readonly number[] = [],
): Noticed<Repaired> {
  const hasSpaced = hasSpacedSigns(text);
  const { lines, notes, repairs } = withoutMarks(text, hasSpaced);
  const layout = layoutOf(text, lines);
  const furniture = furnitureOf(text, lines, layout);
  const inBody: number[] = [];
  const inNotes: number[] = [];
  for (const [index, { from, to }] of lines.entries()) {
    const kind = furniture.kinds[index];
    if (kind) repairs.push({ kind, source: { from, to } });
    else (notes[index] ? inNotes : inBody).push(index);
  }
  repairs.push(...furniture.cut);
  const joinedOf = (order: readonly number[]): Iterable<Joined> => {
    const { boundaries, ends } = endsOf(text, lines, order, layout, furniture.jumps, segmenter);
    const isEnd = endedAt(holes, boundaries, ends);
    const endsAt = (place: number): boolean =>
      isEnd[place] === true || notes[order[place + 1] as number] === 'first';
    return { [Symbol.iterator]: () => joinedAt(order, boundaries, endsAt) };
  };
  const body = joinedOf(inBody);
  const joined =
    inNotes.length === 0
      ? body
      : [...body, ...joinedOf(inNotes)].sort((a, b) => firstOf(a) - firstOf(b));

  const wrapped: WrappedLine[] = [];
  if (holdsMeasures(layout)) {
    for (const each of joined) {
      wrapped.push(...wrappedLines(text, lines, membersOf(each), layout.measures));
    }
  }
  const seen: Seen = {
    hasSpaced,
    hasFeeds: text.includes('\f'),
    spaces: justificationSpaces(text, wrapped, segmenter),
    marks: pageMarks(text, lines),
  };
  const dropsAny =
    hasSpaced ||
    seen.hasFeeds ||
    seen.spaces.size > 0 ||
    seen.marks.size > 0 ||
    lines.some(({ breaks }) => breaks);
  const writer = new MappedTextWriter(text);
  const paragraphs: Writable<Paragraph>[] = [];
  let breakAt = 0;
  for (const { order, from: first, to: end, boundaries } of joined) {
    if (paragraphs.length > 0) writer.replace('\n', breakAt);
    const from = writer.length;
    for (let place = first; place < end; place++) {
      const line = lines[order[place] as number] as Line;
      if (dropsAny) {
        const dropped = droppedIn(text, line, seen);
        copyLine(writer, line, dropped);
        repairs.push(...dropped);
      } else writer.copy(line.from, line.to);
      if (place + 1 < end) join(writer, text, boundaries.at(place) as Boundary, repairs);
      breakAt = line.breakAt;
    }
    const { blanksBefore } = lines[order[first] as number] as Line;
    const paragraph = { from, to: writer.length, kind: 'body' } as const;
    paragraphs.push(blanksBefore > 1 ? { ...paragraph, blanksBefore } : { ...paragraph });
  }
  const written = writer.finish();
  for (const paragraph of paragraphs) {
    if (isHeading(sliceOf(written.text, paragraph))) paragraph.kind = 'heading';
  }
  const page = pageJumps(furniture.jumps, holes);
  repairs.sort((a, b) => a.source.from - b.source.from);
  return {
    value: {
      paragraphs,
      repairs,
      page: { continuesFrom: page.from?.page ?? null, continuesOn: page.on?.page ?? null },
      text: written.text,
      map: written.map,
      outside: null,
    },
    diagnostics: notices(repairs, page),
  };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Lines {
  readonly lines: readonly Line[];
  /** What of a note each line is. */
  readonly notes: readonly (NoteKind | null)[];
  readonly repairs: Repair[];
}

/** The lines of the text without those that hold nothing but marks of notes. */
function withoutMarks(text: string, hasSpaced: boolean): Lines {
  const whole = acrossPages(text, linesOf(text, hasSpaced));
  const lines = withTitles(text, withoutPieces(text, whole));
  const kinds = notesOf(text, lines);
  if (!kinds.includes('mark')) return { lines, notes: kinds, repairs: [] };
  const isKept = (_: unknown, index: number): boolean => kinds[index] !== 'mark';
  return {
    lines: lines.filter(isKept),
    notes: kinds.filter(isKept),
    repairs: repairsOf(
      'note-mark',
      lines.filter((_, index) => kinds[index] === 'mark'),
    ),
  };
}

/** What is seen in a text of that which lines drop. */
interface Seen {
  readonly hasSpaced: boolean;
  readonly hasFeeds: boolean;
  readonly spaces: ReadonlyMap<Line, readonly Span[]>;
  readonly marks: ReadonlyMap<Line, readonly Span[]>;
}

/** What is dropped inside a line. */
function droppedIn(
  text: string,
  line: Line,
  { hasSpaced, hasFeeds, spaces, marks }: Seen,
): Repair[] {
  return [
    ...repairsOf('space-dropped', spaces.get(line)),
    ...repairsOf('space-dropped', hasSpaced ? digitSpaces(text, line) : undefined),
    ...repairsOf('line-joined', line.breaks),
    ...repairsOf('page-number', marks.get(line)),
    ...repairsOf('page-joined', hasFeeds ? feedsIn(text, line) : undefined),
  ];
}

function repairsOf(kind: RepairKind, spans: readonly Span[] = []): Repair[] {
  return spans.map(({ from, to }) => ({ kind, source: { from, to } }));
}

/** Form feeds inside a line. */
function feedsIn(text: string, { from, to }: Span): Span[] {
  const feeds = text.slice(from, to).matchAll(/\f/g);
  return Array.from(feeds, ({ index }) => ({ from: from + index, to: from + index + 1 }));
}

/** A paragraph: the places of its lines in `order`, which gives their indexes, and the boundaries behind each place. */
interface Joined {
  readonly order: readonly number[];
  readonly boundaries: Boundaries;
  readonly from: number;
  readonly to: number;
}

function firstOf({ order, from }: Joined): number {
  return order[from] as number;
}

function membersOf({ order, from, to }: Joined): readonly number[] {
  return order.slice(from, to);
}

/** The lines at `order` in paragraphs, which end at the boundaries where `isEnd` says so. */
function* joinedAt(
  order: readonly number[],
  boundaries: Boundaries,
  isEnd: (place: number) => boolean,
): Iterator<Joined> {
  let from = 0;
  for (let place = 0; place < order.length; place++) {
    if (place < boundaries.length && !isEnd(place)) continue;
    yield { order, boundaries, from, to: place + 1 };
    from = place + 1;
  }
}

const colons = new CharSet('：:');

/** The lines of a paragraph that were set to a measure, each with whether it holds sentences or a number. */
function wrappedLines(
  text: string,
  lines: readonly Line[],
  members: readonly number[],
  measures: Int16Array,
): WrappedLine[] {
  if (!members.some((member) => (measures[member] as number) > 0)) return [];
  const start = lines[members[0] as number] as Line;
  const last = lines[members.at(-1) as number] as Line;
  const inBody =
    isHeadingNumber(lineMarkOf(text, start.from, start.to)) ||
    colons.has(text.charCodeAt(last.to - 1)) ||
    members.some((member) => holdsSentenceMark(text, lines[member] as Line));
  return members.map((member, place) => ({
    line: lines[member] as Line,
    inBody,
    goesOn: place < members.length - 1,
  }));
}

function isHeadingNumber(numbering: LineMark | null): boolean {
  return numbering === 'part' || numbering === 'item';
}

/** Copies the line but for what is dropped inside it. */
function copyLine(writer: MappedTextWriter, line: Line, dropped: Repair[]): void {
  dropped.sort((a, b) => a.source.from - b.source.from);
  let at = line.from;
  for (const { source } of dropped) {
    writer.copy(at, source.from);
    at = source.to;
  }
  writer.copy(at, line.to);
}

/** Joins two lines with what stands between them by right: the gap that the text had there, or a space between words. */
function join(writer: MappedTextWriter, text: string, boundary: Boundary, repairs: Repair[]): void {
  const { before, after, gap } = boundary;
  const kind: RepairKind = boundary.crossed
    ? 'page-joined'
    : boundary.blank
      ? 'column-joined'
      : 'line-joined';
  repairs.push({ kind, source: { from: before.to, to: after.from } });
  for (const { from, to } of gap) writer.copy(from, to);
  if (gap.length > 0) return;
  if (isLatin(text.charCodeAt(before.to - 1)) && isLatin(text.charCodeAt(after.from))) {
    writer.replace(' ', before.breakAt);
  }
}

interface OpenJumps {
  readonly from: Jump | null;
  readonly on: Jump | null;
}

/**
 * The jumps whose other side the text does not hold: a note onward is answered by the next one from another page, unless
 * a page is missing between them.
 */
function pageJumps(jumps: readonly Jump[], holes: readonly number[]): OpenJumps {
  let from: Jump | null = null;
  let on: Jump | null = null;
  let lost: Jump | null = null;
  for (const jump of jumps) {
    const since = on?.from ?? 0;
    if (jump.direction === 'on') on = jump;
    else if (on !== null && !holes.some((hole) => since < hole && hole <= jump.from)) on = null;
    else {
      from ??= jump;
      lost ??= on;
      on = null;
    }
  }
  return { from, on: lost ?? on };
}

/** `ends` with one at each hole. */
function endedAt(
  holes: readonly number[],
  boundaries: Boundaries,
  ends: readonly boolean[],
): readonly boolean[] {
  if (holes.length === 0) return ends;
  return ends.map((isEnd, index) => {
    const { before, after } = boundaries.at(index) as Boundary;
    return isEnd || holes.some((hole) => before.to <= hole && hole <= after.from);
  });
}

function notices(repairs: readonly Repair[], page: OpenJumps): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const note = (jump: Jump | null, code: 'page-continues-from' | 'page-continues-on'): void => {
    if (jump === null) return;
    const { from, to } = jump;
    diagnostics.push({ code, severity: 'warning', span: { from, to }, args: { page: jump.page } });
  };
  note(page.from, 'page-continues-from');
  note(page.on, 'page-continues-on');
  return [...diagnostics, ...countsOf(repairs)];
}

/** How many repairs of each kind were made. */
export function countsOf(repairs: readonly Repair[]): Diagnostic[] {
  const counts = new Map<RepairKind, number>();
  for (const { kind } of repairs) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Array.from(counts, ([kind, count]) => ({
    code: 'text-repaired',
    severity: 'info',
    span: null,
    args: { kind, count },
  }));
}
