// Writes src/document/document.ts and src/core/closed-lists.ts from schemas/; with --check only says whether they are up to date.
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

/** The closed lists of a record's fields, which stages before the document name, too. */
async function closedLists() {
  const schema = JSON.parse(await readFile(new URL('record-2.schema.json', folder), 'utf8'));
  const { status, type, direction, nature } = schema.properties;
  const ofRelative = schema.allOf.find((rule) => rule.if?.properties.type?.const === 'relative');
  const lists = {
    Status: [status, 'Whether a number is promised, reported as done, or neither.'],
    TargetType: [type, 'What kind of number it is.'],
    Direction: [direction, 'Whether it tells a change, and which way.'],
    Comparator: [ofRelative.else.properties.comparator, 'How a number bounds what is measured.'],
    Relation: [
      ofRelative.then.properties.comparator,
      'How a relative target stands to what it is told by; positive and hold need nothing to be told by.',
    ],
    Nature: [nature, 'Whether a report calls an indicator 约束性 (binding) or 预期性 (expected).'],
    Dimension: [schema.definitions.unitDimension, 'What a unit measures.'],
  };
  const types = Object.entries(lists).map(([name, [values, about]]) => {
    const words = values.enum.filter((value) => value !== null).map((value) => `'${value}'`);
    return `/** ${about} */\nexport type ${name} = ${words.join(' | ')};\n`;
  });
  return format(
    ['// Generated from schemas/ by scripts/generate-types.mjs.\n', ...types].join('\n'),
    style,
  );
}

const made = [
  [target, text],
  [new URL('../src/core/closed-lists.ts', import.meta.url), await closedLists()],
];
for (const [file, written] of made) {
  if (!process.argv.includes('--check')) await writeFile(file, written);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(`${file.pathname} is not what schemas/ give: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}
