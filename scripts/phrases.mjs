// Writes, when the program is built, the regular expressions that come of phrases and the lists of words in them.
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const tag = /\b(phrase|phraseAt|phrases)`((?:[^`\\]|\\.)*)`/g;
const imports = /^import \{([^}]*)\} from '(\.[^']+)';/gm;
/** The module whose tags make the patterns: the build asks the very same. */
const tags = fileURLToPath(new URL('../src/lexicon/phrase.ts', import.meta.url));

/** `source` with a regular expression for each phrase; `exportsOf` gives what the module at a path exports. */
export async function writePhrases(source, path, exportsOf) {
  const found = path === tags ? [] : [...source.matchAll(tag)];
  if (found.length === 0) return source;
  const modules = importedIn(source, path);
  const make = await exportsOf(tags);
  let written = '';
  let done = 0;
  for (const { 0: whole, 1: name, 2: form, index } of found) {
    const pieces = form.split(/\$\{(\w+)\}/);
    if (pieces.some((piece) => piece.includes('${')))
      throw new Error(`${path}: a phrase takes lists of the lexicon by their names alone: ${form}`);
    const lists = [];
    for (const each of pieces.filter((_, place) => place % 2 === 1))
      lists.push(await listOf(each, path, modules, exportsOf));
    const raw = pieces.filter((_, place) => place % 2 === 0);
    written += source.slice(done, index) + String(make[name]({ raw }, ...lists));
    done = index + whole.length;
  }
  return written + source.slice(done);
}

async function listOf(name, path, modules, exportsOf) {
  const imported = modules.get(name);
  const words = imported && (await exportsOf(imported.module))[imported.name];
  if (!Array.isArray(words)) throw new Error(`${path}: ${name} is no list of the lexicon`);
  return words;
}

/** By the name that a source gives it, where what it imports comes from. */
function importedIn(source, path) {
  const found = new Map();
  for (const [, names, from] of source.matchAll(imports)) {
    for (const each of names.split(',')) {
      const [name, own = name] = each.trim().split(' as ');
      if (name !== '') found.set(own, { name, module: resolve(dirname(path), from) });
    }
  }
  return found;
}

/** Gives what modules export, each read once. */
export function moduleReader() {
  const read = new Map();
  return (path) => {
    const known = read.get(path) ?? exportsOfModule(path);
    read.set(path, known);
    return known;
  };
}

async function exportsOfModule(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
