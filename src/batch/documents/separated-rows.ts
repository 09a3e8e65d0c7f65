import Papa from 'papaparse';
import { BlockCutter } from './block.ts';
import type { Block } from './block.ts';
import type { RowDocument } from './document-input.ts';
import { documentOfRow, namesOf } from './row.ts';
import type { RowFields } from './row.ts';
import { decodedRows, markLength, unitsOf, unitWidth } from './row-encoding.ts';
import type { DecodedRows, Units } from './row-encoding.ts';
import { RowEnds, rowsIn } from './row-ends.ts';
import { requireColumns } from './rows-refused.ts';

const delimiters = { csv: ',', tsv: '\t' } as const;

export type SeparatedForm = keyof typeof delimiters;

/** Units of the line of names, and no more. */
const longestHead = 1 << 20;

/** Stretches of about `size` bytes, of whole rows. */
export async function* separatedBlocks(
  path: Buffer,
  form: SeparatedForm,
  { encoding, fields, size }: CutOptions,
): AsyncGenerator<Block> {
  const width = unitWidth(encoding);
  const ends = new RowEnds(delimiters[form]);
  const cutter = new BlockCutter(size);
  const head: Units[] = [];
  let row = 0;
  let rowStart = 0;
  let at = 0;
  for await (const units of unitsOf(path, encoding)) {
    for (let index = at === 0 ? markLength(units) : 0; index < units.length; index++) {
      if (!ends.endsWith(units[index] ?? 0)) continue;
      const to = at + index + 1;
      if (cutter.head === 0) {
        cutter.head = to * width;
        requireColumns(fields, namesIn([...head, units.slice(0, index)], encoding, form));
      } else if (ends.filled) yield* cutter.add(++row, rowStart * width, to * width);
      ends.next();
      rowStart = to;
    }
    if (cutter.head === 0 && at < longestHead) head.push(units.slice());
    at += units.length;
  }
  if (cutter.head === 0) requireColumns(fields, namesIn(head, encoding, form));
  else if (ends.filled) yield* cutter.add(++row, rowStart * width, at * width);
  yield* cutter.end();
}

export interface CutOptions {
  readonly encoding: string;
  readonly fields: RowFields;
  /** Bytes. */
  readonly size: number;
}

function namesIn(pieces: readonly Units[], encoding: string, form: SeparatedForm): string[] {
  const bytes = pieces.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  const order = unitWidth(encoding) === 2 ? 'utf-16le' : encoding;
  return columnNames(decodedRows(Buffer.concat(bytes), order).text, form);
}

function columnNames(head: string, form: SeparatedForm): string[] {
  const [first = ''] = rowsIn(head.replace(/^\ufeff/, ''), delimiters[form]);
  return cellsIn(first, form) ?? [];
}

/** The documents of a stretch, a row each; `file` and row name those that no field names. */
export function* separatedDocuments(
  head: DecodedRows,
  { text, damagedIn }: DecodedRows,
  form: SeparatedForm,
  first: number,
  file: string,
  fields: RowFields,
): Generator<RowDocument> {
  const names = columnNames(head.text, form);
  let row = first;
  for (const written of rowsIn(text, delimiters[form])) {
    const place = `${file}:${String(row)}`;
    row++;
    const cells = cellsIn(written, form);
    if (cells === null) yield { name: place, code: 'row-quotes', detail: '' };
    else if (cells.slice(names.length).some((cell) => cell !== '')) {
      yield {
        name: place,
        code: 'row-cells',
        detail: `${String(cells.length)} > ${String(names.length)}`,
      };
    } else {
      const named = Object.fromEntries(
        namesOf(fields).map((name) => [name, cells[names.indexOf(name)]]),
      );
      yield documentOfRow(named, fields, place, damagedIn);
    }
  }
}

/** The cells of a row; null where its quotes do not pair. */
function cellsIn(row: string, form: SeparatedForm): string[] | null {
  const { data, errors } = Papa.parse<string[]>(row, {
    delimiter: delimiters[form],
    newline: '\n',
  });
  return errors.some(({ type }) => type === 'Quotes') || data.length > 1 ? null : (data[0] ?? []);
}
