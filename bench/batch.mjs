// How batches scale with threads, and whether their memory grows with the number of documents.
//   node bench/batch.mjs [FOLDER]   FOLDER holds the documents that threads are measured with, in place of made-up ones
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeReports } from '../scripts/make-reports.mjs';

const peak = new URL('peak.mjs', import.meta.url).href;
const library = new URL('../dist/index.js', import.meta.url).href;

/** Documents of the two batches whose memory is compared. */
const [small, large] = [2000, 20_000];

/** Rows of the table: what, value, budget. `named` is a folder of documents to measure threads with. */
export async function* batchRows(named) {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  try {
    const [few, many] = ['few', 'many'].map((name) => join(folder, name));
    makeReports(few, small);
    makeReports(many, large);
    const input = named ?? many;
    const count = filesIn(input).length;
    const one = run(input, folder, 1);
    const two = run(input, folder, 2);
    yield row(`batch: ${count} documents, documents/s with 1 thread`, count / one.seconds);
    yield row(`batch: ${count} documents, documents/s with 2 threads`, count / two.seconds);
    yield row('batch: 2 threads, times the rate of 1', one.seconds / two.seconds, 2, '≥ 1.8');
    const alone = await together(input, 1);
    const both = await together(input, 2);
    yield row('batch: two processes of the library, times the rate of one', (2 * alone) / both, 2);
    const less = run(few, folder, 2);
    const more = named === undefined ? two : run(many, folder, 2);
    yield row(`batch: peak memory at ${small} documents, MB`, less.megabytes);
    yield row(`batch: peak memory at ${large} documents, MB`, more.megabytes);
    yield row(
      'batch: peak memory, times that of a tenth',
      more.megabytes / less.megabytes,
      2,
      '≤ 1.1',
    );
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

/** Seconds that so many processes take which each read all documents: what the machine allows threads. */
async function together(input, processes) {
  const code = `
    import { readFileSync, readdirSync } from 'node:fs';
    import { join } from 'node:path';
    import { parse } from ${JSON.stringify(library)};
    for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) parse(readFileSync(join(entry.parentPath, entry.name)));
    }`;
  const words = ['--input-type=module', '-e', code, '--', input];
  const from = performance.now();
  await Promise.all(
    Array.from({ length: processes }, () => {
      const child = spawn(process.execPath, words, { stdio: 'inherit' });
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
