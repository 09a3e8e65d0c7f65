import { readdir, stat } from 'node:fs/promises';
import { inFolder, systemPath } from './byte-path.ts';
import type { BytePath } from './byte-path.ts';
import { holdsResults } from './results.ts';

/** How folders are walked. */
export interface WalkOptions {
  /** Whether symbolic links inside folders are followed. */
  readonly follow: boolean;
  /** The folder that results go to, which is never walked. */
  readonly output: FolderId;
  /** Told of each link and folder that was left out. */
  readonly leftOut: (link: LeftOut) => void;
}

/** What holds no new input. */
export interface LeftOut {
  readonly path: BytePath;
  /** not-followed: links are not wanted; loop: a link to a folder around it; results: a folder that another run wrote. */
  readonly reason: 'not-followed' | 'loop' | 'results';
}

/** What tells one folder from another, whatever its path. */
export type FolderId = string;

/** The identity of a folder; null where there is none. */
export async function folderId(path: BytePath): Promise<FolderId | null> {
  const found = await stat(systemPath(path), { bigint: true }).catch(() => null);
  return found?.isDirectory() ? `${String(found.dev)}:${String(found.ino)}` : null;
}

/** Every file below a folder that is not hidden; what cannot be read is given by its own path. */
export async function* filesBelow(
  folder: BytePath,
  options: WalkOptions,
  around: readonly FolderId[] = [],
): AsyncGenerator<BytePath> {
  const id = await folderId(folder);
  if (id === options.output) return;
  if (id !== null && around.includes(id)) {
    options.leftOut({ path: folder, reason: 'loop' });
    return;
  }
  const entries = await entriesOf(folder);
  if (id === null || entries === null) {
    yield folder;
    return;
  }
  const names = entries.map(({ name }) => name);
  if (await holdsResults(folder, names)) {
    options.leftOut({ path: folder, reason: 'results' });
    return;
  }
  const within = [...around, id];
  for (const entry of entries) {
    const path = inFolder(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, options, within);
    else if (entry.isSymbolicLink()) yield* behindLink(path, options, within);
    else if (entry.isFile()) yield path;
  }
}

async function entriesOf(folder: BytePath): Promise<Entry[] | null> {
  try {
    const entries = await readdir(systemPath(folder), { encoding: 'latin1', withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort(byName);
  } catch {
    return null;
  }
}

interface Entry {
  readonly name: string;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  isFile(): boolean;
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

async function* behindLink(
  path: BytePath,
  options: WalkOptions,
  around: readonly FolderId[],
): AsyncGenerator<BytePath> {
  if (!options.follow) {
    options.leftOut({ path, reason: 'not-followed' });
    return;
  }
  if ((await folderId(path)) === null) yield path;
  else yield* filesBelow(path, options, around);
}
