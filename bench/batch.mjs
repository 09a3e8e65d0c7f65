// How batches scale with threads, and whether their memory grows with the number of documents.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeReports } from '../scripts/make-reports.mjs';

const library = new URL('../dist/index.js', import.meta.url).href;

/** Rows of the table: what, value, budget. */
export async function batchRows(small = 2000, large = 20_000) {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  try {
    const [few, many] = ['few', 'many'].map((name) => join(folder, name));
    makeReports(few, small);
    makeReports(many, large);
    const one = run(many, folder, 1);
    const two = run(many, folder, 2);
    const less = run(few, folder, 2);
    const alone = await together(many, 1);
    const both = await together(many, 2);
    return [
      row(`batch of ${large} documents, documents/s with 1 thread`, large / one.seconds),
      row(`batch of ${large} documents, documents/s with 2 threads`, large / two.seconds),
      row('batch: 2 threads, times the rate of 1', one.seconds / two.seconds, 2, '≥ 1.8'),
      row('two processes of the library alone, times the rate of one', (2 * alone) / both, 2),
      row(`peak memory at ${small} documents, MB`, less.megabytes),
      row(`peak memory at ${large} documents, MB`, two.megabytes),
      row('peak memory, times that of a tenth', two.megabytes / less.megabytes, 2, '≤ 1.1'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seconds and peak memory of a batch. */
function run(input, folder, jobs) {
  const output = join(folder, 'out');
  const code = `
    const { load } = await import(${JSON.stringify(new URL('../bin/load.js', import.meta.url).href)});
    await load().main(process.argv.slice(1), process);
    console.log(process.resourceUsage().maxRSS);`;
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
