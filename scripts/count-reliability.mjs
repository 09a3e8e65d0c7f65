// Counts how often records are right in every field on annotated reports, and writes what their confidence is made of.
//   npm run count-reliability -- --sources FOLDER… [--annotations PATH…] [--check]
// Reports of the split `count` are counted; with --check nothing is written, and it is shown how often records are right by
// their confidence: of those counted, each report's by what is counted on the others, and of those held out by what is
// written now.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundled } from './bundled.mjs';
import { readAnnotations, sourceOf, sourcesByHash } from './scoring/annotations.mjs';
import { fields, strict } from './scoring/fields.mjs';
import { fitted } from './scoring/fit.mjs';
import { pairsOf } from './scoring/score.mjs';
import { curveOf, stepsOf } from './scoring/sureness.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = `${root}src/targets/confidence/counted.ts`;
/** A last character that fewer names than this end in tells nothing. */
const fewestEndings = 5;
const { values: options } = parseArgs({
  options: {
    sources: { type: 'string', multiple: true, default: [] },
    annotations: {
      type: 'string',
      multiple: true,
      default: ['annotations', 'judged', 'reports'].map((name) => `${root}bench/${name}`),
    },
    check: { type: 'boolean', default: false },
  },
});

const { assemble } = await bundled('src/document/assemble.ts');
const { measure, understand } = await bundled('src/parse.ts');
const { chanceOf } = await bundled('src/targets/confidence/chance.ts');
const { situationOf } = await bundled('src/targets/confidence/situation.ts');
const sources = sourcesByHash(options.sources);
const judged = options.annotations.flatMap((path) => readAnnotations(path)).flatMap(judge);
const counting = judged.filter(({ split }) => split === 'count');
if (judged.length === 0) {
  console.error('no annotated report was found under --sources');
  process.exitCode = 2;
} else if (options.check) check();
else await write(counting);

/** Each record of a report that an annotation speaks of, and whether all its fields are right, or those that must be. */
function judge(document) {
  const source = sourceOf(document, sources);
  if (source === undefined) return [];
  const measured = measure(understand(readFileSync(source), {}));
  // Making records of the targets takes them away.
  const said = [...measured.targets];
  const records = assemble(measured).records.filter(({ type }) => type !== 'relative');
  const targets = new Map(records.map((record, index) => [record, said[index]]));
  const { pairs, startOf, stray } = pairsOf(document, records);
  const { name, split = 'held-out' } = document;
  const row = (record, wrong) => ({
    name,
    split,
    said: targets.get(record),
    code: record.indicator.code,
    chance: record.confidence,
    right: wrong.length === 0,
    strict: !wrong.some((field) => strict.includes(field)),
  });
  return [
    ...Array.from(pairs, ([entry, record]) =>
      // What was learned from a number tells nothing of others: it counts as it was first read.
      entry.learned
        ? row(record, strict)
        : row(
            record,
            Object.keys(fields).filter((field) => !fields[field](entry, record, startOf)),
          ),
    ),
    ...stray.map((record) => row(record, strict)),
  ];
}

/** Right, of how many, and the weight, by situation, for each of what the chance rests on. */
function countsOf(rows) {
  const seen = rows.map(({ said, code, right }) => ({ right, in: situationOf(said, code) }));
  const counts = { all: [0, 0] };
  for (const { in: situation, right } of seen) {
    add(counts.all, right);
    for (const [group, name] of Object.entries(situation))
      add(((counts[group] ??= {})[name] ??= [0, 0]), right);
  }
  for (const [name, [, of]] of Object.entries(counts.ending))
    if (of < fewestEndings) delete counts.ending[name];
  weigh(counts, seen);
  return counts;
}

function add(row, right) {
  if (right) row[0]++;
  row[1]++;
}

/** Puts the weights behind the counts, and these in the order of their names. */
function weigh(counts, seen) {
  const { all, ...groups } = counts;
  const numbers = new Map();
  for (const [group, rows] of Object.entries(groups))
    for (const name of Object.keys(rows)) numbers.set(`${group} ${name}`, numbers.size + 1);
  const numberOf = ([group, name]) => numbers.get(`${group} ${name}`) ?? [];
  const weights = fitted(
    seen.map(({ in: situation, right }) => ({
      right,
      features: [0, ...Object.entries(situation).flatMap(numberOf)],
    })),
    numbers.size + 1,
  );
  const rounded = (number) => Math.round(100 * weights[number]) / 100 + 0;
  all.push(rounded(0));
  for (const [group, rows] of Object.entries(groups))
    counts[group] = Object.fromEntries(
      Object.entries(rows)
        .map(([name, row]) => [name, [...row, rounded(numberOf([group, name]))]])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
}

async function write(rows) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const code = `// Counted by scripts/count-reliability.mjs on ${rows.length} records of ${names.length} reports.
import type { Reliability } from './reliability.ts';

/** How often records were right in every field of how many, with the weight of it, by what the chance rests on. */
export const counted: Reliability = ${JSON.stringify(countsOf(rows))};
`;
  const style = { ...(await resolveConfig(target)), parser: 'typescript' };
  await writeFile(target, await format(code, style));
  console.log(`${rows.length} records of ${names.length} reports counted`);
}

function check() {
  const names = [...new Set(counting.map(({ name }) => name))];
  const left = names.flatMap((name) => {
    const counts = countsOf(counting.filter((row) => row.name !== name));
    return counting
      .filter((row) => row.name === name)
      .map((row) => ({ ...row, chance: statedBy(row, counts) }));
  });
  show('counted, each report by the others', left);
  show(
    'held out',
    judged.filter(({ split }) => split !== 'count'),
  );
}

/** The confidence that a record would have by these counts. */
function statedBy({ said, code }, counts) {
  return Math.round(100 * chanceOf(said, code, counts) * said.trust) / 100;
}

function show(title, rows) {
  if (rows.length > 0) console.log(`${title}\n${stepsOf(rows)}\n${curveOf(rows)}`);
}
