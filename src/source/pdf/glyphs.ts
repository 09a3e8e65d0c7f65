import { isRule, pagesByTurn, shareOf, turned } from '../layout/glyph-page.ts';
import type { Box, Glyph, GlyphPage, Point, Turn } from '../layout/glyph-page.ts';
import type { Pdfium } from './pdfium.ts';
import { objectTypes } from './pdfium.ts';

const controls = /[\u0000-\u001f\ufffe\uffff]/;

/** Size where a file gives none that can be used. */
const leastSize = 2;

/** Reads the characters of page `index` (from 0), those that run upwards or downwards apart. */
export function glyphPages({ calls }: Pdfium, document: number, index: number): GlyphPage[] {
  const page = calls.FPDF_LoadPage(document, index);
  if (page === 0) return [];
  const scratch = calls.malloc(32);
  const text = calls.FPDFText_LoadPage(page);
  const rotation = calls.FPDFPage_GetRotation(page) & 3;
  const width = calls.FPDF_GetPageWidthF(page);
  const height = calls.FPDF_GetPageHeightF(page);
  const reader = new GlyphReader({ calls }, text, scratch, { rotation, width, height });
  const { byTurn, unmapped } = reader.read();
  const { pictures, rules } = drawnOn({ calls }, page, scratch, { rotation, width, height });
  calls.free(scratch);
  if (text !== 0) calls.FPDFText_ClosePage(text);
  calls.FPDF_ClosePage(page);
  const pictured = shareOf(pictures, width * height);
  return pagesByTurn(byTurn, {
    page: index + 1,
    width,
    height,
    pictures,
    rules,
    pictured,
    unmapped,
  });
}

interface Sheet {
  /** Quarter turns clockwise that a reader gives the page. */
  readonly rotation: number;
  readonly width: number;
  readonly height: number;
}

/** A stamp or watermark stands askew by more than this, in quarter turns. */
const mostSlant = 0.1;

class GlyphReader {
  readonly #calls: Pdfium['calls'];
  readonly #text: number;
  readonly #scratch: number;
  readonly #sheet: Sheet;

  constructor({ calls }: Pdfium, text: number, scratch: number, sheet: Sheet) {
    this.#calls = calls;
    this.#text = text;
    this.#scratch = scratch;
    this.#sheet = sheet;
  }

  /** The characters by the turn that makes them run from left to right, and how many have no code. */
  read(): { readonly byTurn: readonly (readonly Glyph[])[]; readonly unmapped: number } {
    const byTurn: Glyph[][] = [[], [], [], []];
    const count = this.#text === 0 ? 0 : this.#calls.FPDFText_CountChars(this.#text);
    let unmapped = 0;
    for (let at = 0; at < count; at++) {
      if (this.#calls.FPDFText_IsGenerated(this.#text, at) === 1) continue;
      const code = this.#calls.FPDFText_GetUnicode(this.#text, at);
      if (code === 0 || this.#calls.FPDFText_HasUnicodeMapError(this.#text, at) === 1) {
        unmapped++;
        continue;
      }
      const sign = String.fromCodePoint(code);
      if (controls.test(sign)) continue;
      const angle = this.#calls.FPDFText_GetCharAngle(this.#text, at) / (Math.PI / 2);
      const quarter = Math.round(angle);
      if (Math.abs(angle - quarter) > mostSlant) continue;
      const turn = ((this.#sheet.rotation + quarter) & 3) as Turn;
      byTurn[turn]?.push(this.#glyphAt(at, sign, turn));
    }
    return { byTurn, unmapped };
  }

  #glyphAt(at: number, text: string, turn: Turn): Glyph {
    const scratch = this.#scratch;
    this.#calls.FPDFText_GetLooseCharBox(this.#text, at, scratch);
    this.#calls.FPDFText_GetCharOrigin(this.#text, at, scratch + 16, scratch + 24);
    const memory = new DataView(this.#calls.memory.buffer, scratch, 32);
    const float = (by: number): number => memory.getFloat32(by, true);
    const one = this.#seen(float(0), float(4), turn);
    const other = this.#seen(float(8), float(12), turn);
    const origin = this.#seen(memory.getFloat64(16, true), memory.getFloat64(24, true), turn);
    const fontSize = this.#calls.FPDFText_GetFontSize(this.#text, at);
    return {
      text,
      left: Math.min(one[0], other[0]),
      right: Math.max(one[0], other[0]),
      base: origin[1],
      size: fontSize >= leastSize ? fontSize : Math.abs(one[1] - other[1]),
    };
  }

  #seen(x: number, y: number, turn: Turn): Point {
    const { rotation, width, height } = this.#sheet;
    return turned(shownAt(rotation, width, height)(x, y), turn, width, height);
  }
}

/** Where a point of the page's own space, which counts from the bottom left, is shown. */
function shownAt(rotation: number, width: number, height: number): (x: number, y: number) => Point {
  switch (rotation) {
    case 1:
      return (x, y) => [y, x];
    case 2:
      return (x, y) => [width - x, y];
    case 3:
      return (x, y) => [width - y, height - x];
    default:
      return (x, y) => [x, height - y];
  }
}

/** Objects of a page that are looked at. */
const mostObjects = 5000;

/** What is drawn on a page: its pictures, and lines. */
function drawnOn(
  { calls }: Pdfium,
  page: number,
  scratch: number,
  { rotation, width, height }: Sheet,
): { readonly pictures: Box[]; readonly rules: Box[] } {
  const pictures: Box[] = [];
  const rules: Box[] = [];
  const seen = shownAt(rotation, width, height);
  const count = Math.min(calls.FPDFPage_CountObjects(page), mostObjects);
  for (let at = 0; at < count; at++) {
    const object = calls.FPDFPage_GetObject(page, at);
    const type = calls.FPDFPageObj_GetType(object);
    if (type !== objectTypes.image && type !== objectTypes.path) continue;
    if (calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1)
      continue;
    const memory = new DataView(calls.memory.buffer);
    const [left, bottom, right, top] = [0, 4, 8, 12].map((by) =>
      memory.getFloat32(scratch + by, true),
    ) as [number, number, number, number];
    const [one, other] = [seen(left, top), seen(right, bottom)];
    const box: Box = {
      left: Math.min(one[0], other[0]),
      top: Math.min(one[1], other[1]),
      right: Math.max(one[0], other[0]),
      bottom: Math.max(one[1], other[1]),
    };
    if (type === objectTypes.image) pictures.push(box);
    else if (isRule(box)) rules.push(box);
  }
  return { pictures, rules };
}
