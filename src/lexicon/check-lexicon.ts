import { ArgumentError, kindOf } from '../core/argument-error.ts';
import { emptyLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Fields that an entry of each list has, with whether it holds a list of words. */
const fields = {
  indicators: { code: false, name: false, synonyms: true, units: true },
  units: { word: false, unit: false, dimension: false },
} as const;

/** The lexicon with the lists that it leaves out; throws an `ArgumentError` that names the first place that is wrong. */
export function checkedLexicon(lexicon: Partial<Lexicon> | undefined): Lexicon {
  if (lexicon === undefined) return emptyLexicon;
  if (typeof lexicon !== 'object' || (lexicon as unknown) === null || Array.isArray(lexicon)) {
    throw new ArgumentError(
      `lexicon is ${kindOf(lexicon)}; it takes an object with indicators, units or bodies.`,
    );
  }
  const { indicators = [], units = [], bodies = [] } = lexicon;
  checkEntries('indicators', indicators, fields.indicators);
  checkEntries('units', units, fields.units);
  checkWords('lexicon.bodies', bodies);
  return { indicators, units, bodies };
}

function checkEntries(
  list: keyof typeof fields,
  entries: unknown,
  known: Readonly<Record<string, boolean>>,
): void {
  checkList(`lexicon.${list}`, entries, 'objects').forEach((entry, index) => {
    const place = `lexicon.${list}[${String(index)}]`;
    if (typeof entry !== 'object' || entry === null) {
      throw new ArgumentError(`${place} is ${kindOf(entry)}; it takes an object.`);
    }
    for (const [field, isList] of Object.entries(known)) {
      const value = (entry as Readonly<Record<string, unknown>>)[field];
      if (isList) checkWords(`${place}.${field}`, value);
      else checkWord(`${place}.${field}`, value);
    }
  });
}

function checkWords(place: string, words: unknown): void {
  checkList(place, words, 'strings').forEach((word, index) => {
    checkWord(`${place}[${String(index)}]`, word);
  });
}

function checkList(place: string, list: unknown, of: string): readonly unknown[] {
  if (Array.isArray(list)) return list;
  throw new ArgumentError(`${place} is ${kindOf(list)}; it takes an array of ${of}.`);
}

function checkWord(place: string, word: unknown): void {
  if (typeof word === 'string') return;
  throw new ArgumentError(`${place} is ${kindOf(word)}; it takes a string.`);
}
