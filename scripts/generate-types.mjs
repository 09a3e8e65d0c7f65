// Writes src/document/document.ts from schemas/; with --check only says whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../schemas/', import.meta.url);
const target = new URL('../src/document/document.ts', import.meta.url);
const roots = [
  'document-2',
  'repair-2',
  'outline-2',
  'tokens-2',
  'explain-2',
  'lexicon-1',
  'corrections-1',
  'summary-2',
  'track-2',
];

/** A schema whose references stand alone, as words beside one would make a second type of it, without conditions. */
async function readBareReferences({ url }) {
  return JSON.stringify(
    JSON.parse(await readFile(url, 'utf8'), (key, value) => {
      if (key === 'allOf') return undefined;
      return typeof value?.$ref === 'string' ? { $ref: value.$ref } : value;
    }),
  );
}

const code = await compile(
  {
    title: 'Output',
    description: 'Whatever a command writes.',
    anyOf: roots.map((name) => ({ $ref: `${name}.schema.json` })),
  },
  'Output',
  {
    bannerComment: '// Generated from schemas/ by scripts/generate-types.mjs.',
    cwd: folder.pathname,
    format: false,
    $refOptions: { resolve: { file: { order: 1, read: readBareReferences } } },
  },
);
const style = { ...(await resolveConfig(target)), parser: 'typescript' };
const text = await format(
  (await format(code, style))
    .replace(/^( +)(\w+\??:)/gm, '$1readonly $2')
    .replace(/(: |= )(\w+\[\])/g, '$1readonly $2'),
  style,
);

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== text) {
    console.error('src/document/document.ts is not what schemas/ give: run `npm run generate`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
