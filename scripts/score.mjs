// Scores any program that prints our records against annotations made without sight of them.
//   node scripts/score.mjs [--parse 'CMD'] [--annotations PATH]… [--sources FOLDER]… [--split NAME] [--misses] [--json] [NAME…]
// Without --annotations: bench/annotations and the fixtures. A source is known by its sha256, wherever it lies under --sources.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAnnotations, sourcesByHash } from './scoring/annotations.mjs';
import { scoreDocument, sum } from './scoring/score.mjs';
import { table } from './scoring/table.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    parse: { type: 'string', default: `${process.execPath} ${root}bin/parse.js` },
    annotations: {
      type: 'string',
      multiple: true,
      default: [`${root}bench/annotations`, `${root}fixtures`],
    },
    sources: { type: 'string', multiple: true, default: [] },
    split: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const annotated = options.annotations
  .flatMap((path) => readAnnotations(path))
  .filter(({ name }) => names.length === 0 || names.includes(name))
  .filter(({ split }) => options.split === undefined || split === options.split);
const sources = sourcesByHash(options.sources);
const scored = [];
const absent = [];
for (const document of annotated) {
  const source = document.source ?? sources.get(document.sha256);
  if (source === undefined) absent.push(document.name);
  else scored.push(scoreDocument(document, recordsOf(source)));
}

if (absent.length > 0)
  process.stderr.write(`no source under --sources for ${absent.join(', ')}: not scored\n`);
if (scored.length === 0) process.exitCode = 2;
else if (options.json)
  process.stdout.write(`${JSON.stringify([...scored, sum(scored)], null, 1)}\n`);
else {
  process.stdout.write(table([...scored, sum(scored)]));
  if (options.misses) for (const miss of scored.flatMap(({ misses }) => misses)) console.log(miss);
}

function recordsOf(source) {
  const [command, ...before] = options.parse.split(' ');
  const run = spawnSync(command, [...before, source, '--all', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (run.error) throw run.error;
  try {
    const printed = JSON.parse(run.stdout);
    return (Array.isArray(printed) ? printed[0] : printed).records;
  } catch {
    throw new Error(`${options.parse} gave no JSON for ${source}: ${run.stderr.slice(0, 300)}`);
  }
}
