// npm run fuzz [-- --inputs N --seed S --keep FOLDER]: reads N made-up inputs and tells each that is read wrongly.
import { mkdirSync, writeFileSync } from 'node:fs';
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
  },
});
const first = Number(values.seed);
const end = first + Number(values.inputs);

const bundle = join(root, 'node_modules/.cache/zhibiao/fuzz.mjs');
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
const began = Date.now();
let found = 0;
for (let from = first; from < end;) from = await run(from);
const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(`${end - first} inputs, ${found} faults, ${seconds} s`);
process.exitCode = found > 0 ? 1 : 0;

/** Reads the inputs from `from` on; gives the seed to go on with. */
function run(from) {
  const progress = new Int32Array(new SharedArrayBuffer(4));
  progress[0] = from;
  const corpus = join(root, 'test/fuzz/corpus');
  const worker = new Worker(bundle, { workerData: { from, to: end, corpus, progress } });
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
        console.log(`${seen - first} inputs, ${found} faults`);
        told = now;
      }
      if (worked() - since < longest) return;
      tell({ seed: seen, faults: ['does not end'] });
      void worker.terminate();
      stop(seen + 1);
    }, 500);
    worker.on('message', tell);
    worker.on('error', (error) => {
      tell({ seed: progress[0], faults: [`ends the worker: ${error.stack}`] });
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

function tell({ seed, faults, input }) {
  found++;
  console.log(`seed ${seed}: ${[...new Set(faults)].slice(0, 4).join('\n  ')}`);
  if (values.keep === undefined || input === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  writeFileSync(join(values.keep, `${seed}.txt`), input);
}
