// npm run rewrites [-- FILES… --list N --least P]: writes reports in other ways that leave them their meaning, reads them again and
// counts the records (those of a confidence of P or more, 0.9 if not said) whose value, unit, comparator, status or period changes.
import { parseArgs } from 'node:util';
import { parse } from '../dist/index.js';
import { textsOf } from './laws/inputs.mjs';
import { isProse, rewrites } from './laws/rewrites.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'string', default: '10' },
    least: { type: 'string', default: '0.9' },
  },
});
const least = Number(values.least);

const meaningOf = ({ quantity: { value, min, max, unit }, comparator, status, period }) => ({
  value: value ?? `${min}..${max}`,
  unit,
  comparator,
  status,
  period: period && `${period.start ?? '..'}/${period.end ?? '..'}`,
});

/** The fields in which two readings of a record differ; all of them where one is missing. */
function differences(before, after) {
  if (!after) return ['lost'];
  const [a, b] = [meaningOf(before), meaningOf(after)];
  return Object.keys(a).filter((field) => a[field] !== b[field]);
}

/**
 * A sentence by itself says no more than its numbers: its status and period stand around it. Cells are understood by their
 * table, and digits that are printed apart by the habit of their whole text; neither is a sentence.
 */
const alone = ['value', 'unit', 'comparator', 'lost'];

const counts = new Map();
function count(name, file, record, fields) {
  const of = counts.get(name) ?? { records: 0, changed: [] };
  counts.set(name, of);
  of.records++;
  if (fields.length > 0) of.changed.push({ file, record, fields });
}

for (const { file, name, text } of textsOf(positionals)) {
  const { records, document } = await parse(text, { name });
  const sure = records.filter(({ confidence }) => confidence >= least);
  for (const rewrite of rewrites) {
    const rewritten = rewrite.apply(text, records);
    const again = await parse(rewritten.text, { name });
    const byStart = new Map(again.records.map((record) => [record.source.start, record]));
    for (const record of sure) {
      const start = rewritten.starts.get(record.source.start);
      if (start === undefined) continue;
      count(rewrite.name, file, record, differences(record, byStart.get(start)));
    }
  }
  const options = { name, ...(document.year === null ? {} : { year: document.year }) };
  const prose = sure.filter(isProse);
  for (const sentence of new Set(prose.map((record) => record.sentence))) {
    const { records: found } = await parse(sentence, options);
    const inside = records.filter((each) => each.sentence === sentence);
    for (const record of inside.filter((each) => prose.includes(each))) {
      const alike = ({ quantity }) => quantity.text === record.quantity.text;
      const same = found.filter(alike);
      // Of a sentence that stands twice both are the one that is read alone.
      const after = same[inside.filter(alike).indexOf(record) % same.length];
      const fields = differences(record, after).filter((field) => alone.includes(field));
      count('sentence-alone', file, record, fields);
    }
  }
}
let changes = 0;
for (const [name, { records, changed }] of counts) {
  changes += changed.length;
  console.log(`${name}: ${changed.length} of ${records} changed`);
  for (const { file, record, fields } of changed.slice(0, Number(values.list))) {
    const { line, column } = record.source;
    console.log(`  ${file}:${line}:${column} ${record.quantity.text} ${fields.join(' ')}`);
  }
}
process.exitCode = changes > 0 ? 1 : 0;
