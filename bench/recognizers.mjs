// Microsoft Recognizers-Text as a program that prints records: what it says of numbers, shares, money and measures, and
// nothing of what it does not know.
//   node bench/recognizers.mjs FILE
import { readFileSync } from 'node:fs';
import Recognizers from '@microsoft/recognizers-text-suite';

const {
  Culture,
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} = Recognizers;

/** What is asked for, the most telling first: of two answers for one place the earlier holds. */
const kinds = [
  [recognizePercentage, ({ value }) => [Number.parseFloat(value), '%']],
  [recognizeCurrency, ({ value, isoCurrency }) => [Number(value), isoCurrency]],
  [recognizeDimension, ({ value }, text) => [Number(value), unitIn(text)]],
  [recognizeNumber, ({ value }) => [Number(value), '']],
];

const source = readFileSync(process.argv[2], 'utf8').replace(/^\uFEFF/, '');
let from = 0;
const records = [];
for (const line of source.split('\n')) {
  records.push(...recordsIn(line, from));
  from += line.length + 1;
}
process.stdout.write(JSON.stringify({ records }));

/** The records of a line that starts at an offset; a number that is part of a date is none. */
function recordsIn(line, offset) {
  const taken = [];
  const free = ({ start, end }) => taken.every((one) => end < one.start || start > one.end);
  const found = [];
  for (const [recognize, read] of kinds) {
    if (recognize === recognizeNumber) taken.push(...recognizeDateTime(line, Culture.Chinese));
    for (const answer of recognize(line, Culture.Chinese).filter(free)) {
      taken.push(answer);
      const [value, unit] = read(answer.resolution, answer.text);
      found.push(record(answer.text, value, unit, offset + answer.start, offset + answer.end + 1));
    }
  }
  return found.sort((left, right) => left.source.start - right.source.start);
}

/** The unit as written: what follows the number in the text of a measure. */
function unitIn(text) {
  const [number] = recognizeNumber(text, Culture.Chinese);
  return number ? text.slice(number.end + 1) : '';
}

function record(text, value, unit, start, end) {
  const quantity = { text, value, unit };
  return { id: `r:${start}`, quantity, source: { start, end }, confidence: 0 };
}
