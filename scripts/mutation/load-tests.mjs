import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect } from 'expect';
import fc from 'fast-check';

// The same draws for each mutant, and no search for the least one that fails.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** Folders of test/ with the tests of what is mutated. */
const folders = `
  . document explain metadata numerals outline quantities normalized repair tables targets
`;

/** A test that starts the built program tells nothing of a mutant. */
const startsProgram = /from '.*\/cli\/run\.ts'/;

const bundles = new Map();
let loads = 0;

/** The tests of a freshly loaded bundle: their id, name, file and body. Counting what they cover makes them slow. */
export async function loadTests({ counts }) {
  // Stryker's copy of the project, which is not yet the working folder when this module is loaded.
  const root = process.cwd();
  const bundle = join(root, counts ? 'counting-tests.mjs' : 'tests.mjs');
  if (!bundles.has(bundle)) bundles.set(bundle, bundleTests(root, bundle, counts));
  await bundles.get(bundle);
  const tests = [];
  globalThis.testsOf = (file) => collector(file, tests);
  await import(`${pathToFileURL(bundle).href}?${String(loads++)}`);
  return tests;
}

async function bundleTests(root, outfile, counts) {
  const files = [];
  for (const folder of folders.trim().split(/\s+/)) {
    const names = await readdir(join(root, 'test', folder));
    for (const name of names.filter((each) => each.endsWith('.test.ts')).sort()) {
      const file = join(root, 'test', folder, name);
      if (!startsProgram.test(await readFile(file, 'utf8'))) files.push(file);
    }
  }
  const imports = files.map((file) => `import ${JSON.stringify(file)};`);
  await build({
    stdin: { contents: imports.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    ignoreAnnotations: true,
    minifySyntax: true,
    outfile,
    logLevel: 'warning',
    plugins: [inPlace(root, counts)],
  });
}

/** The body of the function with which mutated code counts what is covered. */
const counter = /(function stryCov_9fa48\(\) \{).*?(?=\}\s*function stryMutAct_9fa48)/s;

/** Gives each file its own address as if it had not been bundled, and each test file a collector of its tests. */
const inPlace = (root, counts) => ({
  name: 'in-place',
  setup(building) {
    building.onResolve({ filter: /^@jest\/globals$/ }, ({ importer }) => ({
      path: relative(root, importer),
      namespace: 'collector',
    }));
    building.onLoad({ filter: /.*/, namespace: 'collector' }, ({ path }) => ({
      contents: `export const { describe, it, test, expect } = testsOf(${JSON.stringify(path)});`,
    }));
    building.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = text.replaceAll('import.meta.url', address);
      return { contents: counts ? contents : contents.replace(counter, '$1'), loader: 'ts' };
    });
  },
});

/** What a test file imports in place of Jest's functions. */
function collector(fileName, tests) {
  const path = [];
  const test = (name, body) => {
    const full = [...path, name].join(' ');
    tests.push({ id: `${fileName} ${full} #${String(tests.length)}`, name: full, fileName, body });
  };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  test.each = each(test, (body, row) => () => body(...row));
  describe.each = each(describe, (body, row) => () => body(...row));
  return { describe, it: test, test, expect };
}

function each(declare, bind) {
  return (table) => (name, body) => {
    for (const row of table) declare(name, bind(body, Array.isArray(row) ? row : [row]));
  };
}
