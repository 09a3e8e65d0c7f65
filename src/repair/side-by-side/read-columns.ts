import type { Diagnostic } from '../../core/diagnostic.ts';
import { OffsetMap } from '../../core/offset-map.ts';
import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { overlap } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { acrossIn } from './across.ts';
import { Beside } from './beside.ts';
import type { Block } from './blocks.ts';
import { blocksOf, isAligned, isBoth, shortBlocksOf } from './blocks.ts';
import { verdictOf } from './prose.ts';
import type { Verdict } from './prose.ts';
import type { Cut, Piece, Row } from './rows.ts';
import { rowsOf } from './rows.ts';
import { withoutSpacing } from './spacing.ts';

/** A text whose columns stand one below the other. */
export interface ColumnsRead extends MappedText {
  /** Where in the text it was read from columns stood side by side. */
  readonly split: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Most columns of a page, less one: each pass takes two apart. */
const mostPasses = 4;

/**
 * Puts columns of prose that stand side by side, parted by runs of spaces at a steady place, one below the other.
 * Notices `columns-unsure` where they may be cells of a table, which are left as they are, and where rows of the result
 * still hold running text on both sides of gaps.
 */
export function readColumns(text: string): ColumnsRead {
  let read: MappedText = { text, map: OffsetMap.identity(text.length) };
  let openings: readonly number[] = [];
  const split: Span[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  for (let pass = 0; pass < mostPasses && mayHoldColumns(read.text); pass++) {
    const { map } = read;
    const next = takenApart(read.text, openings);
    diagnostics = next.doubtful.map((span) => unsureColumns(map.spanToOrigin(span)));
    if (next.split.length === 0) break;
    split.push(...next.split.map((span) => map.spanToOrigin(span)));
    read = { text: next.text, map: next.map.after(map) };
    openings = next.openings;
  }
  const told = diagnostics.map(({ span }) => span as Span);
  const across = acrossIn(read.text)
    .map((span) => read.map.spanToOrigin(span))
    .filter((found) => !told.some((span) => overlap(span, found)));
  return {
    text: read.text,
    map: read.map,
    split: apart(split),
    diagnostics: [...diagnostics, ...across.map(unsureColumns)],
  };
}

/** Says that a stretch may be columns which cannot be told apart. */
export function unsureColumns(span: Span): Diagnostic {
  return { code: 'columns-unsure', severity: 'warning', span, args: {} };
}

function mayHoldColumns(text: string): boolean {
  return text.includes('  ') && /\S {2,}\S/.test(text);
}

/** The spans in order, without those that lie in another. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (span.to > (kept.at(-1)?.to ?? 0)) kept.push(span);
  }
  return kept;
}

/** How many rows of a table show its gutter for each that shows it in columns that may run through it by chance. */
const clearer = 2;

interface Judged {
  readonly block: Block;
  readonly verdict: Verdict;
}

/** The blocks in the order of how many rows show their gutter. */
function clearestFirst(blocks: readonly Judged[]): Judged[] {
  return blocks
    .map((judged) => ({
      judged,
      shown:
        judged.block.cuts.filter(isAligned).length * (judged.verdict === 'columns' ? clearer : 1),
    }))
    .sort((a, b) => b.shown - a.shown)
    .map(({ judged }) => judged);
}

/** The blocks in the order of how many rows have text on both sides. */
function longestFirst(blocks: readonly Block[]): Block[] {
  const shownBy = (show: (cut: Cut) => boolean, { cuts }: Block): number =>
    cuts.filter(show).length;
  return blocks
    .map((block) => ({ block, both: shownBy(isBoth, block), aligned: shownBy(isAligned, block) }))
    .sort((a, b) => b.both - a.both || b.aligned - a.aligned)
    .map(({ block }) => block);
}

function judgedBlocks(text: string, rows: readonly Row[]): Judged[] {
  const judged: Judged[] = [];
  for (const block of blocksOf(text, rows)) judged.push({ block, verdict: verdictOf(text, block) });
  return judged;
}

interface TakenApart extends MappedText {
  /** Offsets in the new text at which columns start. */
  readonly openings: readonly number[];
  readonly split: readonly Span[];
  /** Stretches that may be columns. */
  readonly doubtful: readonly Span[];
}

function takenApart(text: string, openings: readonly number[]): TakenApart {
  const rows = withoutSpacing(text, rowsOf(text, openings));
  const taken = new Uint8Array(rows.length);
  const take = ({ first, cuts }: Block): boolean => {
    const end = first + cuts.length;
    if (taken.subarray(first, end).includes(1)) return false;
    taken.fill(1, first, end);
    return true;
  };
  const leave = ({ first, cuts }: Block): void => {
    taken.fill(0, first, first + cuts.length);
  };
  const certain: Block[] = [];
  const doubtful: Block[] = [];
  const judged = judgedBlocks(text, rows);
  for (const { block, verdict } of clearestFirst(judged)) {
    if ((verdict === 'columns' || verdict === 'unsure') && take(block))
      (verdict === 'columns' ? certain : doubtful).push(block);
  }
  // What by itself may be a table is more columns where it goes on those of the page beside it.
  const beside = new Beside(certain);
  const open = new Set(doubtful.filter((block) => beside.stands(block)));
  open.forEach(leave);
  const half = judged
    .filter(({ verdict }) => verdict === 'half')
    .map(({ block }) => block)
    .filter((block) => beside.stands(block));
  for (const block of longestFirst(half)) if (take(block)) certain.push(block);
  for (const block of [...certain])
    certain.push(...longestFirst(shortBlocksOf(text, rows, block)).filter(take));
  certain.sort((a, b) => a.first - b.first);
  const unsure = doubtful.filter((block) => !open.has(block) || take(block));
  const read = written(text, rows, certain, openings);
  return {
    text: read.text,
    map: read.map,
    openings: read.openings,
    split: certain.map((block) => spanOf(rows, block)),
    doubtful: unsure.sort((a, b) => a.first - b.first).map((block) => spanOf(rows, block)),
  };
}

function spanOf(rows: readonly Row[], { first, cuts }: Block): Span {
  return {
    from: (rows[first] as Row).start,
    to: (rows[first + cuts.length - 1] as Row).to,
  };
}

function written(
  text: string,
  rows: readonly Row[],
  blocks: readonly Block[],
  openings: readonly number[],
): Pick<TakenApart, keyof MappedText | 'openings'> {
  const writer = new MappedTextWriter(text);
  const opened: number[] = [];
  let opening = 0;
  let copied = 0;
  const copyUpTo = (to: number): void => {
    for (; (openings[opening] ?? Infinity) < to; opening++) {
      const old = openings[opening] as number;
      if (old >= copied) opened.push(writer.length + old - copied);
    }
    writer.copy(copied, to);
    opened.push(writer.length);
  };
  for (const block of blocks) {
    copyUpTo((rows[block.first] as Row).from);
    writeColumn(writer, text, rows, block, 'left');
    opened.push(writer.length);
    writeColumn(writer, text, rows, block, 'right');
    copied = (rows[block.first + block.cuts.length - 1] as Row).breakAt + 1;
    opened.push(writer.length);
  }
  copyUpTo(text.length);
  const read = writer.finish();
  return { text: read.text, map: read.map, openings: opened };
}

/** Writes one column's lines, with their indents, and the blank ones between them. */
function writeColumn(
  writer: MappedTextWriter,
  text: string,
  rows: readonly Row[],
  { first, cuts }: Block,
  side: keyof Cut,
): void {
  const margin = marginOf(cuts.flatMap((cut) => cut[side] ?? []));
  let blanks = 0;
  let isOpen = false;
  cuts.forEach((cut, index) => {
    const piece = cut[side];
    if (piece === null) {
      blanks++;
      return;
    }
    const row = rows[first + index] as Row;
    if (isOpen) for (let line = 0; line < blanks; line++) writer.replace('\n', row.from - 1);
    blanks = 0;
    isOpen = true;
    writer.copy(Math.max(piece.from - Math.max(piece.indent - margin, 0), row.from), piece.to);
    writer.replace('\n', piece.to < text.length ? piece.to : piece.to - 1);
  });
}

/** The indent of a column's lines that start no paragraph. */
function marginOf(pieces: readonly Piece[]): number {
  const indents = pieces.map(({ indent }) => indent).sort((a, b) => a - b);
  return indents[indents.length >> 2] ?? 0;
}
