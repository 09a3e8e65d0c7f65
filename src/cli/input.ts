import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';

/** The name of standard input. */
export const standardInput = '-';

/** One input's bytes. */
export interface ReadInput {
  /** The file as it was named. */
  readonly file: string;
  /** Its name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One input's bytes, or the reason why there are none. */
export type Input =
  ReadInput | { readonly file: string; readonly code: string; readonly problem: string };

/** Bytes of an input that are read where nothing else is asked for: a text of this length takes about 1 GB. */
export const defaultMaxBytes: number = 128 * 2 ** 20;

/** Reads a file or, for `-`, standard input; no more than `maxBytes` of it. */
export async function readInput(
  file: string,
  io: Io,
  messages: Messages,
  maxBytes: number = defaultMaxBytes,
): Promise<Input> {
  try {
    const isStream = file === standardInput;
    const bytes = isStream ? await readAll(io.stdin, maxBytes) : await readFile(file, maxBytes);
    return { file, name: isStream ? file : basename(file), bytes };
  } catch (error) {
    if (error instanceof TooLarge) {
      return { file, code: 'input-large', problem: messages.inputLarge(file, maxBytes) };
    }
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return { file, ...problemOf(code, file, messages) };
  }
}

/** An input that goes on after the bytes that may be read of it. */
class TooLarge extends Error {}

/** A plain file is read in one go: handing it to other threads takes longer than the reading. */
async function readFile(file: string, maxBytes: number): Promise<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    const found = fstatSync(handle);
    if (!found.isFile() && !found.isDirectory()) {
      return await readAll(createReadStream(file, { fd: handle, autoClose: false }), maxBytes);
    }
    if (found.size > maxBytes) throw new TooLarge();
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > maxBytes) throw new TooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const webAddress = /^https?:\/\//i;

function problemOf(
  code: string,
  file: string,
  messages: Messages,
): { readonly code: string; readonly problem: string } {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        code: 'input-missing',
        problem: webAddress.test(file) ? messages.inputOnline(file) : messages.inputMissing(file),
      };
    case 'EISDIR':
      return { code: 'input-folder', problem: messages.inputFolder(file) };
    case 'EACCES':
    case 'EPERM':
      return { code: 'input-forbidden', problem: messages.inputForbidden(file) };
    default:
      return { code: 'input-unreadable', problem: messages.inputUnreadable(file, code) };
  }
}
