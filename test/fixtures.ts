import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParseOptions } from '../src/parse.ts';

/** A report that was written for the tests. */
export interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: ParseOptions;
  /** Path of the document that is expected of it. */
  readonly expected: string;
}

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every fixture, found by a scan of the folder. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'input.txt')))
  .map((name) => {
    const at = (file: string): string => join(folder, name, file);
    const options = existsSync(at('options.json'))
      ? (JSON.parse(readFileSync(at('options.json'), 'utf8')) as ParseOptions)
      : {};
    return {
      name,
      bytes: readFileSync(at('input.txt')),
      options: { name: 'input.txt', ...options },
      expected: at('expected.yaml'),
    };
  });
