import { BlockCutter } from './block.ts';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { documentOfRow } from './row.ts';
import type { RowFields } from './row.ts';
import { markLength, unitsOf, unitWidth } from './row-encoding.ts';
import type { DecodedRows } from './row-encoding.ts';

const newline = 0x0a;

/** White space of JSON between lines. */
const blank: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);
const blankLine = /^[\t\r ]*$/;

/** Stretches of about `size` bytes, of whole lines. */
export async function* lineBlocks(
  path: Buffer,
  encoding: string,
  size: number,
): AsyncGenerator<Block> {
  const width = unitWidth(encoding);
  const cutter = new BlockCutter(size);
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let filled = false;
  for await (const units of unitsOf(path, encoding)) {
    for (let start = at === 0 ? markLength(units) : 0; start < units.length;) {
      const end = units.indexOf(newline, start);
      filled ||= hasText(units, start, end === -1 ? units.length : end);
      if (end === -1) break;
      start = end + 1;
      if (filled) yield* cutter.add(line, lineStart * width, (at + start) * width);
      filled = false;
      line++;
      lineStart = at + start;
    }
    at += units.length;
  }
  if (filled) yield* cutter.add(line, lineStart * width, at * width);
  yield* cutter.end();
}

function hasText(units: Uint8Array | Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!blank.has(units[at] ?? newline)) return true;
  return false;
}

/** The documents of a stretch, a line each; `file` and line name those that no field names. */
export function* ndjsonDocuments(
  { text, damagedIn }: DecodedRows,
  first: number,
  file: string,
  fields: RowFields,
): Generator<RowDocument> {
  let line = first;
  for (const written of text.split('\n')) {
    const place = `${file}:${String(line)}`;
    line++;
    if (blankLine.test(written)) continue;
    let row: unknown;
    try {
      row = JSON.parse(written);
    } catch (error) {
      yield { name: place, code: 'row-syntax', detail: (error as Error).message };
      continue;
    }
    yield documentOfRow(row, fields, place, damagedIn);
  }
}
