import type { Language } from '../document/messages/language.ts';
import type { Cell, CellType, Column } from '../formats/table.ts';
import type { Statement } from './mention.ts';
import { trackWords } from './messages/words.ts';
import type { Row } from './row.ts';

const statementColumns: readonly (readonly [
  name: string,
  type: CellType,
  text: string,
  cell: (statement: Statement) => Cell,
])[] = [
  [
    '',
    'number',
    'The number in the unit of the next column but two; a decrease is negative.',
    ({ value }) => value,
  ],
  ['_min', 'number', 'Lower end of a range.', ({ min }) => min],
  ['_max', 'number', 'Upper end of a range.', ({ max }) => max],
  ['_unit', 'text', 'Base unit: an ISO 4217 code for money, % for rates.', ({ unit }) => unit],
  [
    '_comparator',
    'text',
    'How the number bounds what is measured, as in records. No unit.',
    ({ comparator }) => comparator,
  ],
  [
    '_force',
    'text',
    'How firmly it is promised: binding, firm or aim. No unit.',
    ({ force }) => force,
  ],
  [
    '_reference',
    'text',
    'What a relative target is set against, as worded. No unit.',
    ({ reference }) => reference?.text ?? null,
  ],
  [
    '_reference_code',
    'text',
    'Code of the indicator that it is set against. No unit.',
    ({ reference }) => reference?.code ?? null,
  ],
  ['_text', 'text', 'Number and unit as the report writes them.', ({ text }) => text],
  ['_file', 'text', 'File of the report that says it. No unit.', ({ file }) => file],
  ['_id', 'text', 'Id of the record. No unit.', ({ id }) => id],
  [
    '_start',
    'integer',
    'Where the number starts in the report, in UTF-16 units from 0.',
    ({ start }) => start,
  ],
  [
    '_end',
    'integer',
    'Where the number ends in the report, in UTF-16 units from 0, half-open.',
    ({ end }) => end,
  ],
  [
    '_code_point_start',
    'integer',
    'Where the number starts in the report, in code points from 0, as Python and R count.',
    ({ codePoints }) => codePoints.start,
  ],
  [
    '_code_point_end',
    'integer',
    'Where the number ends in the report, in code points from 0, half-open.',
    ({ codePoints }) => codePoints.end,
  ],
  ['_line', 'integer', 'Line of the number, in lines from 1.', ({ line }) => line],
  ['_column', 'integer', 'Column of the number, in UTF-16 units from 1.', ({ column }) => column],
  ['_sentence', 'text', 'The sentence that says it. No unit.', ({ sentence }) => sentence],
];

function statementsOf(role: 'target' | 'result'): Column<Row>[] {
  const about = role === 'target' ? 'What was promised' : 'What was reached';
  return statementColumns.map(([suffix, type, text, cell]) => ({
    name: role + suffix,
    type,
    required: false,
    meaning: { about, text },
    cell: (row) => {
      const statement = row[role];
      return statement ? cell(statement) : null;
    },
  }));
}

function column<T>(
  name: string,
  type: CellType,
  required: boolean,
  text: string,
  cell: (row: T) => Cell,
): Column<T> {
  return { name, type, required, meaning: { text }, cell };
}

/** The columns of the track's flat table; notes in a language. */
// eslint-disable-next-line max-lines-per-function -- every column with what it means
export function rowColumns(language: Language): readonly Column<Row>[] {
  const { note } = trackWords(language);
  return [
    column(
      'region',
      'text',
      false,
      'Name of the region in that year. No unit.',
      ({ region }) => region.name,
    ),
    column(
      'region_code',
      'text',
      false,
      'Its code by GB/T 2260 in that year; CN for the country. No unit.',
      ({ region }) => region.code,
    ),
    column(
      'region_code_version',
      'text',
      false,
      'Month of the table that the code is from. No unit.',
      ({ region }) => region.codeVersion,
    ),
    column(
      'province',
      'text',
      false,
      'The province around it. No unit.',
      ({ region }) => region.province,
    ),
    column('city', 'text', false, 'The city around it. No unit.', ({ region }) => region.city),
    column(
      'year',
      'integer',
      false,
      'Calendar year; empty where the row is about another stretch.',
      ({ year }) => year,
    ),
    column(
      'period_start',
      'text',
      false,
      'Start of the stretch, a year, month or day.',
      ({ period }) => period?.start ?? null,
    ),
    column(
      'period_end',
      'text',
      false,
      'End of the stretch, a year, month or day.',
      ({ period }) => period?.end ?? null,
    ),
    column(
      'indicator',
      'text',
      true,
      'Name of the standard indicator. No unit.',
      ({ indicator }) => indicator.name,
    ),
    column(
      'code',
      'text',
      true,
      'Code of the standard indicator. No unit.',
      ({ indicator }) => indicator.code,
    ),
    column(
      'measure',
      'text',
      true,
      'growth, level, increment or share. No unit.',
      ({ measure }) => measure,
    ),
    ...statementsOf('target'),
    ...statementsOf('result'),
    column(
      'gap',
      'number',
      false,
      'Result less target, in the unit of the target; 0 inside a range.',
      ({ gap }) => gap,
    ),
    column(
      'verdict',
      'text',
      true,
      'met, exceeded, short, not-comparable, no-result or no-target. No unit.',
      ({ verdict }) => verdict,
    ),
    column(
      'rule',
      'text',
      false,
      'Rule of the verdict. No unit.',
      ({ judged }) => judged?.rule ?? null,
    ),
    column(
      'tolerance',
      'number',
      false,
      'What the result may miss the target by, in the unit of the target.',
      ({ judged }) => judged?.tolerance ?? null,
    ),
    column(
      'notes',
      'text',
      false,
      'Why the verdict is what it is, and which other numbers there are. No unit.',
      ({ notes }) =>
        notes.length === 0 ? null : notes.map(({ code, detail }) => note[code](detail)).join('; '),
    ),
  ];
}
