import type { Span } from '../../core/span.ts';
import { lastStartingBy } from '../../core/span.ts';
import type { PagePlace, Places } from '../places.ts';
import type { LinePlace } from './flow.ts';
import type { GlyphPage } from './glyphs.ts';
import { turned } from './glyphs.ts';

/** How far a line's box reaches above and below the line that its characters stand on, in their size. */
const above = 0.88;
const below = 0.14;

/** The places of a text that was taken line by line from pages. */
export function placesOf(lines: readonly LinePlace[], pages: readonly GlyphPage[]): Places {
  const turns = new Map(pages.map((page) => [page.page, page]));
  return {
    of(span: Span): readonly PagePlace[] {
      const found: PagePlace[] = [];
      const first = Math.max(0, lastStartingBy(lines, span.from));
      for (let at = first; at < lines.length; at++) {
        const place = lines[at] as LinePlace;
        if (place.from >= span.to) break;
        if (place.to <= span.from) continue;
        found.push({ page: place.page, box: boxOf(place, span, turns.get(place.page)) });
      }
      return found;
    },
  };
}

/** The box around the part of a line that the span covers; characters share the line's width evenly within a segment. */
function boxOf(
  { from, line }: LinePlace,
  span: Span,
  page: GlyphPage | undefined,
): PagePlace['box'] {
  let left = Infinity;
  let right = -Infinity;
  let at = from;
  for (const segment of line.segments) {
    const start = Math.max(span.from, at);
    const end = Math.min(span.to, at + segment.text.length);
    if (start < end) {
      const width = (segment.right - segment.left) / segment.text.length;
      left = Math.min(left, segment.left + (start - at) * width);
      right = Math.max(right, segment.left + (end - at) * width);
    }
    at += segment.text.length + 1;
  }
  if (left > right) [left, right] = [line.left, line.right];
  const top = line.base - above * line.size;
  const bottom = line.base + below * line.size;
  if (!page || page.turn === 0) return rounded([left, top, right, bottom]);
  const back = ((4 - page.turn) % 4) as GlyphPage['turn'];
  const one = turned([left, top], back, page.width, page.height);
  const other = turned([right, bottom], back, page.width, page.height);
  return rounded([
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
  ]);
}

function rounded([left, top, right, bottom]: PagePlace['box']): PagePlace['box'] {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return [tenth(left), tenth(top), tenth(right), tenth(bottom)];
}
