import type { Messages } from './messages/messages.ts';

/** The command cannot be carried out as written; the sentence is chosen where the language is known. */
export class UsageError extends Error {
  readonly sentence: (messages: Messages) => string;

  constructor(sentence: (messages: Messages) => string) {
    super('usage');
    this.sentence = sentence;
  }
}

/** Signals that stop the program, once it has cleared up. */
export const stopSignals = ['SIGINT', 'SIGTERM'] as const;

export type StopSignal = (typeof stopSignals)[number];

/** Ctrl-C, or the system's wish that the program end. */
export class Interrupted extends Error {
  readonly signal: StopSignal;

  constructor(signal: StopSignal = 'SIGINT') {
    super(signal);
    this.signal = signal;
  }
}

/** What the system says where there is no room, no right or no handle left; thread and process alike put it first. */
const refusal =
  /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|ENFILE|EIO|ENOMEM)\b.*|^(?:ENOENT|ENOTDIR|EEXIST)\b.*, mkdir .*/;

/** What the system refused, in its words; null where an error is of another kind. */
export function refusalOf(error: unknown): string | null {
  return error instanceof Error ? (refusal.exec(error.message)?.[0] ?? null) : null;
}

/** Whoever read the output has gone. */
export class ReaderGone extends Error {}

/** What a report of a defect needs. */
export function detailOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.replace(/\s*\n\s*/g, ' ');
}
