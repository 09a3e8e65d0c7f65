import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Boundary } from './boundary.ts';
import { furnitureOf } from './furniture.ts';
import { isHeading } from './headings.ts';
import type { Jump } from './jumps.ts';
import { layoutOf } from './layout.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { Numbering } from './numbering.ts';
import { numberingOf } from './numbering.ts';
import { endsOf, holdsSentenceMark } from './paragraphs.ts';
import type { Paragraph, Repair, RepairKind, Repaired } from './repaired.ts';
import { isLatin } from './signs.ts';
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
export function repair(
  text: string,
  segmenter: Segmenter,
  holes: readonly number[] = [],
): Noticed<Repaired> {
  const lines = linesOf(text);
  const layout = layoutOf(text, lines);
  const furniture = furnitureOf(text, lines, layout);
  const order: number[] = [];
  const repairs: Repair[] = [];
  lines.forEach((line, index) => {
    const kind = furniture.kinds[index];
    if (kind) repairs.push({ kind, source: { from: line.from, to: line.to } });
    else order.push(index);
  });
  for (const source of furniture.cut) repairs.push({ kind: 'jump-line', source });
  const { boundaries, ends: seen } = endsOf(text, lines, order, layout, furniture.jumps, segmenter);
  const ends = endedAt(holes, boundaries, seen);

  const spaces = justificationSpaces(
    text,
    wrappedLines(text, lines, order, ends, layout.measures),
    segmenter,
  );
  const writer = new MappedTextWriter(text);
  const paragraphs: Paragraph[] = [];
  const feeds = Array.from(text.matchAll(/\f/g), ({ index }) => index);
  let feed = 0;
  let start = 0;
  order.forEach((index, place) => {
    const line = lines[index] as Line;
    const dropped = (spaces.get(line) ?? []).map((source): Repair => ({
      kind: 'space-dropped',
      source,
    }));
    for (; (feeds[feed] ?? Infinity) < line.to; feed++) {
      const at = feeds[feed] as number;
      if (at > line.from) dropped.push({ kind: 'page-joined', source: { from: at, to: at + 1 } });
    }
    copyLine(writer, line, dropped);
    repairs.push(...dropped);
    const boundary = boundaries[place];
    if (boundary !== undefined && !ends[place]) {
      join(writer, text, boundary, repairs);
      return;
    }
    paragraphs.push({ from: start, to: writer.length, kind: 'body' });
    if (boundary === undefined) return;
    writer.replace('\n', line.breakAt);
    start = writer.length;
  });
  const written = writer.finish();
  const page = pageJumps(furniture.jumps, holes);
  repairs.sort((a, b) => a.source.from - b.source.from);
  return {
    value: {
      ...written,
      paragraphs: paragraphs.map(({ from, to }) => ({
        from,
        to,
        kind: isHeading(written.text.slice(from, to)) ? 'heading' : 'body',
      })),
      repairs,
      page: { continuesFrom: page.from?.page ?? null, continuesOn: page.on?.page ?? null },
    },
    diagnostics: notices(repairs, page),
  };
}

/** The lines that were set to a measure, each with whether its paragraph holds sentences or a number. */
function wrappedLines(
  text: string,
  lines: readonly Line[],
  order: readonly number[],
  ends: readonly boolean[],
  measures: Int16Array,
): WrappedLine[] {
  const found: WrappedLine[] = [];
  let first = 0;
  order.forEach((index, place) => {
    if (place < ends.length && !ends[place]) return;
    const members = order.slice(first, place + 1);
    first = place + 1;
    if (!members.some((member) => (measures[member] as number) > 0)) return;
    const start = lines[members[0] as number] as Line;
    const last = lines[index] as Line;
    const inBody =
      isHeadingNumber(numberingOf(text, start.from, start.to)) ||
      '：:'.includes(text.charAt(last.to - 1)) ||
      members.some((member) => holdsSentenceMark(text, lines[member] as Line));
    for (const member of members) {
      found.push({ line: lines[member] as Line, inBody, goesOn: member !== index });
    }
  });
  return found;
}

function isHeadingNumber(numbering: Numbering | null): boolean {
  return numbering === 'outer' || numbering === 'inner';
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
    writer.insert(' ');
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
  boundaries: readonly Boundary[],
  ends: readonly boolean[],
): readonly boolean[] {
  if (holes.length === 0) return ends;
  return boundaries.map(
    ({ before, after }, index) =>
      ends[index] === true || holes.some((hole) => before.to <= hole && hole <= after.from),
  );
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
