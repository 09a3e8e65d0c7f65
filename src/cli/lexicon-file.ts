import { isUtf8 } from 'node:buffer';
import type { LexiconFile } from '../document/document.ts';
import { schemaErrors } from '../document/validate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import { readInput } from './input.ts';
import { readDocuments } from './record-file.ts';
import type { RecordFileValue } from './record-file.ts';

/** Something wrong in a lexicon, and where; both from 1. */
interface Flaw {
  readonly code: 'lexicon-syntax' | 'lexicon-invalid' | 'lexicon-repeated';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;
}

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

async function readWords(bytes: Uint8Array, { messages, language }: Context): Promise<Words> {
  const whole = (message: string): Words => ({
    value: null,
    flaws: [{ code: 'lexicon-syntax', message, line: 1, column: 1 }],
  });
  if (!isUtf8(bytes) || bytes.includes(0)) return whole(messages.lexicon.notText);
  const { values, problems } = readDocuments(new TextDecoder().decode(bytes), messages);
  if (problems.length > 0) {
    return {
      value: null,
      flaws: problems.map((problem) => ({ code: 'lexicon-syntax', ...problem })),
    };
  }
  const [only] = values;
  if (!only || values.length > 1 || only.pointer !== '') return whole(messages.lexicon.notOne);
  const errors = await schemaErrors(only.value, 'lexicon', language);
  const flaws = errors.map(({ pointer, message }): Flaw => {
    return { code: 'lexicon-invalid', message, pointer, ...only.locate(pointer) };
  });
  if (flaws.length > 0) return { value: null, flaws };
  const value = only.value as LexiconFile;
  const repeated = repetitions(value, only, messages.lexicon.repeated);
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
