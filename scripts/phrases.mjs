// Writes, when the program is built, the regular expressions that come of phrases and the lists of words in them.
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

const flags = { phrase: '', phraseAt: 'y', phrases: 'g' };
const tag = /\b(phrase|phraseAt|phrases)`((?:[^`\\]|\\.)*)`/g;
const imports = /^import \{([^}]*)\} from '(\.[^']+)';/gm;

/** `source` with a regular expression for each phrase; `exportsOf` gives what the module at a path exports. */
export async function writePhrases(source, path, exportsOf) {
  if (!/\bphrase(?:At|s)?`/.test(source)) return source;
  const modules = importedIn(source, path);
  let written = '';
  let done = 0;
  for (const { 0: whole, 1: name, 2: form, index } of source.matchAll(tag)) {
    const pattern = await patternOf(form, path, modules, exportsOf);
    written += source.slice(done, index) + String(new RegExp(pattern, flags[name]));
    done = index + whole.length;
  }
  return written + source.slice(done);
}

async function patternOf(form, path, modules, exportsOf) {
  let pattern = '';
  for (const [index, piece] of form.split(/\$\{(\w+)\}/).entries()) {
    if (index % 2 === 0) {
      pattern += piece;
      continue;
    }
    const imported = modules.get(piece);
    const words = imported && (await exportsOf(imported.module))[imported.name];
    if (!Array.isArray(words)) throw new Error(`${path}: ${piece} is no list of the lexicon`);
    pattern += `(?:${words.join('|')})`;
  }
  return pattern;
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
