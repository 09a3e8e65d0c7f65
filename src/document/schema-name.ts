/** Kinds of output and of files to be given, each with a schema of its own. */
export const schemaNames = [
  'document',
  'record',
  'repair',
  'outline',
  'tokens',
  'explain',
  'lexicon',
  'corrections',
  'summary',
  'track',
] as const;

export type SchemaName = (typeof schemaNames)[number];

/** Version of the outputs' schemas. */
export const schemaVersion = 2;

/** Version of the schemas of files to be given. */
const givenVersion = 1;

/** File of a schema in the folder `schemas`. */
export function schemaFile(name: SchemaName): string {
  const isGiven = name === 'lexicon' || name === 'corrections';
  const version = isGiven ? givenVersion : schemaVersion;
  return `${name}-${String(version)}.schema.json`;
}

/** Whether a value was written for an earlier schema: its version says so, or a record lacks what every one has today. */
export function isOfEarlierSchema(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('schemaVersion' in value) return Number(value.schemaVersion) < schemaVersion;
  return 'relatesTo' in value && !('reference' in value) && !('nature' in value);
}

/** The schema that a value of unknown origin is meant for, by the keys that only one kind has. */
export function schemaNameOf(value: unknown): SchemaName {
  const has = (key: string): boolean => typeof value === 'object' && value !== null && key in value;
  if (has('records')) return 'document';
  if (has('paragraphs')) return 'repair';
  if (has('tokens')) return 'tokens';
  if (has('numbers')) return 'explain';
  if (has('indicators') || has('units') || has('bodies')) return 'lexicon';
  if (has('corrections')) return 'corrections';
  if (has('shards')) return 'summary';
  if (has('verdict')) return 'track';
  if (has('quantity') || has('indicator')) return 'record';
  return has('sections') ? 'outline' : 'document';
}
