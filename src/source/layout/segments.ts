import type { Glyph } from './glyph-page.ts';

/** Characters of one line that stand close together: a line of a column, or a cell. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Its characters, from left to right. */
  readonly glyphs: readonly Glyph[];
  /** Whether lines that are drawn around it make it a table's cell. */
  readonly isCell?: true;
}

/** A line of a page: its segments from left to right. */
export type Row = readonly Segment[];

/** Whether a row is one of a table with drawn lines. */
export function isTableRow(row: Row): boolean {
  return row.some(({ isCell }) => isCell === true);
}

/** In widths of a Chinese character: how far lines of one row lie apart, and how wide a gap parts segments. */
const sameRow = 0.35;
const leastGap = 1.2;

/** The characters of a page as segments, in rows from top to bottom. */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const sorted = glyphs.toSorted((a, b) => a.base - b.base || a.left - b.left);
  const rows: Glyph[][] = [];
  let base = -Infinity;
  let size = 0;
  for (const glyph of sorted) {
    if (glyph.base - base > sameRow * Math.max(glyph.size, size)) {
      rows.push([]);
      base = glyph.base;
      size = glyph.size;
    }
    rows.at(-1)?.push(glyph);
  }
  return withScripts(rows)
    .map((row) => segmentsOf(withoutMarks(row.toSorted((a, b) => a.left - b.left))))
    .filter((row) => row.length > 0);
}

function segmentsOf(row: readonly Glyph[]): Segment[] {
  const segments: Segment[] = [];
  let open: Glyph[] = [];
  const close = (): void => {
    const segment = segmentOf(open);
    if (segment) segments.push(segment);
    open = [];
  };
  let last: Glyph | null = null;
  for (const glyph of row) {
    if (last && isTwice(last, glyph)) continue;
    if (isBlank(glyph)) {
      open.push(glyph);
      continue;
    }
    if (last) {
      const gap = glyph.left - last.right;
      const isWide = gap > leastGap * Math.max(glyph.size, last.size);
      if (isWide) close();
      else if (partsWords(last, glyph, gap) && !isBlank(open.at(-1) ?? glyph))
        open.push(spaceAfter(last));
    }
    open.push(glyph);
    last = glyph;
  }
  close();
  return segments;
}

/** A character drawn again a hair beside itself, to look bold; those of a ligature (——) have one place. */
const bold = 0.2;

function isTwice(last: Glyph, glyph: Glyph): boolean {
  const by = glyph.left - last.left;
  return glyph.text === last.text && by > 0 && by < bold * glyph.size;
}

const blank = /^\s$/;

function isBlank({ text }: Glyph): boolean {
  return blank.test(text);
}

const latin = /[A-Za-z]/;
const letterOrDigit = /[A-Za-z0-9]/;
const wordGap = 0.2;

/** Whether a gap without a space in it parts Latin words; digits are often set in cells of their own. */
function partsWords(last: Glyph, glyph: Glyph, gap: number): boolean {
  return (
    gap > wordGap * glyph.size &&
    letterOrDigit.test(last.text) &&
    letterOrDigit.test(glyph.text) &&
    (latin.test(last.text) || latin.test(glyph.text))
  );
}

function spaceAfter(glyph: Glyph): Glyph {
  return { ...glyph, text: ' ', left: glyph.right };
}

/** The characters as a segment, without white space at its ends; null where there is nothing else. */
export function segmentOf(glyphs: readonly Glyph[]): Segment | null {
  let from = 0;
  let to = glyphs.length;
  while (from < to && isBlank(glyphs[from] as Glyph)) from++;
  while (to > from && isBlank(glyphs[to - 1] as Glyph)) to--;
  if (from === to) return null;
  const kept = glyphs.slice(from, to);
  const [first] = kept as [Glyph];
  const sizes = kept.map(({ size }) => size).sort((a, b) => a - b);
  return {
    text: kept.map(({ text }) => text).join(''),
    left: first.left,
    right: Math.max(...kept.map(({ right }) => right)),
    base: first.base,
    size: sizes[sizes.length >> 1] as number,
    glyphs: kept,
  };
}

/** Signs set higher or lower are at most so large, and so far from the line, in its size. */
const scriptSize = 0.85;
const scriptReach = 0.65;
const leastRise = 0.1;

/** Rows with signs that are set higher or lower put into the lines that they belong to: PM₂.₅. */
function withScripts(rows: readonly (readonly Glyph[])[]): readonly (readonly Glyph[])[] {
  const kept = rows.map((row) => [...row]);
  rows.forEach((_, index) => {
    for (const host of [kept[index + 1], kept[index - 1], kept[index + 2], kept[index - 2]]) {
      const own = kept[index] as Glyph[];
      if (!host || host.length <= own.length || !own.every((glyph) => isScript(glyph, host)))
        continue;
      host.push(...own);
      kept[index] = [];
      break;
    }
  });
  return kept;
}

/** Whether the sign stands right behind a character of the line, a little higher or lower. */
function isScript(sign: Glyph, line: readonly Glyph[]): boolean {
  const behind = line.find(
    (glyph) =>
      glyph.left < sign.left &&
      sign.left - glyph.right < glyph.size &&
      sign.size <= scriptSize * glyph.size &&
      Math.abs(sign.base - glyph.base) <= scriptReach * glyph.size,
  );
  return (
    behind !== undefined &&
    !line.some((glyph) => Math.abs(glyph.left - sign.left) < 0.3 * sign.size)
  );
}

const mark = /^(?:[①-⑳]|[[［〔（(]?\d{1,2}[\]］〕）)]?|[*＊†]+)$/;

/** The line without raised signs that refer to notes; behind a letter of the alphabet a digit is a power (m², km²). */
function withoutMarks(row: readonly Glyph[]): readonly Glyph[] {
  const size = Math.max(...row.map((glyph) => glyph.size));
  const base = row.find((glyph) => glyph.size === size)?.base ?? 0;
  const isRaised = (glyph: Glyph | undefined): boolean =>
    glyph !== undefined && glyph.size <= scriptSize * size && glyph.base < base - leastRise * size;
  if (!row.some(isRaised)) return row;
  const kept: Glyph[] = [];
  for (let from = 0; from < row.length;) {
    let to = from;
    while (isRaised(row[to])) to++;
    const raised = row.slice(from, to);
    const isMark = mark.test(raised.map(({ text }) => text).join(''));
    if (to > from && isMark && from > 0 && !latin.test(row[from - 1]?.text ?? '')) from = to;
    const next = row[from];
    if (next && from < to) kept.push(...raised);
    else if (next) kept.push(next);
    from = Math.max(to, from + 1);
  }
  return kept;
}
