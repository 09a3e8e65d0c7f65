// How often records are right, by their confidence: the fixtures' annotations against the program.
//   node bench/reliability.mjs [FOLDER]   FOLDER holds NAME/input.txt and NAME/annotations.jsonl
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../dist/index.js';

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/', import.meta.url));
const steps = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];

const judged = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'annotations.jsonl')))
  .flatMap((name) => judge(join(folder, name)));

console.log('confidence   records   right');
for (const [index, from] of steps.slice(0, -1).entries()) {
  const to = steps[index + 1];
  const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
  if (inside.length > 0) console.log(row(`${from} to ${Math.min(to, 1)}`, inside));
}
console.log(row('all', judged));

function row(label, records) {
  const right = records.filter((record) => record.right).length;
  return [
    label.padEnd(12),
    String(records.length).padStart(7),
    `${((100 * right) / records.length).toFixed(1)} %`.padStart(8),
  ].join(' ');
}

/** Each record of a case with whether a row of the annotation says the same. */
function judge(path) {
  const rows = readFileSync(join(path, 'annotations.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const ignored = rows.filter((entry) => entry.ignore).map((entry) => entry.ignore);
  const { records } = parse(readFileSync(join(path, 'input.txt')));
  return records
    .filter(
      ({ source, type }) =>
        type !== 'scope' &&
        !ignored.some(([from, to]) => source.start >= from && source.start < to),
    )
    .map((record) => ({
      confidence: record.confidence,
      right: rows.some((entry) => !entry.ignore && same(entry, record)),
    }));
}

function same(entry, record) {
  const { quantity } = record;
  const overlaps = entry.start < record.source.end && record.source.start < entry.end;
  return (
    overlaps &&
    close(entry.value ?? entry.min, quantity.value ?? quantity.min) &&
    entry.unit.split('|').includes(quantity.unit) &&
    entry.comparator.split('|').includes(record.comparator) &&
    entry.direction === record.direction &&
    entry.status === record.status &&
    entry.section.split('|').includes(record.section?.number ?? '') &&
    entry.indicator.some((name) => alike(name, record.indicator.text))
  );
}

function close(a, b) {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Two wordings of one indicator: the same but for a fifth of their characters. */
function alike(a, b) {
  return (2 * commonLength(a, b)) / (a.length + b.length) >= 0.8;
}

/** Length of the longest common subsequence. */
function commonLength(a, b) {
  let previous = new Array(b.length + 1).fill(0);
  for (const character of a) {
    const current = [0];
    for (let at = 0; at < b.length; at++) {
      current.push(
        character === b[at] ? previous[at] + 1 : Math.max(previous[at + 1], current[at]),
      );
    }
    previous = current;
  }
  return previous[b.length];
}
