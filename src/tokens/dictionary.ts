import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths of the files that nodejieba loads. */
export interface Dictionary {
  readonly dict: string;
  readonly hmmDict: string;
  readonly userDict: string;
  readonly idfDict: string;
  readonly stopWordDict: string;
}

/** The package's own folder, whether this module runs from `src` or from a bundle in `dist`. */
function packageRoot(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string };
      if (name === 'zhibiao') return folder;
    }
    if (dirname(folder) === folder) return null;
  }
}

/** The dictionary made at build time; null where a file of it is missing, which nodejieba would abort on. */
export function builtDictionary(): Dictionary | null {
  const root = packageRoot();
  if (root === null) return null;
  const at = (file: string): string => join(root, 'dist', 'dictionary', file);
  const dictionary: Dictionary = {
    dict: at('words.utf8'),
    hmmDict: at('hmm.utf8'),
    userDict: at('user.utf8'),
    idfDict: at('idf.utf8'),
    stopWordDict: at('stop.utf8'),
  };
  return Object.values(dictionary).every((file) => existsSync(file as string)) ? dictionary : null;
}
