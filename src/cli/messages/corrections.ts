import type { UnfitReason } from '../../corrections/corrected.ts';

/** What is said of files of corrections. */
export interface CorrectionMessages {
  readonly help: string;
  readonly notText: string;
  readonly notOne: string;
  readonly invalid: (file: string, count: number) => string;
  readonly unfit: Readonly<Record<UnfitReason, string>>;
}
