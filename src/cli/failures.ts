import type { Messages } from './messages/messages.ts';

/** The command cannot be carried out as written; the sentence is chosen where the language is known. */
export class UsageError extends Error {
  readonly sentence: (messages: Messages) => string;

  constructor(sentence: (messages: Messages) => string) {
    super('usage');
    this.sentence = sentence;
  }
}

/** Ctrl-C. */
export class Interrupted extends Error {}

/** Whoever read the output has gone. */
export class ReaderGone extends Error {}

/** What a report of a defect needs. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/\s*\n\s*/g, ' ');
}
