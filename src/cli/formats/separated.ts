import Papa from 'papaparse';
import type { Document, TargetRecord } from '../../document/document.ts';
import type { Pieces } from '../output.ts';

type Cell = string | number | null;

/** The columns of CSV and TSV, in order. */
const columns: Readonly<Record<string, (record: TargetRecord, document: Document) => Cell>> = {
  file: (_, { document }) => document.source.name,
  title: (_, { document }) => document.title,
  region: (_, { document }) => document.region,
  year: (_, { document }) => document.year,
  id: ({ id }) => id,
  status: ({ status }) => status,
  type: ({ type }) => type,
  indicator: ({ indicator }) => indicator.text,
  code: ({ indicator }) => indicator.code,
  action: ({ action }) => action,
  direction: ({ direction }) => direction,
  comparator: ({ comparator }) => comparator,
  quantity: ({ quantity }) => quantity.text,
  value: ({ quantity }) => quantity.value ?? null,
  min: ({ quantity }) => quantity.min ?? null,
  max: ({ quantity }) => quantity.max ?? null,
  unit: ({ quantity }) => quantity.unit,
  dimension: ({ quantity }) => quantity.dimension,
  period_start: ({ period }) => period?.start ?? null,
  period_end: ({ period }) => period?.end ?? null,
  period_text: ({ period }) => period?.text ?? null,
  period_basis: ({ period }) => period?.basis ?? null,
  modality: ({ modality }) => modality?.text ?? null,
  force: ({ modality }) => modality?.force ?? null,
  actor: ({ actor }) => actor,
  section: ({ section }) => section?.number ?? null,
  section_title: ({ section }) => section?.title ?? null,
  lead: ({ section }) => section?.lead ?? null,
  relates_to: ({ relatesTo }) => relatesTo,
  sentence: ({ sentence }) => sentence,
  start: ({ source }) => source.start,
  end: ({ source }) => source.end,
  line: ({ source }) => source.line,
  column: ({ source }) => source.column,
  end_line: ({ source }) => source.endLine,
  end_column: ({ source }) => source.endColumn,
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
};

const byteOrderMark = '\ufeff';

/** Text that a spreadsheet would run; a number is none, whatever its sign. */
const formula = /^[=+\-@\t\r]/;

/** A row a record under a row of names; CSV bears a byte order mark, which Excel needs to read UTF-8. */
export function* separated(documents: readonly Document[], format: 'csv' | 'tsv'): Pieces {
  const rows = (cells: Cell[][]): string =>
    Papa.unparse(cells, {
      delimiter: format === 'csv' ? ',' : '\t',
      newline: '\n',
      escapeFormulae: formula,
    }) + '\n';
  yield (format === 'csv' ? byteOrderMark : '') + rows([Object.keys(columns)]);
  for (const document of documents) {
    if (document.records.length === 0) continue;
    yield rows(
      document.records.map((record) =>
        Object.values(columns).map((cell) => cell(record, document)),
      ),
    );
  }
}
