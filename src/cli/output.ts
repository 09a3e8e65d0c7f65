// Not of node:fs/promises, here and in what is loaded with it: a run that writes to standard output needs none of it.
import { promises } from 'node:fs';
import { dirname } from 'node:path';
import type { ComingPieces } from '../formats/pieces.ts';
import { Interrupted, ReaderGone, stopSignals } from './failures.ts';
import type { StopSignal } from './failures.ts';
import type { Io } from './io.ts';
import { outputError } from './output-place.ts';
import { removeLeft, temporaryIn } from './temporary.ts';

/** Writes to standard output, or whole or not at all to a file. */
export async function writeOutput(
  pieces: ComingPieces,
  file: string | undefined,
  io: Io,
): Promise<void> {
  if (file === undefined) await writeStream(pieces, io.stdout);
  else await writeFile(pieces, file, io);
}

async function writeStream(pieces: ComingPieces, stream: Io['stdout']): Promise<void> {
  for await (const piece of pieces) await writeChunk(piece, stream);
}

/** Writes to a stream and waits until it has room again. */
export async function writeChunk(piece: string | Uint8Array, stream: Io['stdout']): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(
        error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
          ? new ReaderGone()
          : outputError(error, '-'),
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
async function writeFile(pieces: ComingPieces, file: string, io: Io): Promise<void> {
  try {
    const found = await promises.stat(file).catch(() => null);
    if (found && !found.isFile()) await fill(file, 'w', pieces, () => null);
    else await replaceFile(pieces, found ? await promises.realpath(file) : file, found?.mode, io);
  } catch (error) {
    throw error instanceof Interrupted ? error : outputError(error, file);
  }
}

/** A temporary name in the same folder, synced and renamed, with the rights of the file that it replaces. */
async function replaceFile(
  pieces: ComingPieces,
  file: string,
  mode: number | undefined,
  io: Io,
): Promise<void> {
  await removeLeft(dirname(file));
  const temporary = temporaryIn(dirname(file));
  let stopped: StopSignal | null = null;
  const stops = stopSignals.map((signal) => ({
    signal,
    stop: (): void => {
      stopped = signal;
    },
  }));
  for (const { signal, stop } of stops) io.on(signal, stop);
  try {
    await fill(temporary, 'wx', pieces, () => stopped, mode);
    await promises.rename(temporary, file);
  } catch (error) {
    await promises.unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    for (const { signal, stop } of stops) io.off(signal, stop);
  }
}

async function fill(
  file: string,
  flags: 'w' | 'wx',
  pieces: ComingPieces,
  stopped: () => StopSignal | null,
  mode?: number,
): Promise<void> {
  const check = (): void => {
    const signal = stopped();
    if (signal !== null) throw new Interrupted(signal);
  };
  const handle = await promises.open(file, flags, mode);
  try {
    for await (const piece of pieces) {
      await handle.appendFile(piece);
      check();
    }
    if (flags === 'wx') await handle.sync();
    check();
  } finally {
    await handle.close();
  }
}
