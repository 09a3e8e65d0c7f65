import type { Span } from '../../core/span.ts';
import { lastStartingBy } from '../../core/span.ts';
import type { PagePlace, Places } from '../places.ts';
import type { LinePlace } from './flow.ts';
import { turnedBox } from './glyph-page.ts';
import type { Glyph, GlyphPage, Turn } from './glyph-page.ts';

/** How far a line's box reaches above and below the line that its characters stand on, in their size. */
const above = 0.88;
const below = 0.14;

/** The places of a text that was taken line by line from pages. */
export function placesOf(lines: readonly LinePlace[]): Places {
  return {
    of(span: Span): readonly PagePlace[] {
      const found: PagePlace[] = [];
      const first = Math.max(0, lastStartingBy(lines, span.from));
      for (let at = first; at < lines.length; at++) {
        const place = lines[at] as LinePlace;
        if (place.from >= span.to) break;
        const covered = glyphsIn(place, span);
        if (covered.length === 0) continue;
        found.push({ page: place.sheet.page, box: boxOf(covered, place.sheet) });
      }
      return found;
    },
  };
}

/** The characters of the line that the span covers; what stands between segments is none. */
function glyphsIn({ from, to, line }: LinePlace, span: Span): readonly Glyph[] {
  const length = line.segments.reduce((sum, { text }) => sum + text.length, 0);
  const between = to - from > length ? 1 : 0;
  const found: Glyph[] = [];
  let at = from;
  for (const { glyphs } of line.segments) {
    for (const glyph of glyphs) {
      const end = at + glyph.text.length;
      if (at < span.to && end > span.from) found.push(glyph);
      at = end;
    }
    at += between;
  }
  return found;
}

function boxOf(glyphs: readonly Glyph[], { turn, width, height }: GlyphPage): PagePlace['box'] {
  const left = Math.min(...glyphs.map((glyph) => glyph.left));
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  const top = Math.min(...glyphs.map(({ base, size }) => base - above * size));
  const bottom = Math.max(...glyphs.map(({ base, size }) => base + below * size));
  const back = ((4 - turn) % 4) as Turn;
  const box = turnedBox({ left, top, right, bottom }, back, width, height);
  return {
    left: tenth(box.left),
    top: tenth(box.top),
    right: tenth(box.right),
    bottom: tenth(box.bottom),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
