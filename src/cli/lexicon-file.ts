import type { LexiconFile } from '../document/document.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import { readGiven } from './given-file.ts';
import type { Flaw } from './given-file.ts';
import { readInput } from './input.ts';
import type { RecordFileValue } from './record-file.ts';

/** The words of the file that an option names; null where it names none. */
export async function lexiconNamed(
  file: string | undefined,
  context: Context,
): Promise<Lexicon | null> {
  return file === undefined ? null : readLexicon(file, context);
}

/** A user's own words; every error is told with file, line and JSON pointer, and then fails the command. */
export async function readLexicon(file: string, context: Context): Promise<Lexicon> {
  const { io, messages, reporter } = context;
  const input = await readInput(file, io, messages);
  if ('problem' in input) throw new UsageError(() => input.problem);
  const { value, flaws } = await readWords(input.bytes, context);
  for (const flaw of flaws) reporter.tell({ ...flaw, severity: 'error', file });
  if (!value) throw new UsageError((words) => words.lexicon.invalid(file, flaws.length));
  return lexiconOf(value);
}

interface Words {
  /** Null where there are flaws. */
  readonly value: LexiconFile | null;
  readonly flaws: readonly Flaw[];
}

async function readWords(bytes: Uint8Array, context: Context): Promise<Words> {
  const { lexicon } = context.messages;
  const { given, flaws } = await readGiven(bytes, 'lexicon', lexicon, context);
  if (!given) return { value: null, flaws };
  const value = given.value as LexiconFile;
  const repeated = repetitions(value, given, lexicon.repeated);
  return { value: repeated.length > 0 ? null : value, flaws: repeated };
}

/** Codes and units that stand in the file twice. */
function repetitions(
  { indicators = [], units = [] }: LexiconFile,
  { locate }: RecordFileValue,
  message: (value: string) => string,
): Flaw[] {
  const keys = [
    ...indicators.map(({ code }, index) => ({
      key: code,
      at: `/indicators/${String(index)}/code`,
    })),
    ...units.map(({ word }, index) => ({ key: word, at: `/units/${String(index)}/word` })),
  ];
  const seen = new Set<string>();
  return keys.flatMap(({ key, at }): Flaw[] => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ code: 'lexicon-repeated', message: message(key), pointer: at, ...locate(at) }];
  });
}

/** The area of indicators that name none. */
const ownArea = 'own';

function lexiconOf({ indicators = [], units = [], bodies = [] }: LexiconFile): Lexicon {
  return {
    indicators: indicators.map(
      ({ synonyms = [], direction = 'none', area = ownArea, ...indicator }) => ({
        ...indicator,
        synonyms,
        direction,
        area,
      }),
    ),
    units: units.map((unit): Unit => unit),
    bodies,
  };
}
