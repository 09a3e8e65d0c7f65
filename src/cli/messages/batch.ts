import type { Changes } from '../../batch/index.ts';

/** The sentences of the commands for many documents. */
export interface BatchMessages {
  readonly sizeBad: (option: string, value: string) => string;
  readonly countBad: (option: string, value: string) => string;
  readonly binaryShown: (format: string) => string;
  readonly argumentMissing: (name: string) => string;
  readonly textFieldMissing: string;
  readonly joinedRows: string;
  readonly nothing: string;
  readonly noRows: string;
  readonly listTwice: string;
  readonly begun: (folder: string) => string;
  readonly planned: (folder: string) => string;
  readonly notTasks: (folder: string) => string;
  readonly held: (folder: string, name: string) => string;
  readonly notPlanned: (folder: string) => string;
  readonly otherSettings: (folder: string, names: readonly string[]) => string;
  readonly otherProgram: (folder: string, version: string) => string;
  readonly locked: (file: string) => string;
  readonly rootMissing: (word: string) => string;
  readonly updated: (changes: Changes) => string;
  readonly notRead: (count: number, folder: string) => string;
  readonly taken: (folder: string) => string;
  readonly numberBad: (value: string, last: number) => string;
  readonly linksLeft: (count: number) => string;
  readonly linkLoops: string;
  readonly resultsLeft: string;
  readonly progress: (progress: {
    readonly done: string;
    readonly total: string;
    readonly share: string;
    readonly rate: string;
    readonly left: string;
    readonly failed: string;
  }) => string;
  readonly failedFast: string;
  readonly interrupted: (folder: string) => string;
  readonly outputFile: (file: string) => string;
  readonly taskDone: (number: number, documents: number, failed: number) => string;
  readonly taskAlready: (number: number) => string;
  readonly flaw: Readonly<
    Record<
      'missing' | 'foreign' | 'count' | 'file' | 'extra',
      (shard: number, folder: string) => string
    >
  >;
  readonly help: BatchHelp;
}

/** Words of the help pages. */
export interface BatchHelp {
  readonly batch: string;
  readonly plan: string;
  readonly task: string;
  readonly verify: string;
  readonly serve: string;
  readonly paths: string;
  readonly planned: string;
  readonly number: string;
  readonly output: string;
  readonly shardSize: string;
  readonly inputFormat: string;
  readonly textField: string;
  readonly idField: string;
  readonly join: string;
  readonly follow: string;
  readonly nulls: string;
  readonly jobs: string;
  readonly timeout: string;
  readonly resume: string;
  readonly update: string;
  readonly retryFailed: string;
  readonly failFast: string;
  readonly maxBytes: string;
}
