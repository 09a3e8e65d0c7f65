import documentSchema from '../../schemas/document-2.schema.json' with { type: 'json' };
import recordSchema from '../../schemas/record-2.schema.json' with { type: 'json' };
import type { Language } from '../document/messages/language.ts';
import { meaningsZh } from './meanings-zh.ts';
import type { DescribedTable, Meaning } from './table.ts';

/** A column of the output with what its cells mean. */
export interface DictionaryEntry {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
  /** Values that a closed list allows; empty where any may stand. */
  readonly values: readonly string[];
  /** The meaning, with its unit. */
  readonly description: string;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface SchemaFile extends Schema {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const schemas: Readonly<Record<'document' | 'record', SchemaFile>> = {
  document: documentSchema,
  record: recordSchema,
};

/** Every column of the tables, described by the schemas, in a language. */
export function dictionaryOf(
  tables: readonly DescribedTable[],
  language: Language,
): DictionaryEntry[] {
  return tables.flatMap((table) =>
    table.columns.map(({ name, type, required, meaning }) => ({
      table: table.name,
      column: name,
      type,
      required,
      ...described(meaning, language),
    })),
  );
}

/** Every property of a document, named by its path, in a language. */
export function documentEntries(language: Language): DictionaryEntry[] {
  const document: Placed = { node: schemas.document, file: schemas.document };
  return entriesBelow(document, '', []).map((entry) => ({
    ...entry,
    description: saidIn(language, entry.description),
  }));
}

/** A meaning in a language; one that nobody has translated yet stays as it is. */
function saidIn(language: Language, english: string): string {
  return language === 'zh' ? (meaningsZh[english] ?? english) : english;
}

/** A schema and the file that its references point into. */
interface Placed {
  readonly node: Schema;
  readonly file: SchemaFile;
}

function entriesBelow(around: Placed, path: string, outer: readonly Schema[]): DictionaryEntry[] {
  const { node, file } = targetOf(around);
  if (node.items) return entriesBelow({ node: node.items, file }, `${path}[]`, outer);
  if (outer.includes(node)) return [];
  return Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
    const inner: Placed = { node: property, file };
    const name = path === '' ? key : `${path}.${key}`;
    const { type = '' } = targetOf(inner).node;
    const entry: DictionaryEntry = {
      table: 'documents',
      column: name,
      type: [type].flat().join(' '),
      required: node.required?.includes(key) === true,
      ...wordsOf(inner),
    };
    return [entry, ...entriesBelow(inner, name, [...outer, node])];
  });
}

function described(
  meaning: Meaning,
  language: Language,
): Pick<DictionaryEntry, 'description' | 'values'> {
  if ('text' in meaning) {
    const { about, text } = meaning;
    const said = saidIn(language, text);
    if (about === undefined) return { description: said, values: [] };
    const colon = language === 'zh' ? '：' : ': ';
    return { description: saidIn(language, about) + colon + said, values: [] };
  }
  const { schema, path } = meaning;
  const file = schema === 'record' ? schemas.record : schemas.document;
  const found = path.split('/').reduce<Placed>(
    (around, key) => {
      const outer = targetOf(around);
      const holder = outer.node.items ? targetOf({ ...outer, node: outer.node.items }) : outer;
      const node = holder.node.properties?.[key];
      if (!node) throw new Error(`no property ${path} in the schema ${schema}`);
      return { node, file: holder.file };
    },
    { node: file, file },
  );
  const { description, values } = wordsOf(found);
  return { description: saidIn(language, description), values };
}

/** A property's own words, else those of what it refers to. */
function wordsOf(placed: Placed): Pick<DictionaryEntry, 'description' | 'values'> {
  const { node } = targetOf(placed);
  return {
    description: placed.node.description ?? node.description ?? '',
    values: (node.enum ?? []).filter((value) => value !== null).map(String),
  };
}

/** What a schema refers to; itself where it refers to nothing. */
function targetOf({ node, file }: Placed): Placed {
  const { $ref } = node;
  if ($ref === undefined) return { node, file };
  if (!$ref.startsWith('#')) return { node: schemas.record, file: schemas.record };
  const target = file.definitions[$ref.replace('#/definitions/', '')];
  if (!target) throw new Error(`no definition ${$ref}`);
  return targetOf({ node: target, file });
}
