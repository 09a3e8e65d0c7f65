import { promises } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Names that are looked at in a folder: more of them would take longer to read than a report. */
const looked = 20_000;

const host = hostname()
  .replace(/[^\w.-]/g, '_')
  .slice(0, 64);
const name = /^\.zhibiao-([\w.-]+)-(\d+)-[0-9a-z]+\.tmp$/;

/** Names a file that is being made in a folder. Not by its own name: that may be as long as a name can be. */
export function temporaryIn(folder: string): string {
  const own = `${String(process.pid)}-${Math.random().toString(36).slice(2, 10)}`;
  return join(folder, `.zhibiao-${host}-${own}.tmp`);
}

/** Removes what processes of this machine left in a folder that are dead; what cannot be removed stays. */
export async function removeLeft(folder: string): Promise<void> {
  try {
    let left = looked;
    for await (const entry of await promises.opendir(folder)) {
      const [, of, process] = name.exec(entry.name) ?? [];
      if (of === host && !isRunning(Number(process))) {
        await promises.unlink(join(folder, entry.name)).catch(() => undefined);
      }
      if (--left === 0) break;
    }
  } catch {
    return;
  }
}

function isRunning(id: number): boolean {
  if (id === process.pid) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
