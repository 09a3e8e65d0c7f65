import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, whether this module runs from `src` or from a bundle in `dist`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (readManifest(folder)?.name !== 'zhibiao') folder = dirname(folder);
  return folder;
}

/** The package's version. */
export function packageVersion(): string {
  return readManifest(packageFolder())?.version ?? '';
}

function readManifest(
  folder: string,
): { readonly name?: string; readonly version?: string } | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly name?: string;
      readonly version?: string;
    };
  } catch {
    return null;
  }
}
