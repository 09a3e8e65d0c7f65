import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Block } from '../../src/batch/documents/block.ts';
import { lineBlocks, ndjsonDocuments } from '../../src/batch/documents/ndjson-rows.ts';
import type { DecodedRows } from '../../src/batch/documents/row-encoding.ts';
import { separatedBlocks, separatedDocuments } from '../../src/batch/documents/separated-rows.ts';
import { inFolder } from '../cli/run.ts';

const fields = { textField: 'body', idField: null };

const text = fc.string({
  unit: fc.constantFrom('增', '长', '6', '%', '"', ',', '\t', ' ', '\\', '\n'),
});

function whole(rows: string): DecodedRows {
  return { text: rows, damagedIn: null };
}

async function all(blocks: AsyncIterable<Block>): Promise<Block[]> {
  const found: Block[] = [];
  for await (const block of blocks) found.push(block);
  return found;
}

/** Blocks follow one another and count their documents. */
function slices(bytes: Buffer, blocks: readonly Block[]): string[] {
  for (const [index, { from }] of blocks.entries()) {
    expect(from).toBeGreaterThanOrEqual(blocks[index - 1]?.to ?? 0);
  }
  return blocks.map(({ from, to }) => bytes.subarray(from, to).toString());
}

describe('stretches of a file of many documents', () => {
  it.each(['\n', '\r\n', '\n\n'])('hold every line of NDJSON once, with %j between', (end) =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(text),
          fc.integer({ min: 1, max: 60 }),
          fc.boolean(),
          async (texts, size, closed) => {
            const file = join(folder, 'in.ndjson');
            const written = texts.map((body) => JSON.stringify({ body })).join(end);
            writeFileSync(file, written + (closed ? end : ''));
            const blocks = await all(lineBlocks(Buffer.from(file), 'utf-8', size));
            const found = slices(readFileSync(file), blocks).flatMap((slice, index) => {
              const documents = [
                ...ndjsonDocuments(whole(slice), blocks[index]?.first ?? 0, 'in', fields),
              ];
              expect(documents.length).toBe(blocks[index]?.documents);
              return documents;
            });
            const step = end === '\n\n' ? 2 : 1;
            expect(found).toEqual(
              texts.map((body, index) => ({ name: `in:${String(index * step + 1)}`, text: body })),
            );
          },
        ),
      ),
    ),
  );

  it.each([
    ['csv', ',', '\n'],
    ['csv', ',', '\r\n'],
    ['tsv', '\t', '\n'],
  ] as const)('hold every row of %s between %j and %j once', (form, delimiter, newline) =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(text, text)),
          fc.integer({ min: 1, max: 60 }),
          fc.boolean(),
          async (rows, size, marked) => {
            const file = join(folder, 'in.csv');
            const cells = rows.map(([note, body]) => [`n${note}`, body]);
            const written = Papa.unparse([['note', 'body'], ...cells], { delimiter, newline });
            writeFileSync(file, (marked ? '\ufeff' : '') + written + newline);
            const blocks = await all(
              separatedBlocks(Buffer.from(file), form, { encoding: 'utf-8', fields, size }),
            );
            const bytes = readFileSync(file);
            const found = slices(bytes, blocks).flatMap((slice, index) => {
              const { head = 0, first = 0, documents } = blocks[index] ?? {};
              const names = whole(bytes.subarray(0, head).toString());
              const read = [...separatedDocuments(names, whole(slice), form, first, 'in', fields)];
              expect(read.length).toBe(documents);
              return read;
            });
            expect(found.map((document) => 'text' in document && document.text)).toEqual(
              cells.map(([, body]) => body),
            );
          },
        ),
      ),
    ),
  );
});
