import { createReadStream } from 'node:fs';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { documentOfRow } from './row.ts';
import type { RowFields } from './row.ts';

const newline = 0x0a;

/** White space of JSON between lines. */
const blank: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Stretches of about `size` bytes, of whole lines. */
export async function* lineBlocks(path: Buffer, size: number): AsyncGenerator<Block> {
  let block = { documents: 0, from: 0, first: 1 };
  let line = 1;
  let at = 0;
  let filled = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      const end = chunk.indexOf(newline, start);
      filled ||= hasText(chunk, start, end === -1 ? chunk.length : end);
      if (end === -1) break;
      if (filled) block.documents++;
      filled = false;
      line++;
      start = end + 1;
      const to = at + start;
      if (to - block.from < size) continue;
      if (block.documents > 0) yield { ...block, to, bytes: to - block.from, head: 0 };
      block = { documents: 0, from: to, first: line };
    }
    at += chunk.length;
  }
  if (filled) block.documents++;
  if (block.documents > 0) yield { ...block, to: at, bytes: at - block.from, head: 0 };
}

function hasText(chunk: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!blank.has(chunk[at] ?? newline)) return true;
  return false;
}

/** The documents of a stretch, a line each; `file` and line name those that no field names. */
export function* ndjsonDocuments(
  text: string,
  first: number,
  file: string,
  fields: RowFields,
): Generator<RowDocument> {
  let line = first;
  for (const written of text.split('\n')) {
    const place = `${file}:${String(line)}`;
    line++;
    if (written.trim() === '') continue;
    let row: unknown;
    try {
      row = JSON.parse(written);
    } catch (error) {
      yield { name: place, code: 'row-syntax', detail: (error as Error).message };
      continue;
    }
    yield documentOfRow(row, fields, place);
  }
}
