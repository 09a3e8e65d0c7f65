import { randomUUID } from 'node:crypto';
import { link, open, readFile, unlink, writeFile } from 'node:fs/promises';
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

/** Who made a lock. */
interface Holder {
  readonly host: string;
  readonly process: number;
  /** No other lock has it. */
  readonly id: string;
}

/** Keeps other runs out of a folder; gives what lets them in again. A run that was killed keeps nobody out. */
export async function lockJob({ lock: file }: JobFolder): Promise<() => Promise<void>> {
  const own = temporaryName(file);
  const holder: Holder = { host: hostname(), process: process.pid, id: randomUUID() };
  await writeFile(own, JSON.stringify(holder), { flag: 'wx' });
  try {
    for (let tries = 0; ; tries++) {
      try {
        await link(own, file);
        return () => unlink(file).catch(() => undefined);
      } catch (error) {
        const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
        if (!exists) throw error;
        if (tries > 2) throw new Locked(file);
        await removeLeft(file);
      }
    }
  } finally {
    await unlink(own);
  }
}

/** Removes a lock that nobody holds. Only one run at a time may do so to a lock, or it could hit the one that follows. */
async function removeLeft(file: string): Promise<void> {
  const left = await holderOf(file);
  if (left === null) return;
  if (isRunning(left)) throw new Locked(file);
  const claim = `${file}.${left.id}`;
  try {
    await (await open(claim, 'wx')).close();
  } catch {
    throw new Locked(file);
  }
  try {
    if ((await holderOf(file))?.id === left.id) await unlink(file);
  } finally {
    await unlink(claim);
  }
}

/** Who made the lock; nobody of this machine where a loss of power left nothing in it, null where there is none. */
async function holderOf(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { host: hostname(), process: process.pid, id: 'lost' };
  }
}

/** Whether whoever made a lock still runs; one of another machine may. */
function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.process === process.pid) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
