import { open } from 'node:fs/promises';
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

/** Reads a file or, for `-`, standard input. */
export async function readInput(file: string, io: Io, messages: Messages): Promise<Input> {
  try {
    if (file === standardInput) return { file, name: file, bytes: await readAll(io.stdin) };
    const handle = await open(file, 'r');
    try {
      return { file, name: basename(file), bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code = 'EIO' } = error as NodeJS.ErrnoException;
    return { file, ...problemOf(code, file, messages) };
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function problemOf(
  code: string,
  file: string,
  messages: Messages,
): { readonly code: string; readonly problem: string } {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'input-missing', problem: messages.inputMissing(file) };
    case 'EISDIR':
      return { code: 'input-folder', problem: messages.inputFolder(file) };
    case 'EACCES':
    case 'EPERM':
      return { code: 'input-forbidden', problem: messages.inputForbidden(file) };
    case 'ERR_FS_FILE_TOO_LARGE':
      return { code: 'input-large', problem: messages.inputLarge(file) };
    default:
      return { code: 'input-unreadable', problem: messages.inputUnreadable(file, code) };
  }
}
