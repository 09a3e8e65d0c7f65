// npm run bench [-- FILE|FOLDER…]: start, throughput, growth, memory, batches and a page in a browser, as ratios within one run where a time would be
// noise. The reports for throughput are those that are named, a folder by itself, or made up. A table, and bench/results.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Recognizers from '@microsoft/recognizers-text-suite';
import { parse } from '../dist/index.js';
import validator from '../src/document/validators/document.validator.js';
import { reports } from '../scripts/make-reports.mjs';
import { batchRows } from './batch.mjs';
import { fileRows } from './files.mjs';
import { plainProse, shapes } from './generate.mjs';
import { pageRows } from './page.mjs';
import { median, timed } from './timed.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'bin/parse.js');
const paths = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));

/** How often all texts are gone through: the middle one of the passes is what a user sees. */
const passes = 10;

const rows = [];
for (const measure of [start, throughput, growth, memory, batchRows, fileRows, pageRows]) {
  for await (const found of measure()) {
    rows.push(found);
    console.log(`${found.value.padStart(8)}  ${found.budget.padEnd(6)}  ${found.what}`);
  }
}
writeFileSync(join(root, 'bench/results.json'), `${JSON.stringify(rows, null, 2)}\n`);
rmSync(folder, { recursive: true });

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
}

/** Wall time of the program on one page against that of an empty one, in turns, and its parts. */
function* start() {
  const file = join(root, 'fixtures/newspaper-page/input.txt');
  const time = (words) => timed(() => spawnSync(process.execPath, words, { stdio: 'ignore' }));
  const empty = [];
  const full = [];
  const parts = [];
  for (let turn = 0; turn < 31; turn++) {
    empty.push(time(['-e', '0']));
    full.push(time([program, file]));
    parts.push(startParts(file));
  }
  yield row('start: node -e 0, ms', median(empty).toFixed(1));
  for (const part of Object.keys(parts[0])) {
    yield row(`start: ${part}, ms`, median(parts.map((each) => each[part])).toFixed(1));
  }
  yield row('start: one page to YAML, ms', median(full).toFixed(1));
  const ratio = (median(full) / median(empty)).toFixed(2);
  yield row('start: one page to YAML, times node -e 0', ratio, '≤ 2.5');
}

/** Milliseconds of a run on one page: loading the program, its stages, and the rest (options, writing, ending). */
function startParts(file) {
  const code = `
    const from = performance.now();
    const { load } = require(${JSON.stringify(join(root, 'bin/load.js'))});
    const { main } = load();
    const loaded = performance.now();
    void main(['--timing', process.argv[1]], process).then(() => {
      console.error(JSON.stringify([loaded - from, performance.now() - loaded]));
    });`;
  const { stderr } = spawnSync(process.execPath, ['-e', code, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [loading, main] = JSON.parse(stderr.trimEnd().split('\n').at(-1));
  const stages = Number(/^= +([\d.]+) ms$/m.exec(stderr)[1]);
  return { 'loading the program': loading, stages, 'options and writing': main - stages };
}

/** Rates of the whole pipeline, validation included, and of others on the same texts, in whole passes. */
function* throughput() {
  const made = Array.from(reports(120), ({ text }) => Buffer.from(asDenseAsReal(text)));
  const named = paths.map((path) => [
    basename(path),
    filesIn(path).map((file) => readFileSync(file)),
  ]);
  for (const [name, texts] of named.length > 0 ? named : [['made-up reports', made]]) {
    yield* passesOver(name, texts, named.length > 0 ? '' : '≥ 1.5');
  }
}

/** A made-up report with so much prose behind it that it holds some 115 quantities in 10,000 characters, as reports of provinces do. */
function asDenseAsReal(text) {
  return `${text}\n${plainProse(1.8 * text.length)}`;
}

function* passesOver(name, texts, budget) {
  const strings = texts.map((text) => text.toString('utf8'));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  let records = 0;
  const whole = () => {
    records = 0;
    for (const text of texts) {
      const document = parse(text);
      if (!validator(document)) throw new Error(JSON.stringify(validator.errors));
      records += document.records.length;
    }
  };
  const jieba = createRequire(import.meta.url)('nodejieba');
  jieba.load();
  const cut = () => {
    for (const string of strings) jieba.cut(string, true);
  };
  const times = { whole: [], cut: [] };
  for (let pass = 0; pass < passes; pass++) {
    times.whole.push(timed(whole));
    times.cut.push(timed(cut));
  }
  const head = `throughput, ${name} (${texts.length})`;
  const rates = (milliseconds) => rate(bytes, milliseconds);
  const middle = median(times.whole);
  yield row(`${head}: first pass, MB/s`, rates(times.whole[0]));
  yield row(`${head}: best pass, MB/s`, rates(Math.min(...times.whole)));
  yield row(`${head}: text to validated records, MB/s`, rates(middle));
  yield row(`${head}: records/s`, ((1000 * records) / middle).toFixed(0));
  yield row(`${head}: nodejieba.cut, MB/s`, rates(median(times.cut)));
  yield row(`${head}: times nodejieba.cut`, (median(times.cut) / middle).toFixed(2), budget);
  for (const [stage, milliseconds] of stagesOf(texts)) {
    const share = (100 * milliseconds) / middle;
    yield row(`${head}: ${stage}, share of the whole in %`, share.toFixed(1));
  }
  yield* recognizers(name, strings.join('\n').slice(0, 20_000), middle / bytes);
}

/** Milliseconds of each stage in one more pass. */
function stagesOf(texts) {
  const spent = new Map();
  const time = (stage, work) => {
    const from = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from);
    return result;
  };
  for (const text of texts) {
    const document = parse(text, { time });
    time('validate', () => validator(document));
  }
  return spent;
}

/** Recognizers-Text on a piece of the same text: it is slow, and finds numbers and units alone. */
function* recognizers(name, text, ours) {
  const { Culture, recognizeNumber, recognizeNumberWithUnit, recognizePercentage } = {
    ...Recognizers,
    recognizeNumberWithUnit: Recognizers.recognizeCurrency,
  };
  const lines = text.split('\n');
  const theirs = timed(() => {
    for (const line of lines) {
      for (const recognize of [recognizeNumber, recognizePercentage, recognizeNumberWithUnit]) {
        recognize(line, Culture.Chinese);
      }
    }
  });
  const bytes = Buffer.byteLength(text);
  yield row(
    `throughput, ${name}: Recognizers-Text (numbers, shares, money), MB/s`,
    rate(bytes, theirs),
  );
  yield row(`throughput, ${name}: times Recognizers-Text`, (theirs / bytes / ours).toFixed(0));
}

/** How much longer a text takes than a hundredth of it, each shape in a process of its own: nothing else lies in its heap. */
function* growth() {
  const program = fileURLToPath(new URL('growth.mjs', import.meta.url));
  for (const name of Object.keys(shapes)) {
    const { stdout, stderr } = spawnSync(process.execPath, [program, name], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { times, seconds } = JSON.parse(stdout);
    yield row(`growth: 100 times the text, ${name} (${seconds} s)`, times, '≤ 110');
  }
}

/** Peak memory of the program on a long text. */
function* memory() {
  const megabytes = 100;
  const file = join(folder, 'long.txt');
  writeFileSync(file, shapes.prose((megabytes * 1e6) / 2.99));
  const code = `
    process.argv.splice(1, 1, ${JSON.stringify(program)});
    const { peakMemory } = await import(${JSON.stringify(new URL('peak.mjs', import.meta.url).href)});
    process.on('exit', () => console.error(peakMemory()));
    await import(${JSON.stringify(program)});`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '-', file, '--all', '-q', '-f', 'ndjson'],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const peak = ((Number(stderr) * 1024) / 1e6).toFixed(0);
  const size = (statSync(file).size / 1e6).toFixed(0);
  yield row(`memory: peak for ${size} MB of prose, MB`, peak, '≤ 600');
}

function row(what, value, budget = '') {
  return { what, value, budget };
}

function rate(bytes, milliseconds) {
  return (bytes / 1e6 / (milliseconds / 1000)).toFixed(2);
}
