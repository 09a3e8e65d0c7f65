import { lastStartingBy } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import type { PagePlace, Places } from '../places.ts';
import type { Glyph } from './page-objects.ts';

/** Characters of one line. */
interface Line extends Span {
  readonly page: number;
  /** A glyph for each unit of the line's text; none where a space or a tab was put in. */
  readonly glyphs: readonly (Glyph | null)[];
}

/** In the size of characters: how far characters of a line lie up or down, what parts words and what parts cells. */
const sameLine = 0.5;
const wordGap = 0.6;
const cellGap = 2;
/** How far in a line starts that has two signs of space before it. */
const indent = 1.5;

/** How far a character reaches above and below the line that it stands on, in its size. */
const [above, below] = [0.88, 0.14];

/** Puts the text of pages together, line by line from top to bottom, and knows where each line stands. */
export class PageText implements Places {
  readonly #pieces: string[] = [];
  readonly #lines: Line[] = [];
  #length = 0;

  get text(): string {
    return this.#pieces.join('');
  }

  add(page: number, glyphs: readonly Glyph[]): void {
    const lines = linesOf(glyphs);
    const margin = Math.min(...lines.map((line) => line[0]?.left ?? Infinity));
    for (const line of lines) this.#add(page, line, margin);
  }

  of(span: Span): readonly PagePlace[] {
    const places: PagePlace[] = [];
    for (let at = Math.max(0, lastStartingBy(this.#lines, span.from)); ; at++) {
      const line = this.#lines[at];
      if (!line || line.from >= span.to) return places;
      const found = line.glyphs
        .slice(Math.max(0, span.from - line.from), span.to - line.from)
        .filter((glyph) => glyph !== null);
      if (found.length > 0) places.push({ page: line.page, box: boxOf(found) });
    }
  }

  #add(page: number, glyphs: readonly Glyph[], margin: number): void {
    const held: (Glyph | null)[] = [];
    let text = '';
    const put = (sign: string, glyph: Glyph | null): void => {
      text += sign;
      for (let unit = 0; unit < sign.length; unit++) held.push(glyph);
    };
    const [first] = glyphs;
    if (first && first.left - margin > indent * first.size) put('\u3000\u3000', null);
    let before: Glyph | null = null;
    for (const glyph of glyphs) {
      const gap = before ? (glyph.left - before.right) / glyph.size : 0;
      if (gap > cellGap) put('\t', null);
      else if (gap > wordGap) put(' ', null);
      put(glyph.text, glyph);
      before = glyph;
    }
    this.#lines.push({ from: this.#length, to: this.#length + text.length, page, glyphs: held });
    this.#pieces.push(text, '\n');
    this.#length += text.length + 1;
  }
}

/** The characters of each line, from left to right. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  let base = -Infinity;
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    if (glyph.base - base > sameLine * glyph.size) {
      lines.push([]);
      base = glyph.base;
    }
    lines.at(-1)?.push(glyph);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

function boxOf(glyphs: readonly Glyph[]): PagePlace['box'] {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, right, base, size } of glyphs) {
    edges.left = Math.min(edges.left, left);
    edges.right = Math.max(edges.right, right);
    edges.top = Math.min(edges.top, base - above * size);
    edges.bottom = Math.max(edges.bottom, base + below * size);
  }
  return [tenth(edges.left), tenth(edges.top), tenth(edges.right), tenth(edges.bottom)];
}
