import { open } from 'node:fs/promises';
import { inFolder, systemPath } from './byte-path.ts';
import type { BytePath } from './byte-path.ts';

/** What a folder of ours has at once or in the end, and words that tell the file from one of another program's. */
const marks = [
  { within: '_job', file: '_job/job.json', words: '"version": 1,\n  "program":' },
  { within: 'datapackage.json', file: 'datapackage.json', words: '"name": "zhibiao-' },
] as const;

/** Bytes in which the words stand. */
const looked = 256;

/** Whether a batch or a track wrote a folder, which holds files and folders of these names. */
export async function holdsResults(folder: BytePath, names: readonly string[]): Promise<boolean> {
  for (const { within, file, words } of marks) {
    if (names.includes(within) && (await startOf(inFolder(folder, file))).includes(words)) {
      return true;
    }
  }
  return false;
}

/** The first bytes of a file; nothing where it cannot be read. */
async function startOf(path: BytePath): Promise<string> {
  const handle = await open(systemPath(path)).catch(() => null);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(looked) });
    return buffer.toString('latin1', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}
