// How batches scale with threads, and whether their memory grows with the number of documents.
//   node bench/batch.mjs [FOLDER]   FOLDER holds the documents that threads are measured with, in place of made-up ones
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReports } from '../scripts/make-reports.mjs';
import { median } from './timed.mjs';

const peak = new URL('peak.mjs', import.meta.url).href;
const library = new URL('../dist/index.js', import.meta.url).href;

/** Documents of the two batches whose memory is compared. */
const [small, large] = [2000, 20_000];

/** Documents that threads are measured with: each thread compiles for some seconds, which few documents would show most. */
const lasting = 100_000;

/** How often each is measured: one run takes some hundredths more or less than the next. Of all runs the median counts. */
const runs = 3;

/** Rows of the table: what, value, budget. `named` is a folder of documents to measure threads with. */
export async function* batchRows(named) {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  try {
    const [few, many, most] = ['few', 'many', 'most'].map((name) => join(folder, name));
    makeReports(few, small);
    makeReports(many, large);
    if (named === undefined) makeReports(most, lasting);
    const input = named ?? most;
    const count = filesIn(input).length;
    const times = Array.from({ length: runs }, () =>
      [1, 2].map((jobs) => run(input, folder, jobs).seconds),
    );
    const rate = (index) => count / median(times.map((pair) => pair[index]));
    yield row(`batch: ${count} documents, documents/s with 1 thread`, rate(0));
    yield row(`batch: ${count} documents, documents/s with 2 threads`, rate(1));
    const gains = times.map(([one, two]) => one / two);
    yield row('batch: 2 threads, times the rate of 1, least of the runs', Math.min(...gains), 2);
    yield row('batch: 2 threads, times the rate of 1, median', median(gains), 2, '≥ 1.8');
    const reads = (processes) => together(normalized, [many], processes);
    const ratio = (2 * (await reads(1))) / (await reads(2));
    yield row('batch: two processes of the library, times the rate of one', ratio, 2);
    const bare = (2 * (await together(counting, [], 1))) / (await together(counting, [], 2));
    yield row('batch: two processes that only count, times the rate of one', bare, 2);
    const [less, more] = [few, many].map((documents) =>
      median(Array.from({ length: runs }, () => run(documents, folder, 2).megabytes)),
    );
    yield row(`batch: peak memory at ${small} documents, MB`, less);
    yield row(`batch: peak memory at ${large} documents, MB`, more);
    yield row('batch: peak memory, times that of a tenth', more / less, 2, '≤ 1.1');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
}

/** Seconds and peak memory of a batch. */
function run(input, folder, jobs) {
  const output = join(folder, 'out');
  const code = `
    const { load } = await import(${JSON.stringify(new URL('../bin/load.js', import.meta.url).href)});
    const { peakMemory } = await import(${JSON.stringify(peak)});
    await load().main(process.argv.slice(1), process);
    console.log(peakMemory());`;
  const words = ['batch', input, '--all', '-q', '-o', output, '--jobs', String(jobs)];
  const from = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', ...words],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - from) / 1000;
  rmSync(output, { recursive: true });
  if (!Number(stdout)) throw new Error(stderr);
  return { seconds, megabytes: Number(stdout) / 1024 };
}

/** A program that reads all documents of a folder. */
const normalized = `
  import { readFileSync, readdirSync } from 'node:fs';
  import { join } from 'node:path';
  import { parse } from ${JSON.stringify(library)};
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) parse(readFileSync(join(entry.parentPath, entry.name)));
  }`;

/** A program that shares nothing with another of its kind, not even memory. */
const counting = `
  let sum = 0;
  for (let index = 0; index < 2e9; index++) sum = (sum * 31 + index) | 0;`;

/** Seconds that so many processes of a program take side by side: what the machine allows threads. */
async function together(program, words, processes) {
  const from = performance.now();
  await Promise.all(
    Array.from({ length: processes }, () => {
      const all = ['--input-type=module', '-e', program, '--', ...words];
      const child = spawn(process.execPath, all, { stdio: 'inherit' });
      return new Promise((resolve) => child.on('exit', resolve));
    }),
  );
  return (performance.now() - from) / 1000;
}

function row(what, value, digits = 0, budget = '') {
  return { what, value: value.toFixed(digits), budget };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for await (const { what, value, budget } of batchRows(process.argv[2])) {
    console.log(`${value.padStart(8)}  ${budget.padEnd(6)}  ${what}`);
  }
}
