import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { InputForm } from '../job.ts';
import type { Page } from '../../repair/pages/read-pages.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { systemPath } from '../inputs/byte-path.ts';
import type { FailureCode } from '../messages/failures.ts';
import type { Part, PlannedFile, PlannedReport, RowsWork } from '../plan/part.ts';
import { plannedPath } from '../plan/planned-path.ts';
import type {
  DocumentInput,
  DocumentPages,
  DocumentText,
  RowDocument,
  MissingDocument,
} from './document-input.ts';
import { ndjsonDocuments } from './ndjson-rows.ts';

/** Where and how a part's documents are read. */
export interface ReadOptions {
  readonly base: BytePath;
  readonly input: InputForm;
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
    for (const file of work.files) yield readFile(file, options);
    return;
  }
  if ('reports' in work) {
    for (const report of work.reports) yield readReport(report, options);
    return;
  }
  const rows = await withFile(work.file, { ...options, refresh: false }, (handle) =>
    readRows(handle, work, options.input),
  );
  if (Array.isArray(rows)) for (const row of rows) yield withinLimit(row, options.maxBytes);
  else
    for (let index = 0; index < documents; index++) {
      const { name } = work.file;
      yield { name: work.first === 0 ? name : `${name}:${String(work.first + index)}`, ...rows };
    }
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
  { file, from, to, head, first }: RowsWork,
  input: InputForm,
): Promise<RowDocument[]> {
  if (first === 0) throw new Unreadable('format');
  switch (input.form) {
    case 'parquet': {
      const { parquetDocuments } = await import('./parquet-rows.ts');
      return parquetDocuments(handle, { from, to }, file.name, input);
    }
    case 'ndjson':
      return [...ndjsonDocuments(textOf(handle, from, to), first, file.name, input)];
    case 'csv':
    case 'tsv': {
      const { separatedDocuments } = await import('./separated-rows.ts');
      const names = textOf(handle, 0, head);
      const text = textOf(handle, from, to);
      return [...separatedDocuments(names, text, input.form, first, file.name, input)];
    }
    case 'files':
    case 'folders':
      throw new Unreadable('format');
  }
}

function textOf(handle: number, from: number, to: number): string {
  const bytes = Buffer.alloc(to - from);
  readSync(handle, bytes, 0, bytes.length, from);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('not UTF-8');
  }
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

type Missing = { readonly code: FailureCode; readonly detail: string };

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

function isAt(
  state: PlannedFile['state'],
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): boolean {
  // Copies of a tree keep times to the millisecond, rounded either way.
  return state !== null && state[0] === size && Math.abs(state[1] - mtimeMs) < 2;
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
  if (error instanceof Changed) return { code: 'input-changed', detail: '' };
  if (error instanceof Special) return { code: 'input-special', detail: '' };
  if (error instanceof Unreadable) return { code: 'input-unreadable', detail: error.message };
  if (error instanceof TooLarge) return { code: 'input-large', detail: String(error.most) };
  const detail = error.code ?? error.message;
  return { code: codes[error.code ?? ''] ?? 'input-unreadable', detail };
}
