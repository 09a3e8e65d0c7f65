// Scores any program that prints our records against annotations made without sight of them.
//   node scripts/score.mjs [--parse 'CMD']… [--annotations PATH]… [--sources FOLDER]… [--split NAME] [--misses] [--json] [NAME…]
// Without --annotations: bench/annotations, bench/reports and the fixtures; a file of corrections (*.yaml) is annotations, too.
// A source is known by its sha256, wherever it lies under --sources. Several programs are set side by side.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAnnotations, sourceOf, sourcesByHash } from './scoring/annotations.mjs';
import { scoreDocument, sum } from './scoring/score.mjs';
import { errorsLine, table } from './scoring/table.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    parse: { type: 'string', multiple: true, default: [`${process.execPath} ${root}bin/parse.js`] },
    annotations: {
      type: 'string',
      multiple: true,
      default: ['bench/annotations', 'bench/reports', 'fixtures'].map((path) => root + path),
    },
    sources: { type: 'string', multiple: true, default: [] },
    split: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const files = sourcesByHash(options.sources);
const annotated = options.annotations
  .flatMap((path) => readAnnotations(path))
  .filter(({ name }) => names.length === 0 || names.includes(name))
  .filter(({ split }) => options.split === undefined || split === options.split)
  .map((document) => ({ ...document, source: sourceOf(document, files) }));
const present = annotated.filter(({ source }) => source !== undefined);
const absent = annotated.filter(({ source }) => source === undefined).map(({ name }) => name);
if (absent.length > 0)
  process.stderr.write(`no source under --sources for ${absent.join(', ')}: not scored\n`);
if (present.length === 0) process.exitCode = 2;
else print(options.parse.map((program) => ({ program, documents: scoredBy(program) })));

/** The counts of each document, and those of all of them last. */
function scoredBy(program) {
  const scored = present.map((document) =>
    scoreDocument(document, recordsOf(program, document.source)),
  );
  return [...scored, sum(scored)];
}

function print(programs) {
  const [{ documents }] = programs;
  if (options.json) {
    const shown = programs.length === 1 ? documents : programs;
    process.stdout.write(`${JSON.stringify(shown, null, 1)}\n`);
    return;
  }
  const totals = programs.map(({ program, documents }) => ({
    ...documents.at(-1),
    name: program,
  }));
  process.stdout.write(
    programs.length === 1
      ? `${table(documents)}\n${errorsLine(documents.at(-1))}`
      : table(totals, 'program'),
  );
  if (!options.misses) return;
  for (const { documents } of programs)
    for (const miss of documents.flatMap(({ misses }) => misses)) console.log(miss);
}

function recordsOf(program, source) {
  const [command, ...before] = program.split(' ');
  const run = spawnSync(command, [...before, source, '--all', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (run.error) throw run.error;
  try {
    const printed = JSON.parse(run.stdout);
    return (Array.isArray(printed) ? printed[0] : printed).records;
  } catch {
    throw new Error(`${program} gave no JSON for ${source}: ${run.stderr.slice(0, 300)}`);
  }
}
