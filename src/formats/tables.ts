import type {
  Document,
  DocumentDiagnostic,
  DocumentSection,
  TargetRecord,
} from '../document/document.ts';
import type { SchemaName } from '../document/schema-name.ts';
import { tableOf } from './table.ts';
import type { Cell, CellType, Column, Table } from './table.ts';

interface RecordRow {
  readonly document: Document;
  readonly record: TargetRecord;
}

interface DiagnosticRow {
  readonly document: Document;
  readonly diagnostic: DocumentDiagnostic;
}

const inRecord = describedIn<RecordRow>('record');
const headOfRecord = describedIn<RecordRow>('document', 'document/');

/** The columns of records, in order. */
const recordColumns: readonly Column<RecordRow>[] = [
  headOfRecord('file', 'text', 'source/name', ({ document }) => document.document.source.name),
  headOfRecord('title', 'text?', 'title', ({ document }) => document.document.title),
  headOfRecord('region', 'text?', 'region', ({ document }) => document.document.region),
  headOfRecord('year', 'integer?', 'year', ({ document }) => document.document.year),
  inRecord('id', 'text', 'id', ({ record }) => record.id),
  inRecord('status', 'text', 'status', ({ record }) => record.status),
  inRecord('type', 'text', 'type', ({ record }) => record.type),
  inRecord('indicator', 'text', 'indicator/text', ({ record }) => record.indicator.text),
  inRecord('code', 'text?', 'indicator/code', ({ record }) => record.indicator.code),
  inRecord('action', 'text?', 'action', ({ record }) => record.action),
  inRecord('direction', 'text', 'direction', ({ record }) => record.direction),
  inRecord('comparator', 'text', 'comparator', ({ record }) => record.comparator),
  inRecord('quantity', 'text', 'quantity/text', ({ record }) => record.quantity.text),
  inRecord('value', 'number?', 'quantity/value', ({ record }) => record.quantity.value ?? null),
  inRecord('min', 'number?', 'quantity/min', ({ record }) => record.quantity.min ?? null),
  inRecord('max', 'number?', 'quantity/max', ({ record }) => record.quantity.max ?? null),
  inRecord('unit', 'text', 'quantity/unit', ({ record }) => record.quantity.unit),
  inRecord('dimension', 'text', 'quantity/dimension', ({ record }) => record.quantity.dimension),
  inRecord('period_start', 'text?', 'period/start', ({ record }) => record.period?.start ?? null),
  inRecord('period_end', 'text?', 'period/end', ({ record }) => record.period?.end ?? null),
  inRecord('period_text', 'text?', 'period/text', ({ record }) => record.period?.text ?? null),
  inRecord('period_basis', 'text?', 'period/basis', ({ record }) => record.period?.basis ?? null),
  inRecord('modality', 'text?', 'modality/text', ({ record }) => record.modality?.text ?? null),
  inRecord('force', 'text?', 'modality/force', ({ record }) => record.modality?.force ?? null),
  inRecord('nature', 'text?', 'nature', ({ record }) => record.nature),
  inRecord('actor', 'text?', 'actor', ({ record }) => record.actor),
  inRecord('section', 'text?', 'section/number', ({ record }) => record.section?.number ?? null),
  inRecord(
    'section_title',
    'text?',
    'section/title',
    ({ record }) => record.section?.title ?? null,
  ),
  inRecord('lead', 'text?', 'section/lead', ({ record }) => record.section?.lead ?? null),
  inRecord('relates_to', 'text?', 'relatesTo', ({ record }) => record.relatesTo),
  inRecord('reference', 'text?', 'reference/text', ({ record }) => record.reference?.text ?? null),
  inRecord(
    'reference_code',
    'text?',
    'reference/code',
    ({ record }) => record.reference?.code ?? null,
  ),
  inRecord('sentence', 'text', 'sentence', ({ record }) => record.sentence),
  inRecord('start', 'integer', 'source/start', ({ record }) => record.source.start),
  inRecord('end', 'integer', 'source/end', ({ record }) => record.source.end),
  inRecord('line', 'integer', 'source/line', ({ record }) => record.source.line),
  inRecord('column', 'integer', 'source/column', ({ record }) => record.source.column),
  inRecord('end_line', 'integer', 'source/endLine', ({ record }) => record.source.endLine),
  inRecord('end_column', 'integer', 'source/endColumn', ({ record }) => record.source.endColumn),
  inRecord('page', 'integer?', 'source/page', ({ record }) => record.source.page ?? null),
  inRecord(
    'box_left',
    'number?',
    'source/box/left',
    ({ record }) => record.source.box?.left ?? null,
  ),
  inRecord('box_top', 'number?', 'source/box/top', ({ record }) => record.source.box?.top ?? null),
  inRecord(
    'box_right',
    'number?',
    'source/box/right',
    ({ record }) => record.source.box?.right ?? null,
  ),
  inRecord(
    'box_bottom',
    'number?',
    'source/box/bottom',
    ({ record }) => record.source.box?.bottom ?? null,
  ),
  inRecord('confidence', 'number', 'confidence', ({ record }) => record.confidence),
  inRecord('rule', 'text', 'rule', ({ record }) => record.rule),
];

const inHead = describedIn<Document>('document', 'document/');

/** The columns of documents, in order. */
const documentColumns: readonly Column<Document>[] = [
  inHead('file', 'text', 'source/name', ({ document }) => document.source.name),
  inHead('id', 'text', 'id', ({ document }) => document.id),
  inHead('title', 'text?', 'title', ({ document }) => document.title),
  inHead('kind', 'text', 'kind', ({ document }) => document.kind),
  inHead('region', 'text?', 'region', ({ document }) => document.region),
  inHead('year', 'integer?', 'year', ({ document }) => document.year),
  inHead('title_basis', 'text?', 'basis/title', ({ document }) => document.basis.title),
  inHead('kind_basis', 'text', 'basis/kind', ({ document }) => document.basis.kind),
  inHead('region_basis', 'text?', 'basis/region', ({ document }) => document.basis.region),
  inHead('year_basis', 'text?', 'basis/year', ({ document }) => document.basis.year),
  inHead('format', 'text', 'source/format', ({ document }) => document.source.format),
  inHead('encoding', 'text', 'source/encoding', ({ document }) => document.source.encoding),
  inHead('sha256', 'text', 'source/sha256', ({ document }) => document.source.sha256),
  inHead(
    'characters',
    'integer',
    'source/characters',
    ({ document }) => document.source.characters,
  ),
  inHead(
    'continues_from',
    'text?',
    'page/continuesFrom',
    ({ document }) => document.page.continuesFrom,
  ),
  inHead('continues_on', 'text?', 'page/continuesOn', ({ document }) => document.page.continuesOn),
  inHead('complete', 'boolean', 'complete', ({ document }) => document.complete),
  counted(
    'sections',
    'Sections of the document, those inside others too; a count.',
    ({ sections }) => sectionsIn(sections),
  ),
  counted(
    'records',
    'Records of the document in this output; a count.',
    ({ records }) => records.length,
  ),
  counted(
    'diagnostics',
    'Diagnostics of the document; a count.',
    ({ diagnostics }) => diagnostics.length,
  ),
];

const inDiagnostic = describedIn<DiagnosticRow>('document', 'diagnostics/');
const headOfDiagnostic = describedIn<DiagnosticRow>('document', 'document/');

/** The columns of diagnostics, in order. */
const diagnosticColumns: readonly Column<DiagnosticRow>[] = [
  headOfDiagnostic('file', 'text', 'source/name', ({ document }) => document.document.source.name),
  headOfDiagnostic('document', 'text', 'id', ({ document }) => document.document.id),
  inDiagnostic('code', 'text', 'code', ({ diagnostic }) => diagnostic.code),
  inDiagnostic('severity', 'text', 'severity', ({ diagnostic }) => diagnostic.severity),
  inDiagnostic('message', 'text', 'message', ({ diagnostic }) => diagnostic.message),
  inDiagnostic(
    'start',
    'integer?',
    'source/start',
    ({ diagnostic }) => diagnostic.source?.start ?? null,
  ),
  inDiagnostic('end', 'integer?', 'source/end', ({ diagnostic }) => diagnostic.source?.end ?? null),
  inDiagnostic(
    'line',
    'integer?',
    'source/line',
    ({ diagnostic }) => diagnostic.source?.line ?? null,
  ),
  inDiagnostic(
    'column',
    'integer?',
    'source/column',
    ({ diagnostic }) => diagnostic.source?.column ?? null,
  ),
];

/** A row a record. */
export const recordTable: Table = tableOf('records', recordColumns, (document) =>
  document.records.map((record) => ({ document, record })),
);

/** A row a document. */
const documentTable: Table = tableOf('documents', documentColumns, (document) => [document]);

/** A row a diagnostic. */
const diagnosticTable: Table = tableOf('diagnostics', diagnosticColumns, (document) =>
  document.diagnostics.map((diagnostic) => ({ document, diagnostic })),
);

/** Every table that documents are laid out in. */
export const documentTables: readonly Table[] = [recordTable, documentTable, diagnosticTable];

/** Makes columns that a schema describes, at paths below `root`; a type with ? may be empty. */
function describedIn<Row>(
  schema: SchemaName,
  root = '',
): (
  name: string,
  type: CellType | `${CellType}?`,
  path: string,
  cell: (row: Row) => Cell,
) => Column<Row> {
  return (name, type, path, cell) => ({
    name,
    type: type.replace('?', '') as CellType,
    required: !type.endsWith('?'),
    meaning: { schema, path: root + path },
    cell,
  });
}

function counted(
  name: string,
  text: string,
  cell: (document: Document) => number,
): Column<Document> {
  return { name, type: 'integer', required: true, meaning: { text }, cell };
}

function sectionsIn(sections: readonly DocumentSection[]): number {
  return sections.reduce((sum, { children }) => sum + 1 + sectionsIn(children), 0);
}
