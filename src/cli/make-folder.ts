import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those around it that are missing. Node's own way of doing so never ends where a system refuses
 * a folder as if the one around it were missing, as below /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  const around = dirname(folder);
  if (around !== folder) await makeFolder(around);
  await mkdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || found !== null) throw error;
  });
}
