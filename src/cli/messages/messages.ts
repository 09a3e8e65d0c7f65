import type { Severity } from '../../core/diagnostic.ts';
import type { CorrectionMessages } from './corrections.ts';
import type { LexiconMessages } from './lexicon.ts';
import type { BatchMessages } from './batch.ts';
import type { ExplainMessages } from './explain.ts';
import type { RulesMessages } from './rules.ts';
import type { TrackMessages } from './track.ts';

/** Every sentence of the command line; a language that lacks one does not compile. */
export interface Messages {
  readonly severity: Readonly<Record<Severity, string>>;

  readonly inputMissing: (file: string) => string;
  readonly inputOnline: (address: string) => string;
  readonly inputUnmatched: (pattern: string) => string;
  readonly inputFolder: (file: string) => string;
  readonly inputForbidden: (file: string) => string;
  readonly inputLarge: (file: string, maxBytes: number) => string;
  readonly inputUnreadable: (file: string, code: string) => string;
  readonly inputNone: string;
  readonly inputOwn: (file: string) => string;
  readonly recordsHidden: (count: number) => string;
  readonly sectionUnknown: (asked: string, known: readonly string[], all: number) => string;
  readonly meant: (words: readonly string[]) => string;
  readonly commandUnknown: (word: string, known: readonly string[]) => string;

  readonly outputFolder: (file: string) => string;
  readonly outputFolderMissing: (file: string, folder: string) => string;
  readonly outputNotFolder: (file: string, folder: string) => string;
  readonly outputSlash: (file: string, bare: string) => string;
  readonly outputIsInput: (file: string, input: string) => string;
  readonly outputForeign: (file: string) => string;
  readonly outputSuffix: (file: string, known: readonly string[], hasFormats: boolean) => string;
  readonly outputFull: (file: string, code: string) => string;
  readonly outputForbidden: (file: string) => string;
  readonly outputFailed: (file: string, code: string) => string;

  readonly yearBad: (value: string) => string;
  readonly choiceBad: (option: string, value: string, known: readonly string[]) => string;
  readonly optionUnknown: (option: string) => string;
  /** An option of other commands than the one that it was given to. */
  readonly optionElsewhere: (option: string, command: string, others: readonly string[]) => string;
  readonly recordsNone: string;
  readonly optionArgumentMissing: (option: string) => string;
  readonly argumentsExcess: (command: string) => string;
  readonly schemaUnknown: (value: string, known: readonly string[]) => string;

  readonly outputInvalid: (errors: readonly string[]) => string;
  readonly systemRefused: (detail: string) => string;
  readonly defect: (detail: string) => string;

  readonly recordsValid: (file: string, count: number) => string;
  readonly recordsEarlier: (version: number) => string;
  readonly recordsNotText: string;
  readonly recordsDeep: (levels: number) => string;
  readonly recordsSyntax: (detail: string) => string;
  readonly recordsRepeated: (key: string) => string;
  readonly recordsEmpty: string;

  readonly pdfWithoutApp: string;
  readonly doctorOk: string;
  readonly doctorBindingMissing: (command: string) => string;
  readonly doctorPdfMissing: (command: string) => string;
  readonly doctorDictionaryMissing: string;

  readonly batch: BatchMessages;
  readonly explain: ExplainMessages;
  readonly rules: RulesMessages;
  readonly lexicon: LexiconMessages;
  readonly corrections: CorrectionMessages;
  readonly track: TrackMessages;
  readonly help: HelpMessages;
}

/** Words of the help pages. */
export interface HelpMessages {
  readonly usage: string;
  readonly examples: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly globalOptions: string;
  readonly program: string;
  readonly exitCodes: string;
  readonly parse: string;
  readonly repair: string;
  readonly tokens: string;
  readonly outline: string;
  readonly validate: string;
  readonly schema: string;
  readonly doctor: string;
  readonly completion: string;
  readonly files: string;
  readonly recordFiles: string;
  readonly schemaName: string;
  readonly all: string;
  readonly status: string;
  readonly type: string;
  readonly section: string;
  readonly format: string;
  readonly output: string;
  readonly force: string;
  readonly schemaPath: string;
  readonly view: string;
  readonly app: string;
  readonly pdf: string;
  readonly year: string;
  readonly encoding: string;
  readonly strict: string;
  readonly maxBytes: string;
  readonly timing: string;
  readonly join: string;
  readonly reporter: string;
  readonly quiet: string;
  readonly verbose: string;
  readonly color: string;
  readonly lang: string;
  readonly version: string;
  readonly help: string;
  readonly helpCommand: string;
}
