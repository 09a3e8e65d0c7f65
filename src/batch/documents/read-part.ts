import { constants as sizes } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { InputForm } from '../job.ts';
import type { Page } from '../../repair/pages/read-pages.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { systemPath } from '../inputs/byte-path.ts';
import type { FailureCode } from '../messages/failures.ts';
import type { Part, PlannedFile, PlannedReport, RowsWork } from '../plan/part.ts';
import { plannedPath } from '../plan/planned-path.ts';
import { isAt, isCopyStill } from '../plan/still.ts';
import type {
  DocumentCopy,
  DocumentInput,
  DocumentPages,
  DocumentText,
  RowDocument,
  MissingDocument,
} from './document-input.ts';
import { ndjsonDocuments } from './ndjson-rows.ts';
import { readExactly } from './read-exactly.ts';
import { rowBlocks } from './row-blocks.ts';
import { decodedRows } from './row-encoding.ts';
import type { DecodedRows } from './row-encoding.ts';
import { RowsRefused } from './rows-refused.ts';

/** Where and how a part's documents are read. */
export interface ReadOptions {
  readonly base: BytePath;
  readonly input: InputForm;
  /** Encoding of the bytes; found out where it is null. */
  readonly encoding: string | null;
  /** Whether a file may have changed since it was planned. */
  readonly refresh: boolean;
  /** Bytes that a document may have. */
  readonly maxBytes: number;
}

/** The documents of a part in order, read one at a time. */
export async function* readPart(
  { work, documents }: Part,
  options: ReadOptions,
): AsyncGenerator<DocumentInput> {
  if ('files' in work) {
    for (const file of work.files) {
      yield asCopy(file, options) ?? (await readFile(file, options));
    }
    return;
  }
  if ('reports' in work) {
    for (const report of work.reports) {
      yield asCopy(report, options) ?? (await readReport(report, options));
    }
    return;
  }
  const rows = await withFile(work.file, { ...options, refresh: false }, (handle) =>
    readRows(handle, { ...work, documents }, options),
  );
  if (Array.isArray(rows)) for (const row of rows) yield withinLimit(row, options.maxBytes);
  else
    for (let index = 0; index < documents; index++) {
      const { name } = work.file;
      yield { name: work.first === 0 ? name : `${name}:${String(work.first + index)}`, ...rows };
    }
}

/** A document that is still the copy that it was planned as; null for one that is to be read. */
function asCopy(item: PlannedFile | PlannedReport, { base }: ReadOptions): DocumentCopy | null {
  const { name, copyOf } = item;
  if (copyOf === undefined || !isCopyStill(item, base)) return null;
  return { name, copyOf: copyOf.name };
}

async function readFile(
  file: PlannedFile,
  options: ReadOptions,
): Promise<DocumentText | MissingDocument> {
  const { name } = file;
  const { maxBytes } = options;
  const text = await withFile(file, options, (handle) => {
    if (fstatSync(handle).size > maxBytes) throw new TooLarge(maxBytes);
    return readFileSync(handle);
  });
  return text instanceof Uint8Array ? { name, text } : { name, ...text };
}

/** A page that is missing is what the report fails by. */
async function readReport(
  { name, pages }: PlannedReport,
  options: ReadOptions,
): Promise<DocumentPages | MissingDocument> {
  const read: Page[] = [];
  for (const page of pages) {
    const found = await readFile(page, options);
    if ('code' in found) return found;
    read.push({ name: found.name, input: found.text });
  }
  return { name, pages: read };
}

function withinLimit(row: RowDocument, maxBytes: number): RowDocument {
  if ('code' in row || Buffer.byteLength(row.text) <= maxBytes) return row;
  return { name: row.name, code: 'input-large', detail: String(maxBytes) };
}

async function readRows(
  handle: number,
  {
    file,
    from,
    to,
    head,
    first,
    documents,
    encoding = 'utf-8',
  }: RowsWork & Pick<Part, 'documents'>,
  { base, input, encoding: asked, maxBytes }: ReadOptions,
): Promise<RowDocument[]> {
  if (!('textField' in input)) throw new Unreadable('format');
  if (first === 0) {
    const path = systemPath(plannedPath(file, base));
    // What kept it from being cut does so again, unless it was mended meanwhile.
    await rowBlocks(path, { input, encoding: asked, size: Infinity }).next();
    throw new Changed();
  }
  if (input.form === 'parquet') {
    const { parquetDocuments } = await import('./parquet-rows.ts');
    return parquetDocuments(handle, { from, to }, file.name, input);
  }
  if (documents === 1 && to - from > longestRow(maxBytes)) throw new TooLarge(maxBytes);
  const rows = textOf(handle, from, to, encoding);
  if (input.form === 'ndjson') return [...ndjsonDocuments(rows, first, file.name, input)];
  const { separatedDocuments } = await import('./separated-rows.ts');
  const names = textOf(handle, 0, head, encoding);
  return [...separatedDocuments(names, rows, input.form, first, file.name, input)];
}

/** Bytes of a row whose text may still be short enough: escapes of JSON take twice the room of Chinese characters. */
function longestRow(maxBytes: number): number {
  return Math.min(2 * maxBytes, sizes.MAX_STRING_LENGTH);
}

function textOf(handle: number, from: number, to: number, encoding: string): DecodedRows {
  return decodedRows(readExactly(handle, from, to), encoding);
}

class Unreadable extends Error {}

class Special extends Error {}

class TooLarge extends Error {
  readonly most: number;

  constructor(most: number) {
    super('too large');
    this.most = most;
  }
}

class Changed extends Error {}

type Missing = Pick<MissingDocument, 'code' | 'detail' | 'known'>;

/**
 * Reads a file that stays the same meanwhile; a pipe or a device is not waited for. A thread has nothing else to do
 * while it reads, and four calls that wait cost more than reading a report.
 */
async function withFile<T>(
  file: PlannedFile,
  { base, refresh }: ReadOptions,
  read: (handle: number) => T | Promise<T>,
): Promise<T | Missing> {
  try {
    const path = systemPath(plannedPath(file, base));
    const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const before = fstatSync(handle);
      if (!before.isFile() && !before.isDirectory()) throw new Special();
      if (!refresh && !isAt(file.state, before)) throw new Changed();
      const found = await read(handle);
      if (!isAt([before.size, before.mtimeMs], fstatSync(handle))) throw new Changed();
      return found;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return missingBecause(error as NodeJS.ErrnoException);
  }
}

const codes: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'input-missing',
  ENOTDIR: 'input-missing',
  ELOOP: 'input-missing',
  EISDIR: 'input-folder',
  EACCES: 'input-forbidden',
  EPERM: 'input-forbidden',
  ENXIO: 'input-special',
};

function missingBecause(error: NodeJS.ErrnoException): Missing {
  if (error instanceof RowsRefused) {
    const { code, detail, known } = error;
    return { code, detail, known };
  }
  if (error instanceof Changed) return { code: 'input-changed', detail: '' };
  if (error instanceof Special) return { code: 'input-special', detail: '' };
  if (error instanceof Unreadable) return { code: 'input-unreadable', detail: error.message };
  if (error instanceof TooLarge) return { code: 'input-large', detail: String(error.most) };
  const detail = error.code ?? error.message;
  return { code: codes[error.code ?? ''] ?? 'input-unreadable', detail };
}
