import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text files that names of files and folders mean; the fixtures where none are given. */
export function textsOf(names) {
  const places =
    names.length > 0
      ? names
      : readdirSync(join(root, 'fixtures')).map((name) =>
          join(root, 'fixtures', name, 'input.txt'),
        );
  return places.flatMap(filesOf).flatMap((file) => {
    const text = decoded(readFileSync(file));
    return text === null ? [] : [{ file, name: basename(file), text }];
  });
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  const inside = readdirSync(place).sort();
  return inside
    .flatMap((name) => filesOf(join(place, name)))
    .filter((file) => file.endsWith('.txt'));
}

/** Text in UTF-8 without its mark; null for any other. */
function decoded(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
