import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from './io.ts';

/** Terminals by what they call themselves in TERM_PROGRAM. */
const programs: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed']);

/** Variables that only terminals with links set. */
const marks = ['WT_SESSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID', 'DOMTERM'] as const;

/** The first release of the terminal library of GNOME whose links are sound. */
const leastVte = 5002;

/** Whether the output is a terminal that has links (OSC 8), by what it says in its environment; FORCE_HYPERLINK decides first. */
export function wantsLinks(stream: { readonly isTTY?: boolean }, env: Io['env']): boolean {
  const force = env['FORCE_HYPERLINK'];
  if (stream.isTTY !== true || env['TERM'] === 'dumb') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (programs.has(env['TERM_PROGRAM'] ?? '')) return true;
  if (marks.some((name) => env[name])) return true;
  return Number(env['VTE_VERSION'] ?? 0) >= leastVte || env['TERM'] === 'xterm-kitty';
}

/** Address of a file, and of a line in it where its lines are those of the text that was read. */
export function fileAddress(file: string, line: number | null): string {
  const address = pathToFileURL(resolve(file));
  if (line !== null) address.hash = String(line);
  return address.href;
}
