// Writes what is told of the rules elsewhere: docs/rules.md, and in the schemas the lists of their ids; with --check only says
// whether all is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bundled } from './bundled.mjs';

const root = new URL('../', import.meta.url);
const { allRules } = await bundled('src/explain/rules.ts');
const { recordRules } = await bundled('src/explain/record-rules.ts');
const rules = allRules();

/** The ids of the rules of some kinds, in their order. */
const idsOf = (...kinds) => rules.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

/** A schema with the lists of ids that its definitions enumerate. */
async function withIds(name, lists) {
  const file = new URL(`schemas/${name}`, root);
  let schema = await readFile(file, 'utf8');
  for (const [definition, ids] of Object.entries(lists)) {
    const list = new RegExp(`(?<="${definition}": \\{[^{}]*"enum": )\\[[^\\]]*\\]`);
    schema = schema.replace(list, JSON.stringify(ids));
  }
  return [file, schema, 'json'];
}

const heads = {
  construction: [
    'Constructions',
    'Tried in this order; the first that reads a number decides. A number is marked 【so】.',
  ],
  amendment: [
    'Amendments',
    'What is settled, in this order, once a construction has read a number.',
  ],
  link: ['Links', 'What a number belongs to; the first that finds it decides.'],
  wording: ['Targets without a number', 'What tells a target by another measure.'],
  cell: ['Tables', 'What a cell states.'],
};

function page() {
  const parts = Object.entries(heads).flatMap(([kind, [title, about]]) => {
    const own = rules.filter((rule) => rule.kind === kind);
    return [`## ${title}`, about, ...own.map(section)];
  });
  return [
    '# Rules',
    'Made by `scripts/generate-rules.mjs` from the rules themselves; `parse rules` shows the same, and how often each was right.',
    ...parts,
  ].join('\n\n');
}

function section({ id, example, reads, yields, changes, before, read, left }) {
  return [
    `### ${id}`,
    `${reads}: ${example}`,
    ...(yields.length > 0 ? [`Types: ${yields.join(', ')}.`] : []),
    ...(changes.length > 0
      ? [`Makes ${changes.map(({ from, to }) => `${from} → ${to}`).join(', ')}.`]
      : []),
    list('Goes before', before, ({ id: other }) => `${link(other)}: `),
    list('Takes', read, () => '', told),
    list(
      'Leaves',
      left,
      () => '',
      ({ by }) => (by === null ? '' : `, to ${link(by)}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a number is read as, or the number that it belongs to. */
function told({ fields, of }) {
  const values = Object.entries(fields).map(([field, value]) => `, ${field} ${value}`);
  return values.join('') + (of === null ? '' : `, of ${of}`);
}

function list(title, entries, before, after = () => '') {
  if (entries.length === 0) return '';
  return `${title}:\n\n${entries.map((each) => `- ${before(each)}${marked(each)}${after(each)}`).join('\n')}`;
}

function link(id) {
  return `[${id}](#${id.replaceAll('.', '')})`;
}

function marked({ text, quantity }) {
  return text.replace(quantity, () => `【${quantity}】`);
}

const made = [
  [new URL('docs/rules.md', root), page(), 'markdown'],
  await withIds('record-2.schema.json', { ruleId: recordRules() }),
  await withIds('explain-2.schema.json', {
    constructionId: idsOf('construction', 'wording'),
    amendmentId: idsOf('amendment', 'link'),
  }),
];
for (const [file, text, parser] of made) {
  const written = await format(text, { ...(await resolveConfig(file)), parser });
  if (!process.argv.includes('--check')) await writeFile(file, written);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
    console.error(
      `${file.pathname.slice(root.pathname.length)} is not what the rules give: run \`npm run generate\`.`,
    );
    process.exitCode = 1;
  }
}
