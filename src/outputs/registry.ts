import type { Document } from '../document/document.ts';
import { json, ndjson } from '../formats/json.ts';
import type { Pieces } from '../formats/pieces.ts';
import type { Appearance } from '../formats/terminal/appearance.ts';
import type { OutputFormat, Setting } from './output-format.ts';
import { ownMarks } from './own-marks.ts';

type Documents = readonly Document[];

/** Every form that records are written in; the first is the one for files and pipes where nothing is said. */
export const outputFormats = [
  {
    name: 'yaml',
    suffixes: ['.yaml', '.yml'],
    binary: false,
    stream: 'grows',
    isOwn: (start: string): boolean => ownMarks.yaml(start),
    write: async (documents: Documents): Promise<Pieces> => {
      const { yaml } = await import('../formats/yaml.ts');
      return yaml(documents);
    },
  },
  {
    name: 'json',
    suffixes: ['.json'],
    binary: false,
    stream: 'grows',
    isOwn: (start: string): boolean => ownMarks.json(start),
    write: (documents: Documents, { several }: Appearance): Promise<Pieces> =>
      Promise.resolve(json(documents, several)),
  },
  {
    name: 'ndjson',
    suffixes: ['.ndjson', '.jsonl'],
    binary: false,
    stream: 'grows',
    isOwn: (start: string): boolean => ownMarks.json(start),
    write: (documents: Documents): Promise<Pieces> => Promise.resolve(ndjson(documents)),
  },
  {
    name: 'csv',
    suffixes: ['.csv'],
    binary: false,
    stream: 'grows',
    isOwn: (start: string): boolean => ownMarks.csv(start),
    write: async (documents: Documents): Promise<Pieces> => {
      const { separated } = await import('../formats/separated.ts');
      return separated(documents, 'csv');
    },
  },
  {
    name: 'tsv',
    suffixes: ['.tsv'],
    binary: false,
    stream: 'grows',
    isOwn: (start: string): boolean => ownMarks.tsv(start),
    write: async (documents: Documents): Promise<Pieces> => {
      const { separated } = await import('../formats/separated.ts');
      return separated(documents, 'tsv');
    },
  },
  {
    name: 'table',
    suffixes: [],
    binary: false,
    stream: null,
    isOwn: null,
    write: async (documents: Documents, setting: Setting): Promise<Pieces> => {
      const { table } = await import('../formats/terminal/table.ts');
      return table(documents, setting);
    },
  },
  {
    name: 'xlsx',
    suffixes: ['.xlsx'],
    binary: true,
    stream: 'at-once',
    isOwn: (start: string, end: string): boolean => ownMarks.xlsx(start, end),
    write: async (documents: Documents): Promise<Pieces> => {
      const { workbook } = await import('../formats/binary.ts');
      return [await workbook(documents)];
    },
  },
  {
    name: 'parquet',
    suffixes: ['.parquet'],
    binary: true,
    stream: 'at-once',
    isOwn: (start: string, end: string): boolean => ownMarks.parquet(start, end),
    write: async (documents: Documents): Promise<Pieces> => {
      const { parquet } = await import('../formats/binary.ts');
      return [parquet(documents)];
    },
  },
  {
    name: 'html',
    suffixes: ['.html', '.htm'],
    binary: false,
    stream: null,
    isOwn: (start: string): boolean => ownMarks.html(start),
    needsText: true,
    write: async (
      documents: Documents,
      { textOf, exampleOf, language }: Setting,
    ): Promise<Pieces> => {
      const { page } = await import('../view/index.ts');
      return page(
        documents.map((document) => ({ document, ...textOf(document) })),
        language,
        exampleOf,
      );
    },
  },
] as const;

type Registered = (typeof outputFormats)[number];

/** The name of a form. */
export type RecordFormat = Registered['name'];

/** The name of a form that a batch writes. */
export type BatchFormat = Extract<Registered, { readonly stream: string }>['name'];

/** The names of all forms, in order. */
export const recordFormats: readonly RecordFormat[] = outputFormats.map(({ name }) => name);

/** The form of a name. */
export function outputFormat(name: RecordFormat): OutputFormat {
  const formats: readonly OutputFormat[] = outputFormats;
  const found = formats.find((format) => format.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
}
