// Counts how often records are right in every field on annotated reports, and writes what their confidence is made of.
//   npm run count-reliability -- --sources FOLDER… [--annotations PATH…] [--check]
// Reports of the split `count` are counted; with --check nothing is written, and it is shown how often records are right by
// their stated confidence, on those counted and on those held out.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundled } from './bundled.mjs';
import { readAnnotations, sourceOf, sourcesByHash } from './scoring/annotations.mjs';
import { fields } from './scoring/fields.mjs';
import { pairsOf } from './scoring/score.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = `${root}src/targets/confidence/counted.ts`;
const { values: options } = parseArgs({
  options: {
    sources: { type: 'string', multiple: true, default: [] },
    annotations: {
      type: 'string',
      multiple: true,
      default: [`${root}bench/annotations`, `${root}bench/reports`],
    },
    check: { type: 'boolean', default: false },
  },
});

const { assemble } = await bundled('src/document/assemble.ts');
const { measure, understand } = await bundled('src/parse.ts');
const { situationOf } = await bundled('src/targets/confidence/situation.ts');
const sources = sourcesByHash(options.sources);
const judged = options.annotations.flatMap((path) => readAnnotations(path)).flatMap(judge);
if (judged.length === 0) {
  console.error('no annotated report was found under --sources');
  process.exitCode = 2;
} else if (options.check) check();
else await write(judged.filter(({ split }) => split === 'count'));

/** Each record of a report that an annotation speaks of, and whether all its fields are right. */
function judge(document) {
  const source = sourceOf(document, sources);
  if (source === undefined) return [];
  const measured = measure(understand(readFileSync(source), {}));
  const records = assemble(measured).records.filter(({ type }) => type !== 'relative');
  const targets = new Map(records.map((record, index) => [record, measured.targets[index]]));
  const { pairs, startOf, stray } = pairsOf(document, records);
  const { name, split } = document;
  const row = (record, right) => ({ name, split, record, target: targets.get(record), right });
  return [
    ...Array.from(pairs, ([entry, record]) =>
      row(
        record,
        Object.values(fields).every((isRight) => isRight(entry, record, startOf)),
      ),
    ),
    ...stray.map((record) => row(record, false)),
  ];
}

/** Right and of, by situation, for each of what the chance rests on. */
function countsOf(rows) {
  const counts = {};
  for (const { record, target, right } of rows) {
    const situation = situationOf(target, record.indicator.code);
    for (const [group, name] of Object.entries(situation)) {
      const row = ((counts[group] ??= {})[name] ??= [0, 0]);
      if (right) row[0]++;
      row[1]++;
    }
  }
  return Object.fromEntries(
    Object.entries(counts).map(([group, rows]) => [
      group,
      Object.fromEntries(Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}

async function write(rows) {
  const names = [...new Set(rows.map(({ name }) => name))].sort();
  const code = `// Counted by scripts/count-reliability.mjs on ${rows.length} records of ${names.join(', ')}.
import type { Reliability } from './reliability.ts';

/** How often records were right in every field of how many, by what the chance rests on. */
export const counted: Reliability = ${JSON.stringify(countsOf(rows))};
`;
  const style = { ...(await resolveConfig(target)), parser: 'typescript' };
  await writeFile(target, await format(code, style));
  console.log(`${rows.length} records of ${names.length} reports counted`);
}

function check() {
  for (const split of ['count', 'held-out']) {
    const rows = judged.filter((row) => row.split === split);
    console.log(`${split}\nconfidence   records   right`);
    const steps = [0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
    for (const [index, from] of steps.slice(0, -1).entries())
      show(
        `${from} to ${Math.min(steps[index + 1], 1)}`,
        rows.filter(
          ({ record: { confidence } }) => confidence >= from && confidence < steps[index + 1],
        ),
      );
    show('all', rows);
  }
}

function show(label, rows) {
  if (rows.length === 0) return;
  const right = rows.filter((row) => row.right).length;
  const stated = rows.reduce((sum, { record }) => sum + record.confidence, 0);
  const share = (count) => `${((100 * count) / rows.length).toFixed(1)} %`.padStart(8);
  console.log(
    `${label.padEnd(12)} ${String(rows.length).padStart(7)} ${share(right)} (stated ${share(stated).trim()})`,
  );
}
