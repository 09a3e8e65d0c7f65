import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import type { JobFolder } from './job.ts';
import { temporaryName } from './whole-file.ts';

/** Another run works in the folder. */
export class Locked extends Error {
  readonly file: string;

  constructor(file: string) {
    super('locked');
    this.file = file;
  }
}

/** Keeps other runs out of a folder; gives what lets them in again. A run that was killed keeps nobody out. */
export async function lockJob({ lock: file }: JobFolder): Promise<() => Promise<void>> {
  const own = temporaryName(file);
  await writeFile(own, JSON.stringify({ host: hostname(), process: process.pid }), { flag: 'wx' });
  try {
    for (let tries = 0; ; tries++) {
      try {
        await link(own, file);
        return () => unlink(file).catch(() => undefined);
      } catch (error) {
        const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
        if (!exists) throw error;
        if (tries > 2 || (await isHeld(file))) throw new Locked(file);
        await removeLeft(file);
      }
    }
  } finally {
    await unlink(own);
  }
}

/** Removes a lock that nobody holds. Another run may have put its own in that place meanwhile, which goes back. */
async function removeLeft(file: string): Promise<void> {
  const aside = temporaryName(file);
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if (await isHeld(aside)) await link(aside, file).catch(() => undefined);
  await unlink(aside);
}

/** Whether whoever made the lock still runs; one of another machine may. */
async function isHeld(file: string): Promise<boolean> {
  try {
    const holder = JSON.parse(await readFile(file, 'utf8')) as { host: string; process: number };
    if (holder.host !== hostname()) return true;
    if (holder.process === process.pid) return false;
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
