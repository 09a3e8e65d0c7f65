/** What is said of files of corrections. */
export interface CorrectionMessages {
  readonly help: string;
  readonly notText: string;
  readonly notOne: string;
  readonly invalid: (file: string, count: number) => string;
  /** Corrections of documents that were not read. */
  readonly elsewhere: (count: number) => string;
  /** Corrections that a run over many documents found to fit no longer. */
  readonly unfit: (count: number) => string;
  readonly notOfBatch: (folder: string) => string;
}
