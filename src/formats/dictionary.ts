import documentSchema from '../../schemas/document-1.schema.json' with { type: 'json' };
import recordSchema from '../../schemas/record-1.schema.json' with { type: 'json' };
import type { Meaning, Table } from './table.ts';

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
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface SchemaFile extends Schema {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, Schema>>;
}

const files: readonly SchemaFile[] = [documentSchema, recordSchema] as unknown as SchemaFile[];

/** Every column of the tables, described by the schemas. */
export function dictionaryOf(
  tables: readonly Pick<Table, 'name' | 'columns'>[],
): DictionaryEntry[] {
  return tables.flatMap((table) =>
    table.columns.map(({ name, type, required, meaning }) => ({
      table: table.name,
      column: name,
      type,
      required,
      ...described(meaning),
    })),
  );
}

function described(meaning: Meaning): Pick<DictionaryEntry, 'description' | 'values'> {
  if ('text' in meaning) return { description: meaning.text, values: [] };
  const file = files.find(({ $id }) => $id.endsWith(`/${meaning.schema}-1.schema.json`));
  if (!file) throw new Error(`no schema ${meaning.schema}`);
  let found: Schema = file;
  for (const key of meaning.path.split('/')) {
    const around = targetOf(found, file);
    const inside: Schema | undefined = targetOf(around.items ?? around, file).properties?.[key];
    if (!inside) throw new Error(`no property ${meaning.path} in ${meaning.schema}`);
    found = inside;
  }
  const target = targetOf(found, file);
  return {
    description: found.description ?? target.description ?? '',
    values: (target.enum ?? []).map(String),
  };
}

/** What a schema refers to within its file; itself where it refers to nothing. */
function targetOf(schema: Schema, file: SchemaFile): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (file.definitions[name] ?? schema);
}
