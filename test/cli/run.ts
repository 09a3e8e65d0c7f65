import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcessWithoutNullStreams, SpawnSyncOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** The program as a user starts it. */
export const program: string = join(root, 'bin/parse.js');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions extends Pick<SpawnSyncOptions, 'cwd' | 'uid' | 'input' | 'timeout'> {
  readonly env?: Readonly<Record<string, string>>;
}

/** An environment in which nothing says what language or colours to use. */
const bareEnv: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  LANG: 'en_US.UTF-8',
};

/** Runs the program to its end. */
export function run(words: readonly string[], { env = {}, ...options }: RunOptions = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...bareEnv, ...env },
    ...options,
  });
  return { status, stdout, stderr };
}

/** Starts the program. */
export function start(words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...words], { env: bareEnv });
}

/** Calls `use` with an empty folder and removes it afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Path of a fixture's report. */
export function fixture(name: string): string {
  return join(root, 'fixtures', name, 'input.txt');
}
