import type { Block, Cell, TableBlock } from '../blocks/block.ts';
import { childOf, childrenOf, descendantsOf, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { shown } from './number-format.ts';

/** What the cells of a workbook refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  /** The number formats of the cells' styles. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** Sheets have more columns and rows than any table. */
const mostColumns = 256;
const mostRows = 100_000;

/** The blocks of a sheet: rows of several cells are a table, what stands alone in a row is a paragraph. */
export function blocksOfSheet(sheet: XmlElement, workbook: Workbook): Block[] {
  const merged = mergedIn(sheet);
  const blocks: Block[] = [];
  let rows: Cell[][] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  const data = childrenOf(childOf(sheet, 'sheetData'), 'row').slice(0, mostRows);
  data.forEach((row, index) => {
    if (row.attributes['hidden'] === '1') return;
    const number = Number(row.attributes['r'] ?? index + 1);
    const texts = textsOf(row, workbook);
    const filled = texts.filter((text) => text !== '');
    const [only = ''] = filled;
    if (filled.length === 0) close();
    else if (
      filled.length === 1 &&
      (rows.length === 0 || texts[0] === only) &&
      !isCovered(merged, number)
    ) {
      close();
      blocks.push({ text: only });
    } else rows.push(cellsOf(texts, number, merged));
  });
  close();
  return blocks;
}

/** Columns that are blank in all rows only set the table in. */
function tableOf(rows: readonly (readonly Cell[])[]): TableBlock {
  const isBlank = rows.every(([first]) => first?.blocks.length === 0 && first.columns === 1);
  if (!isBlank) return { rows };
  return tableOf(rows.map((row) => row.slice(1)));
}

/** The texts of a row's cells by their columns. */
function textsOf(row: XmlElement, workbook: Workbook): string[] {
  const texts: string[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(cell.attributes['r']) ?? texts.length;
    if (column >= mostColumns) continue;
    while (texts.length < column) texts.push('');
    texts[column] = textOf(cell, workbook)
      .replace(/\s*\n\s*/g, '')
      .trim();
  }
  return texts;
}

function textOf(cell: XmlElement, { strings, formats, from1904 }: Workbook): string {
  const { t: type = 'n', s: style } = cell.attributes;
  const value = textIn(childOf(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return richText(childOf(cell, 'is'));
  if (type === 'str') return value;
  if (type === 'b' || type === 'e' || value.trim() === '') return '';
  const number = Number(value);
  if (type === 'd' || !Number.isFinite(number)) return value;
  return shown(number, formats[Number(style ?? 0)] ?? 'General', from1904);
}

/** A text in runs, without the signs that tell how it is read aloud. */
export function richText(element: XmlElement | undefined): string {
  if (!element) return '';
  const own = childrenOf(element, 't').map(textIn).join('');
  return (
    own +
    childrenOf(element, 'r')
      .map((run) => textIn(childOf(run, 't')))
      .join('')
  );
}

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function mergedIn(sheet: XmlElement): readonly Merge[] {
  return descendantsOf(sheet, 'mergeCell').flatMap(({ attributes }) => {
    const place = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes['ref'] ?? '');
    if (!place) return [];
    const [, left = '', top = '', right = '', bottom = ''] = place;
    return [
      {
        left: columnOf(left) ?? 0,
        right: columnOf(right) ?? 0,
        top: Number(top),
        bottom: Number(bottom),
      },
    ];
  });
}

/** Whether a merged cell of a row above goes on in this one. */
function isCovered(merged: readonly Merge[], row: number): boolean {
  return merged.some(({ top, bottom }) => top < row && row <= bottom);
}

/** The cells of a row: those that a merged one covers are left out. */
function cellsOf(texts: readonly string[], row: number, merged: readonly Merge[]): Cell[] {
  const cells: Cell[] = [];
  const own = merged.filter(({ top, bottom }) => top <= row && row <= bottom);
  for (let column = 0; column < texts.length; column++) {
    const merge = own.find(({ left, right }) => left <= column && column <= right);
    if (merge && (merge.top < row || merge.left < column)) continue;
    const text = texts[column] ?? '';
    cells.push({
      blocks: text === '' ? [] : [{ text }],
      columns: merge ? Math.min(merge.right, mostColumns) - merge.left + 1 : 1,
      rows: merge ? merge.bottom - merge.top + 1 : 1,
    });
  }
  return cells;
}

/** The column of a place (B7) from 0; null where it names none. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
