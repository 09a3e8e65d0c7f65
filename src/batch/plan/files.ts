import { stat } from 'node:fs/promises';
import { relativeTo, shownPath, systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import type { Sized } from './cut-parts.ts';
import type { PartWork, PlannedFile } from './part.ts';

/** Files that are looked at together. */
const glance = 64;

/** What a part of files is. */
export function filesWork(files: readonly PlannedFile[]): PartWork['work'] {
  return { files };
}

/** Each file with its length. */
export async function* sizedFiles(
  files: AsyncIterable<PlannedFile>,
): AsyncGenerator<Sized<PlannedFile>> {
  for await (const item of files) yield { item, bytes: item.state?.[0] ?? 0 };
}

/** Each file with its present state. */
export async function* plannedFiles(
  paths: AsyncIterable<BytePath>,
  base: BytePath,
): AsyncGenerator<PlannedFile> {
  let waiting: Promise<PlannedFile>[] = [];
  for await (const path of paths) {
    waiting.push(planned(path, base));
    if (waiting.length < glance) continue;
    yield* await Promise.all(waiting);
    waiting = [];
  }
  yield* await Promise.all(waiting);
}

async function planned(path: BytePath, base: BytePath): Promise<PlannedFile> {
  const found = await stat(systemPath(path)).catch(() => null);
  const name = relativeTo(base, path);
  const shown = shownPath(name);
  const exact = Buffer.from(shown, 'utf8').equals(systemPath(name));
  return {
    name: shown,
    ...(exact ? {} : { base64: systemPath(name).toString('base64') }),
    state: found && [found.size, Math.trunc(found.mtimeMs)],
  };
}
