import { isUtf8 } from 'node:buffer';
import { schemaErrors } from '../document/validate.ts';
import type { Context } from './context.ts';
import type { RecordFileValue } from './record-file.ts';

/** Something wrong in a file that a user gives, and where; both from 1. */
export interface Flaw {
  readonly code: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;
}

/** What is said where a file is none of its kind. */
interface GivenMessages {
  readonly notText: string;
  readonly notOne: string;
}

/** A file's one value, checked against its schema; null where there are flaws. */
export async function readGiven(
  bytes: Uint8Array,
  schema: 'lexicon' | 'corrections',
  said: GivenMessages,
  { messages, language }: Context,
): Promise<{ readonly given: RecordFileValue | null; readonly flaws: readonly Flaw[] }> {
  const syntax = `${schema}-syntax`;
  const flawed = (flaws: readonly Flaw[]) => ({ given: null, flaws });
  const whole = (message: string) => flawed([{ code: syntax, message, line: 1, column: 1 }]);
  if (!isUtf8(bytes) || bytes.includes(0)) return whole(said.notText);
  const { readDocuments } = await import('./record-file.ts');
  const { values, problems } = readDocuments(new TextDecoder().decode(bytes), messages);
  if (problems.length > 0) return flawed(problems.map((problem) => ({ code: syntax, ...problem })));
  const [only] = values;
  if (!only || values.length > 1 || only.pointer !== '') return whole(said.notOne);
  const errors = await schemaErrors(only.value, schema, language);
  const flaws = errors.map(({ pointer, message }): Flaw => {
    return { code: `${schema}-invalid`, message, pointer, ...only.locate(pointer) };
  });
  return flaws.length > 0 ? flawed(flaws) : { given: only, flaws };
}
