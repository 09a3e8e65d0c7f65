import { open, rename, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Names a file that is being made, so that no two processes and no two threads share one. */
export function temporaryName(file: string): string {
  const own = `${String(process.pid)}-${Math.random().toString(36).slice(2, 10)}`;
  return join(dirname(file), `.${basename(file)}.${own}.tmp`);
}

/** Tells a file that a process left behind when it was killed. */
export function isTemporary(name: string): boolean {
  return /^\..+\.\d+-[0-9a-z]+\.tmp$/.test(name);
}

/** Writes a file that is there whole or not at all; `synced` also outlives a loss of power. */
export async function writeWhole(
  file: string,
  fill: (handle: FileHandle) => Promise<void>,
  { synced }: { readonly synced: boolean },
): Promise<void> {
  const temporary = temporaryName(file);
  const handle = await open(temporary, 'wx');
  try {
    try {
      await fill(handle);
      if (synced) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  if (synced) await syncFolder(dirname(file));
}

/** Makes the names in a folder outlive a loss of power, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } catch {
    return;
  } finally {
    await handle.close();
  }
}
