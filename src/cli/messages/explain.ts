import type { ExplainedNumber, NumberReading, TargetRecord } from '../../document/document.ts';

type Clause = NonNullable<ExplainedNumber['clause']>;
type Normalized = NonNullable<NumberReading>;
type Status = TargetRecord['status'];

/** The words of `explain`. */
export interface ExplainMessages {
  readonly atMissing: string;
  readonly atBad: (value: string) => string;
  readonly lineMissing: (line: number, count: number) => string;
  /** What is said where the place holds no number. */
  readonly nothing: (line: number, column: number | null) => string;

  /** What is said of numbers there that are of other indicators than those asked for, or of none. */
  readonly others: (count: number) => string;

  /** Names of the lines of an explanation. */
  readonly labels: Readonly<
    Record<
      | 'sentence'
      | 'number'
      | 'rule'
      | 'words'
      | 'cell'
      | 'section'
      | 'status'
      | 'record'
      | 'amended'
      | 'rejected'
      | 'doubts'
      | 'refused'
      | 'dropped'
      | 'alike'
      | 'unlike',
      string
    >
  >;
  readonly form: Readonly<Record<Normalized['form'], string>>;
  readonly comparator: Readonly<Record<Normalized['comparator'], string>>;
  readonly kind: Readonly<Record<NonNullable<Clause['verb']>['kind'], string>>;
  readonly joined: Readonly<Record<Clause['joined'], string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly about: Readonly<Record<ExplainedNumber['doubts'][number]['about'], string>>;

  readonly number: (number: string) => string;
  readonly unit: (unit: string | null) => string;
  /** How the number bounds what is measured, and the words that say so. */
  readonly bound: (comparator: string, words: string) => string;
  readonly rule: (id: string, position: number, example: string) => string;
  readonly subject: (text: string) => string;
  readonly verb: (text: string, kind: string) => string;
  readonly governor: (text: string, kind: string) => string;
  readonly object: (text: string) => string;
  readonly follows: (joined: string, text: string | null) => string;
  readonly respectively: string;
  readonly cell: (row: string, column: string, unit: string | null) => string;
  /** What a heading says; null where it says nothing. */
  readonly heading: (name: string, status: string | null) => string;
  readonly noSection: string;
  readonly statusFrom: (around: string, own: string) => string;
  readonly statusAgain: (around: string) => string;
  readonly amended: (id: string, example: string, record: string) => string;
  readonly later: (id: string, position: number, record: string) => string;
  readonly noLater: string;
  /** What makes the confidence less, and how often such records were right. */
  readonly doubt: (about: string, situation: string, right: number, of: number) => string;
  readonly help: Readonly<Record<'explain' | 'at' | 'debug', string>>;
}
