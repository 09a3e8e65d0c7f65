import { dataPackage, dictionaryText } from '../formats/datapackage.ts';
import type { PackagedFile, PackagedTable } from '../formats/datapackage.ts';
import { dictionaryOf, documentEntries } from '../formats/dictionary.ts';
import { documentTables } from '../formats/tables.ts';
import { shardName } from './job.ts';
import type { BatchFormat, Job } from './job.ts';
import { sideTables } from './parts/streams.ts';
import type { Manifest } from './shards/manifest.ts';

const tabular = ['csv', 'tsv', 'xlsx', 'parquet'] as const;

type Tabular = (typeof tabular)[number];

function isTabular(format: BatchFormat): format is Tabular {
  return tabular.some((known) => known === format);
}

/** The columns of a batch's tables, or the properties of its documents, with what they mean. */
export function batchDictionary({ format, lang }: Pick<Job, 'format' | 'lang'>): string {
  return dictionaryText([
    ...(isTabular(format) ? dictionaryOf(documentTables, lang) : documentEntries(lang)),
    ...dictionaryOf(sideTables, lang),
  ]);
}

/** The tables of a batch's folder as a data package: of each table the files of all shards. */
export async function batchPackage(
  { format, lang, shardBytes }: Pick<Job, 'format' | 'lang' | 'shardBytes'>,
  manifests: AsyncIterable<Manifest>,
): Promise<string> {
  const files: PackagedFile[] = [];
  for await (const manifest of manifests) {
    const place = shardBytes === null ? '' : `${shardName(manifest.shard)}/`;
    for (const { name, bytes, sha256 } of manifest.files) {
      files.push({ path: place + name, bytes, sha256 });
    }
  }
  const of = (names: RegExp): PackagedFile[] => files.filter(({ path }) => names.test(path));
  const named = (file: string): PackagedFile[] => of(new RegExp(`(?:^|/)${file}$`));
  const tables = sideTables.map((table): PackagedTable => ({
    table,
    format: 'csv',
    files: named(`${table.name}\\.csv`),
  }));
  if (isTabular(format)) {
    tables.unshift(
      ...documentTables.map((table): PackagedTable => {
        const isBook = format === 'xlsx';
        const held = named(isBook ? 'tables(?:-\\d+)?\\.xlsx' : `${table.name}\\.${format}`);
        return { table, format, files: held, ...(isBook ? { sheet: table.name } : {}) };
      }),
    );
  }
  return dataPackage('zhibiao-batch', tables, lang);
}
