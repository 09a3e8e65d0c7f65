// Makes dist/: the bundles, their declarations, the dictionary and the compiled validators.
import { spawnSync } from 'node:child_process';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { compileValidators } from './compile-validators.mjs';

const root = new URL('../', import.meta.url);
const require = createRequire(import.meta.url);

await compileValidators();
await import('./build-dictionary.mjs');

const { metafile } = await build({
  absWorkingDir: root.pathname,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['nodejieba', 'cheerio'],
  // The build for browsers is made of modules, so that what writing YAML does not need falls away.
  alias: { yaml: require.resolve('yaml/package.json').replace('package.json', 'browser/index.js') },
  banner: {
    js: "import { createRequire as nodeRequire } from 'node:module'; const require = nodeRequire(import.meta.url);",
  },
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
await writeFile(new URL('dist/LICENSES.txt', root), await licensesOf(Object.keys(metafile.inputs)));

await dropStale(Object.keys(metafile.outputs));

const tsc = spawnSync(
  process.execPath,
  [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = tsc.status ?? 1;

/** Removes the chunks of earlier builds; the folder itself stays, as the program may be running. */
async function dropStale(outputs) {
  const kept = new Set(outputs.map((path) => path.replace(/^dist\//, '')));
  for (const file of await readdir(new URL('dist', root))) {
    if (file.endsWith('.js') && !kept.has(file)) await rm(new URL(`dist/${file}`, root));
  }
}

/** The licences of the packages that are bundled in. */
async function licensesOf(inputs) {
  const names = new Set(
    inputs
      .map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
      .filter((name) => name !== undefined),
  );
  const texts = [];
  for (const name of [...names].sort()) {
    const folder = new URL(`node_modules/${name}/`, root);
    const { version } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
    const license = await firstText(['LICENSE', 'LICENSE.md', 'license', 'license.md'], folder);
    texts.push(`${name} ${version}\n\n${license.trim()}\n`);
  }
  return texts.join('\n---\n\n');
}

async function firstText(files, folder) {
  for (const file of files) {
    const text = await readFile(new URL(file, folder), 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return '';
}
