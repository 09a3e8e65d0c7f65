import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import {
  bytePathOf,
  commonFolder,
  folderOf,
  relativeTo,
  shownPath,
  systemPath,
} from './byte-path.ts';
import type { BytePath } from './byte-path.ts';
import type { SortedPaths } from './sorted-paths.ts';
import { filesBelow, folderId } from './walk.ts';
import type { WalkOptions } from './walk.ts';

/** The inputs of a job. */
export interface Inputs {
  /** The innermost folder that holds everything that was named; documents are named from here. */
  readonly base: BytePath;
  /** Each path once. */
  readonly paths: SortedPaths;
}

/** What inputs are found in. */
export interface Named {
  /** Files, folders and globs. */
  readonly words: Iterable<string>;
  /** Paths of a list, which are no globs. */
  readonly listed: AsyncIterable<BytePath> | null;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** Finds every file that was named and adds it to `paths`; one that is not there is an input too, which will fail. */
export async function findInputs(
  { words, listed, folder }: Named,
  options: WalkOptions,
  paths: SortedPaths,
): Promise<Inputs> {
  const bases: BytePath[] = [];
  const add = async (root: BytePath, found: AsyncIterable<BytePath> | null): Promise<void> => {
    const around = found ? root : folderOf(root);
    const [base] = bases;
    bases[0] = base === undefined ? around : commonFolder(base, around);
    if (!found) await paths.add(root);
    else for await (const path of found) await paths.add(path);
  };
  for (const word of words) {
    const path = bytePathOf(resolve(folder, word));
    const found = await stat(systemPath(path)).catch(() => null);
    if (found?.isDirectory()) await add(path, filesBelow(path, options));
    else if (found || !isGlob(word)) await add(path, null);
    else {
      const { base: fixed, glob } = picomatch.scan(word);
      const root = bytePathOf(resolve(folder, fixed));
      await add(root, matching(glob, root, options));
    }
  }
  const start = bytePathOf(folder);
  for await (const item of listed ?? []) {
    const path = resolvedFrom(start, item);
    const found = await stat(systemPath(path)).catch(() => null);
    await add(path, found?.isDirectory() ? filesBelow(path, options) : null);
  }
  return { base: bases[0] ?? start, paths };
}

function isGlob(word: string): boolean {
  return picomatch.scan(word).isGlob;
}

/** The files below a folder whose path from there matches. */
async function* matching(
  glob: string,
  root: BytePath,
  options: WalkOptions,
): AsyncGenerator<BytePath> {
  if ((await folderId(root)) === null) return;
  const matches = picomatch(glob);
  for await (const path of filesBelow(root, options)) {
    if (path === root || matches(shownPath(relativeTo(root, path)))) yield path;
  }
}

/** `resolve` leaves every byte above the ASCII ones as it is. */
function resolvedFrom(start: BytePath, path: BytePath): BytePath {
  return resolve(start, path);
}
