import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { documentOfRow } from './row.ts';
import type { RowFields } from './row.ts';

const delimiters = { csv: ',', tsv: '\t' } as const;

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** Stretches of about `size` bytes, of whole rows: a line end in quotes ends no row. */
export async function* separatedBlocks(
  path: Buffer,
  form: 'csv' | 'tsv',
  size: number,
): AsyncGenerator<Block> {
  const delimiter = delimiters[form].charCodeAt(0);
  let head = 0;
  let block = { documents: 0, from: 0, first: 1 };
  let row = 0;
  let at = 0;
  let quoted = false;
  let mayQuote = true;
  let filled = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index];
      const offset = at + index;
      if (offset < byteOrderMark.length && byte === byteOrderMark[offset]) continue;
      if (byte === quote && (quoted || mayQuote)) {
        quoted = !quoted;
        // Right after a closing quote another one opens again: two of them stand for one.
        mayQuote = !quoted;
      } else if (quoted) {
        filled = true;
      } else if (byte === newline) {
        const to = offset + 1;
        if (head === 0) {
          head = to;
          block = { documents: 0, from: to, first: 1 };
        } else {
          if (filled) {
            block.documents++;
            row++;
          }
          if (to - block.from >= size) {
            if (block.documents > 0) yield { ...block, to, bytes: to - block.from, head };
            block = { documents: 0, from: to, first: row + 1 };
          }
        }
        mayQuote = true;
        filled = false;
      } else {
        mayQuote = byte === delimiter;
        filled ||= byte !== carriageReturn;
      }
    }
    at += chunk.length;
  }
  if (filled && head > 0) block.documents++;
  if (block.documents > 0) yield { ...block, to: at, bytes: at - block.from, head };
}

/** The documents of a stretch, a row each; `file` and row name those that no field names. */
export function* separatedDocuments(
  head: string,
  text: string,
  form: 'csv' | 'tsv',
  first: number,
  file: string,
  fields: RowFields,
): Generator<RowDocument> {
  const read = (part: string): string[][] =>
    Papa.parse<string[]>(part, { delimiter: delimiters[form], skipEmptyLines: true }).data;
  const [names = []] = read(head.replace(/^\ufeff/, ''));
  let row = first;
  for (const cells of read(text)) {
    const place = `${file}:${String(row)}`;
    row++;
    yield documentOfRow(
      Object.fromEntries(names.map((name, index) => [name, cells[index]])),
      fields,
      place,
    );
  }
}
