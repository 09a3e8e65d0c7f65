import { extname } from 'node:path';
import type { Output } from '../../document/document.ts';
import { json, ndjson } from '../../formats/json.ts';
import type { Pieces } from '../../formats/pieces.ts';
import { outputFormats } from '../../outputs/registry.ts';

/** Formats of the commands that show a stage; `text` is for people. */
export const stageFormats = ['text', 'yaml', 'json', 'ndjson'] as const;

export type StageFormat = (typeof stageFormats)[number];

/** Formats of the rules; `text` is for people. */
export const ruleFormats = ['text', 'json', 'ndjson'] as const;

export type RuleFormat = (typeof ruleFormats)[number];

/** Formats of the lexicon; `table` is for people. */
export const indicatorFormats = ['table', 'yaml', 'json', 'ndjson', 'csv', 'tsv'] as const;

export type IndicatorFormat = (typeof indicatorFormats)[number];

/** The form of people that a stage and the lexicon have besides. */
const textSuffixes = ['.txt'];

/** The form of a picture, which only the track has. */
const pictureSuffixes = ['.svg'];

/** The suffixes that ask for one of `known`. */
export function suffixesOf(known: readonly string[]): readonly string[] {
  return [
    ...outputFormats.filter(({ name }) => known.includes(name)).flatMap(({ suffixes }) => suffixes),
    ...(known.includes('text') ? textSuffixes : []),
    ...(known.includes('svg') ? pictureSuffixes : []),
  ];
}

/** The format that a file's suffix asks for; null where it asks for none of `known`. */
export function formatBySuffix<F extends string>(file: string, known: readonly F[]): F | null {
  const suffix = extname(file).toLowerCase();
  return known.find((name) => suffix !== '' && suffixesOf([name]).includes(suffix)) ?? null;
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
