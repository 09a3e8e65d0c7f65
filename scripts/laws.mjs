// npm run laws [-- FILES… --list N]: reads reports (the fixtures where none are given) and counts the records that break a law.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { parse } from '../dist/index.js';
import { textsOf } from './laws/inputs.mjs';
import { laws } from './laws/laws.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string', default: '20' } },
});
const read = [];
for (const { file, name, text } of textsOf(positionals)) {
  const { document, records } = await parse(text, { name });
  for (const record of records) read.push({ file, record, year: document.year });
}
// The parser loads words of its own; the law is of the whole dictionary.
const nodejieba = createRequire(import.meta.url)('nodejieba');
nodejieba.load();
const cut = (sentence) => nodejieba.cut(sentence, true);
const cutKnown = (sentence) => nodejieba.cut(sentence, false);
const broken = new Map(
  laws.map(({ id, breaks }) => [
    id,
    read.filter(({ record, year }) => breaks(record, { cut, cutKnown, year })),
  ]),
);
for (const { id, says } of laws) {
  const found = broken.get(id);
  console.log(`${id}: ${found.length} of ${read.length} (${says})`);
  for (const { file, record } of found.slice(0, Number(values.list))) {
    const { line, column } = record.source;
    const { start, end } = record.period ?? {};
    const told = `${record.indicator.text} ${record.quantity.text} ${start ?? ''}/${end ?? ''}`;
    console.log(`  ${file}:${line}:${column} ${told} ${record.sentence.slice(0, 80)}`);
  }
}
process.exitCode = [...broken.values()].some(({ length }) => length > 0) ? 1 : 0;
