/** Kinds of output and of files to be given, each with a schema of its own. */
export const schemaNames = [
  'document',
  'record',
  'repair',
  'outline',
  'tokens',
  'explain',
  'lexicon',
  'summary',
] as const;

export type SchemaName = (typeof schemaNames)[number];

/** File of a schema in the folder `schemas`. */
export function schemaFile(name: SchemaName): string {
  return `${name}-1.schema.json`;
}

/** The `$id` of a schema. */
export function schemaAddress(name: SchemaName): string {
  return `https://unpkg.com/zhibiao/schemas/${schemaFile(name)}`;
}

/** The schema that a value of unknown origin is meant for, by the keys that only one kind has. */
export function schemaNameOf(value: unknown): SchemaName {
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  if (has('records')) return 'document';
  if (has('paragraphs')) return 'repair';
  if (has('tokens')) return 'tokens';
  if (has('numbers')) return 'explain';
  if (has('indicators') || has('units') || has('bodies')) return 'lexicon';
  if (has('shards')) return 'summary';
  if (has('quantity') || has('indicator')) return 'record';
  return has('sections') ? 'outline' : 'document';
}
