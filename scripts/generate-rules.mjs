// Writes what is told of the rules elsewhere: docs/rules.md, and in a record's schema the list of their ids; with --check only says
// whether all is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { bundled } from './bundled.mjs';

const root = new URL('../', import.meta.url);
const { allRules } = await bundled('src/explain/rules.ts');
const { recordRules } = await bundled('src/explain/record-rules.ts');
const rules = allRules();

/** The schema of a record with the rules that one can bear. */
async function recordSchema() {
  const file = new URL('schemas/record-2.schema.json', root);
  const list = /(?<="ruleId": \{[^{}]*"enum": )\[[^\]]*\]/;
  const schema = await readFile(file, 'utf8');
  return [file, schema.replace(list, JSON.stringify(recordRules())), 'json'];
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

const made = [[new URL('docs/rules.md', root), page(), 'markdown'], await recordSchema()];
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
