// Builds what a page carries, src/view/assets/page-assets.js, not committed: style sheet and program, each a string; and
// dist/zhibiao.html, the whole program in a page, with dist/zhibiao-pdf.js, what reads PDF in it.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const folder = new URL('src/view/assets/', root);

/** Bundles for a browser, as text. */
async function bundled(entryPoints, options = {}) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root.pathname,
    entryPoints,
    outdir: 'unwritten',
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
  const textOf = (suffix) =>
    outputFiles.find(({ path }) => path.endsWith(suffix))?.text.trim() ?? '';
  // Neither may HTML end the script early, nor take it for a comment.
  const script = textOf('.js').replace(/<(?=!--|\/?script)/gi, '\\x3c');
  return { script, style: textOf('.css'), inputs: Object.keys(metafile.inputs) };
}

function hashOf(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** Gives the files that were built in. */
export async function buildPage() {
  const { script, style, inputs } = await bundled([
    'src/view/client/main.ts',
    'src/view/client/style.css',
  ]);
  const { script: trackScript } = await bundled(['src/view/client/track.ts']);
  const assets = {
    style,
    script,
    scriptHash: hashOf(script),
    trackScript,
    trackScriptHash: hashOf(trackScript),
  };
  const lines = Object.entries(assets).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('page-assets.js', folder), lines.join(''));
  const ofApp = await buildApp([assets.scriptHash, assets.trackScriptHash]);
  return [...inputs, ...ofApp, ...(await buildPdf())];
}

/** The program in a page; what it shows reports with runs in a frame under the same policy. */
async function buildApp(viewHashes) {
  const { script, style, inputs } = await bundled(['src/app/main.ts', 'src/app/style.css'], {
    alias: {
      'write-excel-file/node': new URL('src/platform/write-excel-file.ts', root).pathname,
    },
    plugins: [forBrowsers(), usedEntities(), withoutExamples()],
  });
  const html = (await readFile(new URL('src/app/app.html', root), 'utf8'))
    .replace('SCRIPTS', () => [hashOf(script), ...viewHashes].map((hash) => `'${hash}'`).join(' '))
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
  await mkdir(new URL('dist/', root), { recursive: true });
  await writeFile(new URL('dist/zhibiao.html', root), html);
  return inputs;
}

/** What reads PDF in the page, without its program; nothing where the package is not installed. */
async function buildPdf() {
  if (!existsSync(new URL('node_modules/@embedpdf/pdfium/', root))) return [];
  const { script, inputs } = await bundled(['src/app/pdf.ts'], {
    // Its program is given to it, and not fetched from the address that it makes of this.
    define: { 'import.meta.url': 'location.href' },
  });
  await writeFile(new URL('dist/zhibiao-pdf.js', root), script);
  return inputs;
}

/** What is not used of the package of entities, its tables of names, falls away: it says so where no bundler looks. */
function usedEntities() {
  return {
    name: 'used-entities',
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^entities$|^\.\// }, async ({ path, pluginData, ...from }) => {
        const isOfPackage = path === 'entities' || from.importer.includes('/entities/');
        if (pluginData === 'resolved' || !isOfPackage) return undefined;
        const { kind, importer, resolveDir } = from;
        const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolved' });
        return { ...found, sideEffects: false };
      });
    },
  };
}

/** A page shows one example of each rule; those that its tests and `rules` read stay out of it. */
function withoutExamples() {
  const examples = /^ {2}examples: \{\n.*?^ {2}\},\n/ms;
  return {
    name: 'without-examples',
    setup({ onLoad }) {
      const filter =
        /[/\\](?:targets[/\\](?:constructions|amendments)|numbering[/\\]styles|plausibility[/\\]rules)[/\\].*\.ts$/;
      onLoad({ filter }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: source.replace(examples, ''), loader: 'ts' };
      });
    },
  };
}

/** What needs Node stands behind one module; a browser has another in its place. */
function forBrowsers() {
  return {
    name: 'for-browsers',
    setup({ onResolve }) {
      onResolve({ filter: /\/platform\/node\.ts$/ }, () => ({
        path: new URL('src/platform/browser.ts', root).pathname,
      }));
    },
  };
}
