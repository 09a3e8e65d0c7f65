import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a folder, by name. */
export function corpusIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
