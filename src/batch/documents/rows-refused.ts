import type { FailureCode } from '../messages/failures.ts';
import { namesOf } from './row.ts';
import type { RowFields } from './row.ts';

/** Why a file of many documents cannot be cut into rows. */
export class RowsRefused extends Error {
  readonly code: FailureCode;
  /** What the message quotes. */
  readonly detail: string;
  /** What there is in place of it. */
  readonly known: readonly string[];

  constructor(code: FailureCode, detail: string, known: readonly string[] = []) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.known = known;
  }
}

/** Refuses a file that has not each of the columns that are asked for. */
export function requireColumns(fields: RowFields, present: readonly string[]): void {
  for (const name of namesOf(fields)) {
    if (!present.includes(name)) throw new RowsRefused('column-missing', name, present);
  }
}
