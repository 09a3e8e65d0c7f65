import type { ExplainMessages } from './explain.ts';

/** The words of `explain` in English. */
export const explain: ExplainMessages = {
  atMissing: 'No place given. Give a line, or a line and a column, as in --at 12 or --at 12:5.',
  atBad: (value) =>
    `--at "${value}" is no place. Give a line, or a line and a column, as in --at 12 or --at 12:5.`,
  lineMissing: (line, count) =>
    `There is no line ${String(line)}: the source has ${String(count)}. Change the line of --at.`,
  nothing: (line, column) =>
    column === null
      ? `Line ${String(line)} holds no number.`
      : `There is no number at line ${String(line)}, column ${String(column)}; --at ${String(line)} shows the whole line.`,
  others: (count) =>
    `${String(count)} number(s) there are of other indicators, or of none, and were left out. Without --indicator and --headline they are shown, too.`,

  labels: {
    sentence: 'sentence',
    number: 'number',
    rule: 'rule',
    words: 'evidence',
    cell: 'table',
    section: 'section',
    status: 'status',
    record: 'record',
    amended: 'amended',
    rejected: 'rejected',
    doubts: 'doubts',
    refused: 'refused',
    dropped: 'left out',
    alike: 'alike',
    unlike: 'unlike',
  },
  form: { digits: 'digits', chinese: 'numerals', implied: 'implied by a word' },
  comparator: {
    eq: 'equal',
    ge: 'at least',
    gt: 'more than',
    le: 'at most',
    lt: 'less than',
    approx: 'about',
    range: 'a range',
  },
  kind: {
    rise: 'rises by',
    fall: 'falls by',
    reach: 'stands at',
    gain: 'adds',
    loss: 'takes away',
    act: 'a deed',
    nominal: 'verb or noun',
  },
  joined: {
    clause: 'the first number of its clause',
    list: 'in a list',
    direct: 'right behind another number',
  },
  status: { target: 'a target', achieved: 'achieved', fact: 'a fact' },
  about: {
    construction: 'rule, and place of the indicator',
    found: 'type, code and action',
    indicator: 'form of the indicator',
    length: 'characters of the indicator',
    ending: 'last character of the indicator',
    words: 'characters before the number that nothing is made of',
    told: 'what gives it its status',
    document: 'kind of the document',
    number: 'how the number is written',
    time: 'period and status',
  },

  number: (number) => `"${number}"`,
  unit: (unit) => (unit === null ? 'no unit written' : `unit "${unit}"`),
  bound: (comparator, words) => (words === '' ? comparator : `${comparator} (${words})`),
  rule: (id, position, example) => `${id}, number ${String(position)}, as in ${example}`,
  subject: (text) => `noun before "${text}"`,
  verb: (text, kind) => `verb "${text}" (${kind})`,
  governor: (text, kind) => `governing verb "${text}" (${kind})`,
  object: (text) => `noun after "${text}"`,
  follows: (joined, text) => (text === null ? joined : `${joined} (after "${text}")`),
  respectively: 'dealt out by 分别 or 各',
  cell: (row, column, unit) =>
    `row "${row}", column "${column}"${unit === null || unit === '' ? '' : `, unit "${unit}"`}`,
  heading: (name, status) => (status === null ? name : `${name} (says ${status})`),
  noSection: 'outside every section',
  statusFrom: (around, own) => `${around} by what stands before; the sentence makes it ${own}`,
  statusAgain: (around) => `${around} by what stands before; the sentence leaves it so`,
  amended: (id, example, record) => `${id} (${example}); before it: ${record}`,
  later: (id, position, record) =>
    `${id}, number ${String(position)}, comes later; it would read ${record}`,
  noLater: 'no later rule reads the number',
  doubt: (about, situation, right, of) =>
    `${about}: ${situation}; ${String(right)} of ${String(of)} such records were right`,
  help: {
    explain: 'how the numbers at a place were read, or why they were refused',
    at: 'place: line, or line:column, both from 1',
    debug: 'tell of refused numbers too, with the reason (code number-refused)',
  },
};
