// npm run fuzz [-- --inputs N --seed S --keep FOLDER]: reads N made-up inputs and tells each that is read wrongly.
// With --kind KIND (docx, pdf …; all) N damaged files of that kind, by the whole program or, with --reader, by their reader.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
    kind: { type: 'string' },
    reader: { type: 'boolean', default: false },
  },
});
const first = Number(values.seed);
const end = first + Number(values.inputs);

const allKinds = ['docx', 'odt', 'rtf', 'doc', 'ofd', 'epub', 'xlsx', 'mht', 'pdf'];
const kinds = values.kind === 'all' ? allKinds : [values.kind ?? null];

const bundle = join(root, `node_modules/.cache/zhibiao/fuzz-${String(process.pid)}.mjs`);
await build({
  entryPoints: [join(root, 'test/fuzz/worker.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@node-rs/jieba', 'nodejieba', 'cheerio', 'fflate', 'htmlparser2'],
  outfile: bundle,
  logLevel: 'warning',
});

/** Milliseconds of the processor's time without a new seed after which an input counts as one that never ends. */
const longest = 20_000;
let faulty = 0;
for (const kind of kinds) faulty += await runAll(kind);
rmSync(bundle);
process.exitCode = faulty > 0 ? 1 : 0;

/** Reads all inputs of a kind; gives how many were read wrongly. */
async function runAll(kind) {
  const began = Date.now();
  const counts = { kind, found: 0 };
  for (let from = first; from < end;) from = await run(from, counts);
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${kind ?? 'text'}: ${end - first} inputs, ${counts.found} faults, ${seconds} s`);
  return counts.found;
}

/** Reads the inputs from `from` on; gives the seed to go on with. */
function run(from, counts) {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  progress[0] = from;
  const corpus = join(root, 'test/fuzz/corpus');
  const files = join(root, 'test/source/office/files');
  const task = {
    from,
    to: end,
    corpus,
    progress,
    kind: counts.kind,
    files,
    isWhole: !values.reader,
  };
  const worker = new Worker(bundle, { workerData: task });
  let seen = from;
  let since = worked();
  let told = Date.now();
  return new Promise((resolve) => {
    const stop = (next) => {
      clearInterval(watch);
      resolve(next);
    };
    const watch = setInterval(() => {
      const now = Date.now();
      if (progress[0] !== seen) [seen, since] = [progress[0], worked()];
      if (now - told > 60_000) {
        console.log(`${seen - first} inputs, ${counts.found} faults`);
        told = now;
      }
      if (worked() - since < longest) return;
      tell({ seed: seen, faults: ['does not end'] }, counts);
      void worker.terminate();
      stop(seen + 1);
    }, 500);
    worker.on('message', (told) => {
      tell(told, counts);
    });
    worker.on('error', (error) => {
      tell({ seed: progress[0], faults: [`ends the worker: ${error.stack}`] }, counts);
      stop(progress[0] + 1);
    });
    worker.on('exit', (code) => {
      if (code === 0) stop(end);
    });
  });
}

/** Milliseconds that the processor has worked for this program: pauses of the machine are not the program's. */
function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function tell({ seed, faults, input }, counts) {
  counts.found++;
  console.log(`seed ${seed}: ${[...new Set(faults)].slice(0, 4).join('\n  ')}`);
  if (values.keep === undefined || input === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${counts.kind ?? 'text'}-${seed}`), input);
}
