import { isRule, pagesByTurn, shareOf, turned } from '../layout/glyph-page.ts';
import type { Box, Glyph, GlyphPage, Point, Turn } from '../layout/glyph-page.ts';
import { childOf, childrenOf, elementsIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { numbersIn, signsOf } from './text-object.ts';

/** Points in a millimetre, which OFD counts in. */
const point: number = 72 / 25.4;

/** A page's own width and height in millimetres. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
}

/** The characters on a page. What lies in its background is no text of it, nor what stands askew. */
export function glyphPagesOf(content: XmlElement, { page, width, height }: Sheet): GlyphPage[] {
  const size = { width: width * point, height: height * point };
  const byTurn: Glyph[][] = [[], [], [], []];
  const pictures: Box[] = [];
  const rules: Box[] = [];
  const look = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      if (child.attributes['Visible'] === 'false') continue;
      if (child.name === 'TextObject') addText(child, size, byTurn);
      else if (child.name === 'ImageObject') pictures.push(boundaryOf(child));
      else if (child.name === 'PathObject') {
        const box = boundaryOf(child);
        if (isRule(box)) rules.push(box);
      } else if (child.name === 'PageBlock') look(child);
    }
  };
  for (const layer of childrenOf(childOf(content, 'Content'), 'Layer')) {
    if (layer.attributes['Type'] !== 'Background') look(layer);
  }
  const pictured = shareOf(pictures, size.width * size.height);
  return pagesByTurn(byTurn, { page, ...size, pictures, rules, pictured, unmapped: 0 });
}

function boundaryOf({ attributes }: XmlElement): Box {
  const [left = 0, top = 0, width = 0, height = 0] = numbersIn(attributes['Boundary']);
  return {
    left: left * point,
    top: top * point,
    right: (left + Math.max(0, width)) * point,
    bottom: (top + Math.max(0, height)) * point,
  };
}

/** How far a line may lean, in quarter turns: what stands slanted is a stamp or a watermark. */
const mostSlant = 0.1;

function addText(
  object: XmlElement,
  sheet: { readonly width: number; readonly height: number },
  byTurn: readonly Glyph[][],
): void {
  const { attributes } = object;
  const [boxLeft = 0, boxTop = 0] = numbersIn(attributes['Boundary']);
  const matrix = numbersIn(attributes['CTM']);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.length === 6 ? matrix : [];
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const turn = (Math.round(angle) & 3) as Turn;
  if (Math.abs(angle - Math.round(angle)) > mostSlant) return;
  const size = Number(attributes['Size'] ?? 0) * Math.hypot(c, d) * point;
  if (!(size > 0)) return;
  const wide = Math.hypot(a, b) * point;
  const placed = (x: number, y: number): Point =>
    turned(
      [(a * x + c * y + e + boxLeft) * point, (b * x + d * y + f + boxTop) * point],
      turn,
      sheet.width,
      sheet.height,
    );
  for (const { text, x, y, width } of signsOf(object)) {
    const [left, base] = placed(x, y);
    byTurn[turn]?.push({ text, left, right: left + width * wide, base, size });
  }
}
