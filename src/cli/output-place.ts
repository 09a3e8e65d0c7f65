import type { BigIntStats } from 'node:fs';
import { constants, fstatSync, promises } from 'node:fs';
import { dirname } from 'node:path';
import { isOwnOutput } from '../outputs/own-output.ts';
import { UsageError } from './failures.ts';
import { formatBySuffix, suffixesOf } from './formats/format.ts';
import { standardInput } from './input.ts';

/** Where an output is to go. */
export interface OutputPlace {
  /** The file; standard output where there is none. */
  readonly output?: string;
  /** Whether a file that is no output of ours may be written over. */
  readonly force?: boolean;
}

/**
 * Fails before any work where the output would replace one of the files that are read, or a file that is no output of
 * ours, or where it cannot be written.
 */
export async function checkOutput(
  { output: file, force = false }: OutputPlace,
  read: readonly (string | undefined)[],
): Promise<void> {
  if (file === undefined) return;
  const found = await statOf(file);
  if (!found && isFolderName(file)) {
    throw new UsageError((messages) => messages.outputSlash(file, file.replace(/[/\\]+$/, '')));
  }
  if (found?.isDirectory()) throw new UsageError((messages) => messages.outputFolder(file));
  if (found?.isFile()) {
    const input = await inputBehind(found, read);
    if (input !== null) throw new UsageError((messages) => messages.outputIsInput(file, input));
  }
  try {
    await promises.access(found && !found.isFile() ? file : dirname(file), constants.W_OK);
    if (force || !found?.isFile() || found.size === 0n) return;
    if (await isOwnOutput(file, Number(found.size))) return;
  } catch (error) {
    throw outputError(error, file);
  }
  throw new UsageError((messages) => messages.outputForeign(file));
}

/** Whether the name ends as only a folder's may. */
function isFolderName(file: string): boolean {
  return file.endsWith('/') || (process.platform === 'win32' && file.endsWith('\\'));
}

/** The input that is the same file, whatever its name; null where none is. */
async function inputBehind(
  output: BigIntStats,
  read: readonly (string | undefined)[],
): Promise<string | null> {
  for (const file of read) {
    if (file === undefined) continue;
    const input = file === standardInput ? standardInputFile() : await statOf(file);
    if (input?.dev === output.dev && input.ino === output.ino) return file;
  }
  return null;
}

async function statOf(file: string): Promise<BigIntStats | null> {
  return promises.stat(file, { bigint: true }).catch(() => null);
}

/** What standard input was opened from. */
function standardInputFile(): BigIntStats | null {
  try {
    return fstatSync(0, { bigint: true });
  } catch {
    return null;
  }
}

/** The format that is asked for, else that of the output's suffix, else null where the output is no named file. */
export async function formatOf<F extends string>(
  { format, output }: { readonly format?: F; readonly output?: string },
  known: readonly F[],
): Promise<F | null> {
  if (format !== undefined || output === undefined) return format ?? null;
  const suffixed = formatBySuffix(output, known);
  if (suffixed !== null) return suffixed;
  const found = await promises.stat(output).catch(() => null);
  if (found && !found.isFile()) return null;
  throw new UsageError((messages) =>
    messages.outputSuffix(output, suffixesOf(known), known.length > 1),
  );
}

/** What the system refused about the output, in words. */
export function outputError(error: unknown, file: string): UsageError {
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  return new UsageError((messages) => {
    switch (code) {
      case 'ENOENT':
        return messages.outputFolderMissing(file, dirname(file));
      case 'ENOTDIR':
        return messages.outputNotFolder(file, dirname(file));
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return messages.outputForbidden(file);
      case 'ENOSPC':
      case 'EDQUOT':
        return messages.outputFull(file, code);
      default:
        return messages.outputFailed(file, code);
    }
  });
}
