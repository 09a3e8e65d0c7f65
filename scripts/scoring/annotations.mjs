import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { annotationsOf } from './corrections.mjs';

/**
 * The annotated documents under a path: `NAME.jsonl` that starts with a line `{document}` (the text is found by its
 * sha256), `NAME/annotations.jsonl` beside its `input.txt`, or a file of corrections, `*.yaml`.
 */
export function readAnnotations(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .flatMap((entry) => {
        if (entry.endsWith('.jsonl')) return [readDocument(entry)];
        const inside = join(entry, 'annotations.jsonl');
        return existsSync(inside) ? [readDocument(inside)] : [];
      });
  if (path.endsWith('.yaml')) return annotationsOf(readFileSync(path, 'utf8'), basename(path));
  return [readDocument(path)];
}

function readDocument(path) {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const beside = join(dirname(path), 'input.txt');
  const fixture = basename(path) === 'annotations.jsonl';
  return {
    name: fixture ? basename(dirname(path)) : basename(path, '.jsonl'),
    ...lines.find((line) => line.document)?.document,
    source: fixture && existsSync(beside) ? beside : undefined,
    quantities: lines.filter((line) => line.start !== undefined),
    ignored: lines.filter((line) => line.ignore).map((line) => line.ignore),
  };
}

/** The file of an annotated document: beside its annotations, or the one whose sha256, or the start of it, they name. */
export function sourceOf({ source, sha256 }, files) {
  if (source !== undefined) return source;
  return files.get(sha256) ?? [...files].find(([hash]) => hash.startsWith(sha256))?.[1];
}

/** The files under some folders by the sha256 of their bytes. */
export function sourcesByHash(folders) {
  const found = new Map();
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      found.set(createHash('sha256').update(readFileSync(file)).digest('hex'), file);
    }
  return found;
}
