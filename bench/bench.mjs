// npm run bench [-- FILE|FOLDER…]: start, throughput, growth, memory and batches, as ratios within one run where a time would be
// noise. The reports for throughput are those that are named, or made up. A table, and bench/results.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Recognizers from '@microsoft/recognizers-text-suite';
import { parse } from '../dist/index.js';
import validator from '../src/document/validators/document.validator.js';
import { batchRows } from './batch.mjs';
import { shapes } from './generate.mjs';
import { median, timed } from './timed.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = join(root, 'bin/parse.js');
const files = process.argv.slice(2).flatMap(filesIn);
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-bench-'));

const rows = [];
for (const measure of [start, throughput, growth, memory, batchRows]) {
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

/** Wall time of the program on one page against that of an empty one, in turns. */
function* start() {
  const file = join(root, 'fixtures/newspaper-page/input.txt');
  const time = (words) => timed(() => spawnSync(process.execPath, words, { stdio: 'ignore' }));
  const empty = [];
  const full = [];
  for (let turn = 0; turn < 31; turn++) {
    empty.push(time(['-e', '0']));
    full.push(time([program, file]));
  }
  yield row('start: node -e 0, ms', median(empty).toFixed(1));
  yield row('start: one page to YAML, ms', median(full).toFixed(1));
  const ratio = (median(full) / median(empty)).toFixed(2);
  yield row('start: one page to YAML, times node -e 0', ratio, '≤ 2.5');
}

/** Rates of the whole pipeline, validation included, of its stages and of others on the same texts, all of them warm. */
function* throughput() {
  const texts =
    files.length > 0
      ? files.map((file) => readFileSync(file))
      : [Buffer.from(shapes.prose(1_000_000))];
  const strings = texts.map((text) => text.toString('utf8'));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const spent = new Map();
  const time = (stage, work) => {
    const from = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - from);
    return result;
  };
  const valid = (document) => {
    if (!validator(document)) throw new Error(JSON.stringify(validator.errors));
  };
  const jieba = createRequire(import.meta.url)('nodejieba');
  const inBuilt = (name) => join(root, `dist/dictionary/${name}.utf8`);
  const whole = (index) => valid(parse(texts[index]));
  const cut = (index) => jieba.cut(strings[index], true);
  // The fastest of the rounds for each text, in turns, so that whatever else the machine does meets all alike.
  const rounds = 8;
  const best = { whole: [], own: [], shipped: [] };
  const keep = (name, work) => {
    texts.forEach((_, index) => {
      best[name][index] = Math.min(
        best[name][index] ?? Infinity,
        timed(() => work(index)),
      );
    });
  };
  for (let round = 0; round < rounds; round++) {
    keep('whole', whole);
    jieba.load({
      dict: inBuilt('words'),
      hmmDict: inBuilt('hmm'),
      userDict: inBuilt('user'),
      idfDict: inBuilt('idf'),
      stopWordDict: inBuilt('stop'),
    });
    keep('own', cut);
    jieba.load();
    keep('shipped', cut);
  }
  const [pipeline, own, shipped] = [best.whole, best.own, best.shipped].map((times) =>
    times.reduce((sum, each) => sum + each, 0),
  );
  texts.forEach((text) => {
    const document = parse(text, { time });
    time('validate', () => valid(document));
  });
  for (const [stage, milliseconds] of spent) {
    yield row(`throughput: ${stage}, MB/s`, rate(bytes, milliseconds));
  }
  yield row('throughput: text to validated records, MB/s', rate(bytes, pipeline));
  yield row('throughput: nodejieba.cut, its own dictionary, MB/s', rate(bytes, shipped));
  yield row('throughput: nodejieba.cut, our small dictionary, MB/s', rate(bytes, own));
  const times = (theirs) => (theirs / pipeline).toFixed(2);
  yield row('throughput: times nodejieba.cut, its own dictionary', times(shipped), '≥ 1.2');
  yield row('throughput: times nodejieba.cut, our small dictionary', times(own));
  yield* recognizers(strings.join('\n').slice(0, 20_000), pipeline / bytes);
}

/** Recognizers-Text on a piece of the same text: it is slow, and finds numbers and units alone. */
function* recognizers(text, ours) {
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
  yield row('throughput: Recognizers-Text (numbers, shares, money), MB/s', rate(bytes, theirs));
  yield row('throughput: times Recognizers-Text', (theirs / bytes / ours).toFixed(0));
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
  yield row(`memory: peak for ${size} MB of prose, MB`, peak, '≤ 1000');
}

function row(what, value, budget = '') {
  return { what, value, budget };
}

function rate(bytes, milliseconds) {
  return (bytes / 1e6 / (milliseconds / 1000)).toFixed(2);
}
