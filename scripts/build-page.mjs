// Builds what a page carries, src/view/assets/page-assets.js, not committed: style sheet and program, each a string.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const folder = new URL('src/view/assets/', root);

export async function buildPage() {
  const { outputFiles } = await build({
    absWorkingDir: root.pathname,
    entryPoints: ['src/view/client/main.ts', 'src/view/client/style.css'],
    outdir: 'unwritten',
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: ['chrome105', 'firefox110', 'safari16'],
    charset: 'utf8',
    logLevel: 'warning',
  });
  const textOf = (suffix) => outputFiles.find(({ path }) => path.endsWith(suffix)).text.trim();
  const script = textOf('.js').replaceAll('</', '<\\/');
  const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const assets = { style: textOf('.css'), script, scriptHash };
  const lines = Object.entries(assets).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('page-assets.js', folder), lines.join(''));
}
