import type { CellType, Cell, Column } from '../formats/table.ts';
import type { Source } from './panel.ts';

function column(
  name: string,
  type: CellType,
  required: boolean,
  text: string,
  cell: (source: Source) => Cell,
): Column<Source> {
  return { name, type, required, meaning: { text }, cell };
}

/** The columns of the table of sources. */
export const sourceColumns: readonly Column<Source>[] = [
  column('file', 'text', true, 'File of the report. No unit.', ({ report }) => report.file),
  column(
    'id',
    'text',
    true,
    "The first 12 digits of the file's SHA-256. No unit.",
    ({ report }) => report.id,
  ),
  column('sha256', 'text', true, "SHA-256 of the file's bytes.", ({ report }) => report.sha256),
  column('title', 'text', false, 'Title of the report. No unit.', ({ report }) => report.title),
  column(
    'kind',
    'text',
    true,
    'Kind of the text, as in documents. No unit.',
    ({ report }) => report.kind,
  ),
  column(
    'year',
    'integer',
    false,
    'Calendar year that 今年 means in it.',
    ({ report }) => report.year,
  ),
  column(
    'region',
    'text',
    false,
    'The region in that year. No unit.',
    ({ report }) => report.region?.name ?? null,
  ),
  column(
    'region_code',
    'text',
    false,
    'Its code by GB/T 2260; CN for the country. No unit.',
    ({ report }) => report.region?.code ?? null,
  ),
  column(
    'region_code_version',
    'text',
    false,
    'Month of the table that the code is from. No unit.',
    ({ report }) => report.region?.codeVersion ?? null,
  ),
  column(
    'region_named',
    'text',
    false,
    'The region as it was named. No unit.',
    ({ report }) => report.named,
  ),
  column(
    'region_basis',
    'text',
    false,
    'How it was found: list, text, option, path or mentions. No unit.',
    ({ report }) => report.regionBasis,
  ),
  column(
    'complete',
    'boolean',
    true,
    'Whether no page is missing.',
    ({ report }) => report.complete,
  ),
  column(
    'copy_of',
    'text',
    false,
    'File of the same report, which counts in its place. No unit.',
    ({ copyOf }) => copyOf,
  ),
];
