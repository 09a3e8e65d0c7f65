// npm run bench [-- FILE…]: start, throughput and growth, as ratios within one run; a table, and bench/results.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../dist/index.js';
import { batchRows } from './batch.mjs';
import { page, shapes } from './generate.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = process.argv.slice(2);

const rows = [];
for (const measure of [start, throughput, growth, memory, batchRows]) {
  for (const found of await measure()) {
    rows.push(found);
    console.log(`${found.value.padStart(8)}  ${found.budget.padEnd(6)}  ${found.what}`);
  }
}
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(rows, null, 2)}\n`);

/** Wall time of the program on one page against that of an empty one, in turns. */
function start() {
  const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));
  const file = files[0] ?? join(folder, 'page.txt');
  if (files.length === 0) writeFileSync(file, page());
  const time = (words) => timed(() => spawnSync(process.execPath, words, { stdio: 'ignore' }));
  const empty = [];
  const full = [];
  for (let turn = 0; turn < 21; turn++) {
    empty.push(time(['-e', '0']));
    full.push(time([join(root, 'bin/parse.js'), file]));
  }
  rmSync(folder, { recursive: true });
  return [
    row('node -e 0, ms', median(empty).toFixed(1)),
    row('parse of one page to YAML, ms', median(full).toFixed(1)),
    row(
      'parse of one page to YAML, times node -e 0',
      (median(full) / median(empty)).toFixed(2),
      '≤ 2.5',
    ),
  ];
}

/** Rate of the whole pipeline against that of the segmenter alone with its own dictionary, on the same text. */
function throughput() {
  const texts =
    files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')) : [shapes.prose(1_000_000)];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // The segmenter keeps the dictionary that is loaded last, so it goes first.
  const jieba = createRequire(import.meta.url)('nodejieba');
  jieba.load();
  const theirs = fastest(() => texts.forEach((text) => jieba.cut(text, true)));
  const ours = fastest(() => texts.forEach((text) => parse(text)));
  return [
    row('nodejieba.cut alone, MB/s', rate(bytes, theirs)),
    row('text to document, MB/s', rate(bytes, ours)),
    row('text to document, times the rate of nodejieba.cut', (theirs / ours).toFixed(2), '≥ 1.2'),
  ];
}

/** How much longer a hundred times the text takes; a shape that is lost at ten times is not tried further. */
function* growth() {
  const length = 10_000;
  const repeats = 20;
  for (const [name, make] of Object.entries(shapes)) {
    const short = make(length);
    parse(short);
    const small =
      fastest(() => {
        for (let turn = 0; turn < repeats; turn++) parse(short);
      }) / repeats;
    const middle = timed(() => parse(make(length * 10)));
    const lost = middle > 50 * small;
    const large = lost ? middle * 10 : fastest(() => parse(make(length * 100)), 2);
    const seconds = (large / 1000).toFixed(1);
    yield row(
      `100 times the text: ${name}${lost ? '' : ` (${seconds} s)`}`,
      `${lost ? '> ' : ''}${(large / small).toFixed(0)}`,
      '≤ 110',
    );
  }
}

/** Peak memory of a process that parses a long text. */
function memory() {
  const megabytes = 30;
  const [library, generator] = ['../dist/index.js', './generate.mjs'].map((path) =>
    JSON.stringify(new URL(path, import.meta.url).href),
  );
  const code = `
    import { parse } from ${library};
    import { shapes } from ${generator};
    parse(new TextEncoder().encode(shapes.prose(${megabytes * 350_000})));
    console.log(process.resourceUsage().maxRSS);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  const peak = (Number(stdout) / 1024).toFixed(0);
  return [row(`peak memory for ${megabytes} MB of prose, MB`, peak)];
}

function row(what, value, budget = '') {
  return { what, value, budget };
}

function rate(bytes, milliseconds) {
  return (bytes / 1e6 / (milliseconds / 1000)).toFixed(2);
}

function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function fastest(work, turns = 3) {
  return Math.min(...Array.from({ length: turns }, () => timed(work)));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
