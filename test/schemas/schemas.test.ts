import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { schemaFile, schemaNames } from '../../src/document/schema-name.ts';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
const load = (file: string): Schema => JSON.parse(readFileSync(folder + file, 'utf8')) as Schema;

/** Keywords of later drafts that validators of draft-07 pass over in silence. */
const laterKeywords =
  /^(?:\$defs|\$anchor|\$dynamicRef|prefixItems|dependentRequired|dependentSchemas|unevaluated\w+|minContains|maxContains)$/;

function* schemasIn(schema: Schema, at: string): Generator<readonly [string, Schema]> {
  yield [at, schema];
  for (const list of ['properties', 'definitions'] as const) {
    for (const [name, inner] of Object.entries(schema[list] ?? {})) {
      yield* schemasIn(inner, `${at}/${list}/${name}`);
    }
  }
}

it('knows every schema of the folder', () => {
  expect(readdirSync(folder).sort()).toEqual(schemaNames.map(schemaFile).sort());
});

describe.each(schemaNames)('%s', (name) => {
  const schema = load(schemaFile(name));
  const all = [...schemasIn(schema, '')];

  it('is called by its name and version', () => {
    // No one can own a name under `.invalid`: what validates our records is in the package alone.
    expect(schema.$id).toBe(`https://zhibiao.invalid/schemas/${schemaFile(name)}`);
  });

  it('describes every property, with its unit or that it has none', () => {
    const described =
      /\b(?:unit|units|lines|levels|pages|points|hexadecimal|ISO|year|from 0 to 1|order|万)\b|`unit`|without white space|id of|Id of/i;
    for (const [at, { properties = {} }] of all) {
      for (const [key, property] of Object.entries(properties)) {
        const target = property.$ref === undefined ? property : resolved(property.$ref, schema);
        const description = property.description ?? target.description ?? '';
        expect([at, key, description]).toEqual([at, key, expect.stringMatching(/^.{10,}\.$/)]);
        if (isScalar(target)) {
          expect([at, key, description]).toEqual([at, key, expect.stringMatching(described)]);
        }
      }
    }
  });

  it('closes every object and requires what an output always has', () => {
    const optional = new Set(['value', 'min', 'max', 'pages', 'page', 'box', 'surrogatePairs']);
    for (const [at, { type, properties, additionalProperties, required = [] }] of all) {
      if (!properties || ![type].flat().includes('object')) continue;
      expect([at, additionalProperties]).toEqual([at, false]);
      // Files that people write may leave out what they like.
      if (name === 'lexicon' || name === 'corrections') continue;
      const left = Object.keys(properties).filter(
        (key) => !required.includes(key) && !optional.has(key),
      );
      expect([at, left]).toEqual([at, []]);
    }
  });

  it('keeps to draft-07', () => {
    for (const [at, inner] of all) {
      expect([at, Object.keys(inner).filter((keyword) => laterKeywords.test(keyword))]).toEqual([
        at,
        [],
      ]);
    }
  });
});

function resolved(reference: string, schema: Schema): Schema {
  const [file = '', pointer = ''] = reference.split('#');
  const root = file === '' ? schema : load(file);
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema>((inner, key) => (inner as Record<string, Schema>)[key] as Schema, root);
}

function isScalar({ type }: Schema): boolean {
  return [type].flat().some((name) => name === 'string' || name === 'number' || name === 'integer');
}
