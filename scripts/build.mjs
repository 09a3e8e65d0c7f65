// Makes dist/: the bundles, their declarations, the dictionary and the compiled validators.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './build-page.mjs';
import { compileValidators } from './compile-validators.mjs';
import { packedIndicators } from './packed-indicators.mjs';
import { prefilters } from './prefilters.mjs';

const root = new URL('../', import.meta.url);
const require = createRequire(import.meta.url);

await compileValidators();
const pageInputs = await buildPage();
await import('./build-dictionary.mjs');

/** What packages call their licence. */
const licenseFiles = ['LICENSE', 'LICENSE.md', 'LICENSE-MIT.txt', 'license', 'license.md'];

const shared = {
  absWorkingDir: root.pathname,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['@node-rs/jieba', 'nodejieba', 'cheerio', 'piscina', 'fflate', 'htmlparser2'],
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [packedIndicators(), prefilters()],
  metafile: true,
  logLevel: 'warning',
};
const library = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  format: 'esm',
});
/** What reads no report: validators of what a plain run does not make. */
const validators = await readdir(new URL('src/document/validators/', root));
const validatorsApart = Object.fromEntries(
  validators
    .filter((name) => name.endsWith('.validator.js') && !name.startsWith('document.'))
    .map((name) => [`validators/${basename(name, '.js')}`, `src/document/validators/${name}`]),
);
const scripts = {
  ...shared,
  format: 'cjs',
  charset: 'utf8',
  define: { 'import.meta.url': 'moduleUrl' },
  // What runs from compiled code can require, but not import.
  supported: { 'dynamic-import': false },
  plugins: [
    packedIndicators(),
    prefilters(),
    withoutPrograms(),
    apart({
      'src/batch/index.ts': 'batch.cjs',
      'src/formats/binary.ts': 'formats.cjs',
      'src/formats/terminal/table.ts': 'table.cjs',
      'src/panel/index.ts': 'panel.cjs',
      'src/source/readers/files.ts': 'files.cjs',
      'src/view/index.ts': 'view.cjs',
    }),
    restApart(),
  ],
};
const program = await build({
  ...scripts,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  // One function, as bin/load.js calls it: to put it around so long a text at each start takes time.
  banner: { js: '(function (module, require, moduleUrl) {' },
  footer: { js: '})' },
});
await escapeSigns('dist/cli.cjs');
const rest = await build({
  ...scripts,
  entryPoints: {
    // The build for browsers is made of modules, so that what is not used of it falls away.
    yaml: require.resolve('yaml/package.json').replace('package.json', 'browser/index.js'),
    ...validatorsApart,
    batch: 'src/batch/index.ts',
    'batch-worker': 'src/batch/work/worker.ts',
    formats: 'src/formats/binary.ts',
    globs: require.resolve('tinyglobby'),
    panel: 'src/panel/index.ts',
    table: 'src/formats/terminal/table.ts',
    files: 'src/source/readers/files.ts',
    view: 'src/view/index.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});
const inputs = [library, program, rest].flatMap(({ metafile }) => Object.keys(metafile.inputs));
await writeFile(new URL('dist/LICENSES.txt', root), await licensesOf([...inputs, ...pageInputs]));

await import('./compile-cache.mjs');

const tsc = spawnSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = tsc.status ?? 1;
if (tsc.status === 0) await prune(new URL('dist/types/', root), 'index.d.ts');

/** Escapes all that is not ASCII: the program is read as bytes, for to decode Chinese characters takes longer. */
async function escapeSigns(file) {
  const path = new URL(file, root);
  const source = await readFile(path, 'utf8');
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(path, source.replace(/[^\x00-\x7f]/g, escaped));
}

/** Removes the declarations that those of the library do not lead to, old ones among them. */
async function prune(folder, entry) {
  const needed = new Set();
  const open = [new URL(entry, folder).href];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    const text = await readFile(new URL(file), 'utf8');
    for (const [, path] of text.matchAll(/from '(\.[^']+)\.[jt]s'/g)) {
      open.push(new URL(`${path}.d.ts`, file).href);
    }
  }
  for (const name of await readdir(folder, { recursive: true })) {
    const file = new URL(name.replaceAll('\\', '/'), folder);
    if (name.endsWith('.d.ts') && !needed.has(file.href)) await rm(file);
  }
}

/** Commander can start other programs for its commands; ours has none, and what starts them is slow to load. */
function withoutPrograms() {
  return {
    name: 'without-programs',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('/commander/')
          ? { path: 'child_process', namespace: 'nothing' }
          : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}

/** Keeps modules that are loaded when they are needed in bundles of their own. */
function apart(bundles) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const module = relative(root.pathname, resolve(resolveDir, path));
        const bundle = bundles[module];
        return bundle && { path: `./${bundle}`, external: true };
      });
    },
  };
}

/** Keeps the validators of what a plain run does not make in bundles of their own, as it keeps what reads YAML. */
function restApart() {
  return {
    name: 'rest-apart',
    setup({ onResolve }) {
      onResolve({ filter: /\.validator\.js$/ }, ({ path, kind }) =>
        kind === 'entry-point' || path.endsWith('/document.validator.js')
          ? undefined
          : { path: `./validators/${basename(path, '.js')}.cjs`, external: true },
      );
      onResolve({ filter: /^yaml$/ }, () => ({ path: './yaml.cjs', external: true }));
      onResolve({ filter: /^tinyglobby$/ }, () => ({ path: './globs.cjs', external: true }));
    },
  };
}

/** The licences of the packages that are bundled in, and of those whose tables or code dist/ is made from. */
async function licensesOf(inputs) {
  const bundled = inputs
    .map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined);
  const made = ['ajv', '@node-rs/jieba', 'nodejieba', 'opencc-js'];
  // nodejieba is left out where it cannot be compiled, and nothing is made from it then.
  const there = made.filter((name) => existsSync(new URL(`node_modules/${name}/`, root)));
  const names = new Set([...bundled, ...there]);
  const texts = [];
  for (const name of [...names].sort()) {
    const folder = new URL(`node_modules/${name}/`, root);
    const said = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
    const { version } = said;
    const license = (await firstText(licenseFiles, folder)) || saidLicense(said);
    const ofData = await firstText(
      ['LICENSES/Apache-2.0.txt', 'submodules/cppjieba/LICENSE', 'LICENSE.pdfium'],
      folder,
    );
    texts.push(`${name} ${version}\n\n${license.trim()}\n${ofData && `\n${ofData.trim()}\n`}`);
  }
  return texts.join('\n---\n\n');
}

/** The licence of a package that has no file for it. */
function saidLicense({ name, license, author }) {
  if (!license) throw new Error(`${name} does not say its licence`);
  return `${license}, as its package.json says. Copyright ${author?.name ?? author ?? name}`;
}

async function firstText(files, folder) {
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return '';
}
