import { extname } from 'node:path';
import type { Document, Output } from '../../document/document.ts';
import { json, ndjson } from '../../formats/json.ts';
import type { Pieces } from '../../formats/pieces.ts';
import type { Appearance } from './appearance.ts';

export const recordFormats = [
  'yaml',
  'json',
  'ndjson',
  'csv',
  'tsv',
  'table',
  'xlsx',
  'parquet',
] as const;

export type RecordFormat = (typeof recordFormats)[number];

/** Formats of the commands that show a stage; `text` is for people. */
export const stageFormats = ['text', 'yaml', 'json', 'ndjson'] as const;

export type StageFormat = (typeof stageFormats)[number];

/** Formats of the lexicon; `table` is for people. */
export const indicatorFormats = ['table', 'yaml', 'json', 'ndjson', 'csv', 'tsv'] as const;

export type IndicatorFormat = (typeof indicatorFormats)[number];

const formatOfSuffix: Readonly<Record<string, RecordFormat | StageFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
  '.txt': 'text',
};

/** The format that a file's suffix asks for; null where it asks for none of `known`. */
export function formatBySuffix<F extends string>(file: string, known: readonly F[]): F | null {
  const asked = formatOfSuffix[extname(file).toLowerCase()];
  return known.find((format) => format === asked) ?? null;
}

/** Documents in the format, piece by piece. */
export async function formatDocuments(
  documents: readonly Document[],
  format: RecordFormat,
  appearance: Appearance,
): Promise<Pieces> {
  switch (format) {
    case 'csv':
    case 'tsv': {
      const { separated } = await import('../../formats/separated.ts');
      return separated(documents, format);
    }
    case 'table': {
      const { table } = await import('./table.ts');
      return table(documents, appearance);
    }
    case 'xlsx': {
      const { workbook } = await import('../../formats/binary.ts');
      return [await workbook(documents)];
    }
    case 'parquet': {
      const { parquet } = await import('../../formats/binary.ts');
      return [parquet(documents)];
    }
    default:
      return formatOutputs(documents, format, appearance.several);
  }
}

/** Any outputs in a format that keeps their shape, piece by piece. */
export async function formatOutputs(
  outputs: readonly Output[],
  format: 'yaml' | 'json' | 'ndjson',
  several: boolean,
): Promise<Pieces> {
  switch (format) {
    case 'yaml': {
      const { yaml } = await import('../../formats/yaml.ts');
      return yaml(outputs);
    }
    case 'json':
      return json(outputs, several);
    case 'ndjson':
      return ndjson(outputs);
  }
}
