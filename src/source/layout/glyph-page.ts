/** A character on a page, seen so that its line runs from left to right; places in points from the top left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly base: number;
  readonly size: number;
}

/** Points from a page's corner beyond which nothing stands on any page. */
const farthest = 1e5;

/** Whether a character stands where one can. */
function isPlaced({ left, right, base, size }: Glyph): boolean {
  return [left, right, base, size].every((each) => Math.abs(each) <= farthest);
}

/** Edges of a picture or a drawn line in points from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a page is turned for its text to run from left to right: quarter turns anticlockwise. */
export type Turn = 0 | 1 | 2 | 3;

/** The characters of a page that run in one direction. */
export interface GlyphPage {
  /** Page of the file, from 1. */
  readonly page: number;
  readonly turn: Turn;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** The pictures on it, seen as its characters are. */
  readonly pictures: readonly Box[];
  /** Lines that are drawn on it, across or down, seen so too. */
  readonly rules: readonly Box[];
  /** Share of the page that pictures take. */
  readonly pictured: number;
  /** Characters that the file has no codes for. */
  readonly unmapped: number;
}

export type Point = readonly [x: number, y: number];

/** A shown point on the page when it is turned by `turn` quarters anticlockwise, so that its text runs from left to right. */
export function turned([x, y]: Point, turn: Turn, width: number, height: number): Point {
  switch (turn) {
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
    default:
      return [x, y];
  }
}

/**
 * A page's characters by the turn that makes them run from left to right: the most first, then others that hold text.
 * What pictures take and what has no codes counts with the first.
 */
export function pagesByTurn(
  byTurn: readonly (readonly Glyph[])[],
  { width, height, pictures, rules, ...own }: Omit<GlyphPage, 'turn' | 'glyphs'>,
): GlyphPage[] {
  const found = byTurn.map((glyphs, turn): GlyphPage => {
    const [w, h] = turn % 2 === 1 ? [height, width] : [width, height];
    return {
      ...own,
      pictures: pictures.map((box) => turnedBox(box, turn as Turn, width, height)),
      rules: rules.map((box) => turnedBox(box, turn as Turn, width, height)),
      turn: turn as Turn,
      width: w,
      height: h,
      glyphs: glyphs.filter(isPlaced),
    };
  });
  const [main, ...others] = found.sort((a, b) => b.glyphs.length - a.glyphs.length);
  const isFilled = ({ glyphs }: GlyphPage): boolean => glyphs.some(({ text }) => /\S/.test(text));
  const aside = others
    .filter(isFilled)
    .map((page) => ({ ...page, pictures: [], pictured: 0, unmapped: 0 }));
  return [main as GlyphPage, ...aside];
}

/** Points that a drawn line is thick at most, and long at least. */
const thickest = 2.5;
const shortest = 8;

/** Whether a box is a drawn line, not a surface. */
export function isRule({ left, top, right, bottom }: Box): boolean {
  const [one, other] = [right - left, bottom - top];
  return Math.min(one, other) <= thickest && Math.max(one, other) >= shortest;
}

/** Share of a page's area that pictures take. */
export function shareOf(boxes: readonly Box[], area: number): number {
  const taken = boxes.reduce((sum, { left, top, right, bottom }) => {
    return sum + (right - left) * (bottom - top);
  }, 0);
  return area > 0 ? Math.min(1, taken / area) : 0;
}

/** A box on the page as `turned` turns points. */
export function turnedBox(box: Box, turn: Turn, width: number, height: number): Box {
  const one = turned([box.left, box.top], turn, width, height);
  const other = turned([box.right, box.bottom], turn, width, height);
  return {
    left: Math.min(one[0], other[0]),
    top: Math.min(one[1], other[1]),
    right: Math.max(one[0], other[0]),
    bottom: Math.max(one[1], other[1]),
  };
}
