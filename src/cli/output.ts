import { access, constants, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Pieces } from '../formats/pieces.ts';
import { Interrupted, ReaderGone, UsageError, stopSignals } from './failures.ts';
import type { StopSignal } from './failures.ts';
import type { Io } from './io.ts';

/** Fails before any work where `file` cannot be written. */
export async function checkOutput(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new UsageError((messages) => messages.outputFolder(file));
  try {
    await access(found && !found.isFile() ? file : dirname(file), constants.W_OK);
  } catch (error) {
    throw outputError(error, file);
  }
}

/** Writes to standard output, or whole or not at all to a file. */
export async function writeOutput(pieces: Pieces, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) await writeStream(pieces, io.stdout);
  else await writeFile(pieces, file, io);
}

async function writeStream(pieces: Pieces, stream: Io['stdout']): Promise<void> {
  for (const piece of pieces) await writeChunk(piece, stream);
}

/** Writes to a stream and waits until it has room again. */
export async function writeChunk(piece: string | Uint8Array, stream: Io['stdout']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(
        error.code === 'EPIPE'
          ? new ReaderGone()
          : new UsageError((messages) => messages.outputFailed('-', error.code ?? error.message)),
      );
    };
    stream.once('error', fail);
    stream.write(piece, (error) => {
      if (error) {
        fail(error);
        return;
      }
      stream.off('error', fail);
      resolve();
    });
  });
}

/** Writes a file so that nobody ever sees half of it; a device or a pipe is written straight. */
async function writeFile(pieces: Pieces, file: string, io: Io): Promise<void> {
  try {
    const found = await stat(file).catch(() => null);
    if (found && !found.isFile()) await fill(file, 'w', pieces, () => null);
    else await replaceFile(pieces, found ? await realpath(file) : file, io);
  } catch (error) {
    throw error instanceof Interrupted ? error : outputError(error, file);
  }
}

/** A temporary name in the same folder, synced and renamed. */
async function replaceFile(pieces: Pieces, file: string, io: Io): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  let stopped: StopSignal | null = null;
  const stops = stopSignals.map((signal) => ({
    signal,
    stop: (): void => {
      stopped = signal;
    },
  }));
  for (const { signal, stop } of stops) io.on(signal, stop);
  try {
    await fill(temporary, 'wx', pieces, () => stopped);
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    for (const { signal, stop } of stops) io.off(signal, stop);
  }
}

async function fill(
  file: string,
  flags: 'w' | 'wx',
  pieces: Pieces,
  stopped: () => StopSignal | null,
): Promise<void> {
  const check = (): void => {
    const signal = stopped();
    if (signal !== null) throw new Interrupted(signal);
  };
  const handle = await open(file, flags);
  try {
    for (const piece of pieces) {
      await handle.appendFile(piece);
      check();
    }
    if (flags === 'wx') await handle.sync();
    check();
  } finally {
    await handle.close();
  }
}

function outputError(error: unknown, file: string): UsageError {
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  return new UsageError((messages) => {
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return messages.outputFolderMissing(file, dirname(file));
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return messages.outputForbidden(file);
    return messages.outputFailed(file, code);
  });
}
