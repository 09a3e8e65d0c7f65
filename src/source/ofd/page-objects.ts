import { childOf, childrenOf, elementsIn, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** A character on a page, in points from its top left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly base: number;
  readonly size: number;
}

/** Points in a millimetre, which OFD counts in. */
const point: number = 72 / 25.4;

/** Numbers in an attribute; 0 for what is none. */
function numbersIn(value: string | undefined): number[] {
  const words = (value ?? '').trim().split(/[\s,]+/);
  return words.filter((word) => word !== '').map((word) => Number(word) || 0);
}

/** The characters on a page. What lies in its background is no text of it, nor what does not run from left to right. */
export function glyphsOn(page: XmlElement): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const look = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      if (child.attributes['Visible'] === 'false') continue;
      if (child.name === 'TextObject') addText(child, glyphs);
      else if (child.name === 'PageBlock') look(child);
    }
  };
  for (const layer of childrenOf(childOf(page, 'Content'), 'Layer')) {
    if (layer.attributes['Type'] !== 'Background') look(layer);
  }
  return glyphs;
}

/** How far a line may lean, in its length: what stands slanted is a stamp or a watermark. */
const slant = 0.1;

function addText(object: XmlElement, glyphs: Glyph[]): void {
  const { attributes } = object;
  const [boxLeft = 0, boxTop = 0] = numbersIn(attributes['Boundary']);
  const matrix = numbersIn(attributes['CTM']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.length === 6 ? matrix : [];
  if (a <= 0 || Math.abs(b) > slant * a) return;
  const size = Number(attributes['Size'] ?? 0) * Math.hypot(c, d) * point;
  const stretch = Number(attributes['HScale'] ?? 1) || 1;
  if (!(size > 0)) return;
  for (const { text, x, y, advance } of placed(object)) {
    const left = (a * x + c * y + e + boxLeft) * point;
    const base = (b * x + d * y + f + boxTop) * point;
    const own = (isWide(text) ? size : size / 2) * stretch;
    const taken = advance === null ? own : Math.min(own, advance * a * point || own);
    if (/\S/.test(text)) glyphs.push({ text, left, right: left + taken, base, size });
  }
}

interface PlacedSign {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far the next sign is; null for the last one. */
  readonly advance: number | null;
}

/** The signs of a text object in its own space. */
function* placed(object: XmlElement): Generator<PlacedSign> {
  const size = Number(object.attributes['Size'] ?? 0);
  let [x, y] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    const signs = Array.from(textIn(code).replace(/[\r\n\t]/g, ''));
    x = Number(code.attributes['X'] ?? x) || 0;
    y = Number(code.attributes['Y'] ?? y) || 0;
    const right = stepsIn(code.attributes['DeltaX'], signs.length);
    const down = stepsIn(code.attributes['DeltaY'], signs.length);
    for (const [index, text] of signs.entries()) {
      const given = right?.[index];
      const step = given ?? (down ? 0 : isWide(text) ? size : size / 2);
      yield { text, x, y, advance: given === undefined || given <= 0 ? null : given };
      x += step;
      y += down?.[index] ?? 0;
    }
  }
}

/** The distances between signs; `g 5 6.35` says one five times. Null where there are none. */
function stepsIn(value: string | undefined, most: number): number[] | null {
  if (value === undefined || value.trim() === '') return null;
  const words = value.trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at++) {
    if (words[at] !== 'g') steps.push(Number(words[at]) || 0);
    else {
      const count = Math.min(most, Math.max(0, Number(words[at + 1]) || 0));
      for (let each = 0; each < count; each++) steps.push(Number(words[at + 2]) || 0);
      at += 2;
    }
  }
  return steps;
}

/** Whether a sign is as wide as it is high. */
function isWide(sign: string): boolean {
  return sign.charCodeAt(0) > 0x2000;
}
