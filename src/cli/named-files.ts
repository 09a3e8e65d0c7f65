import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type * as Globs from 'tinyglobby';
import { UsageError } from './failures.ts';

/**
 * The files that words name: a file by that name as it is, else all that a pattern matches, in order of their names, for
 * shells that leave patterns to the program. Fails where a pattern matches nothing.
 */
export async function namedFiles(words: readonly string[]): Promise<readonly string[]> {
  if (!words.some(mayBePattern)) return words;
  const globs = await import('tinyglobby');
  const found = await Promise.all(words.map((word) => filesOf(word, globs)));
  return found.flat();
}

/** Signs that patterns are made of; file names have them, too, and those with control characters are no patterns. */
function mayBePattern(word: string): boolean {
  return /[*?[\]{}()!]/.test(word) && !/[\u0000-\u001f\u007f-\u009f]/.test(word);
}

async function filesOf(
  word: string,
  { glob, isDynamicPattern }: typeof Globs,
): Promise<readonly string[]> {
  const pattern = process.platform === 'win32' ? word.replaceAll('\\', '/') : word;
  if (!mayBePattern(word) || existsSync(word) || !isDynamicPattern(pattern)) return [word];
  const found = await glob(pattern, { absolute: isAbsolute(word), expandDirectories: false });
  if (found.length === 0) throw new UsageError((messages) => messages.inputUnmatched(word));
  return found.sort();
}
