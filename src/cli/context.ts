import type { Language } from '../document/messages/language.ts';
import type { ColorMode } from './color.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import type { Reporter, ReporterName } from './reporter.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly reporter: ReporterName;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly debug?: boolean;
  readonly color: ColorMode;
}

/** Options of the commands that read reports. */
export interface ReportOptions extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  /** Whether the output may replace a file that is none of ours. */
  readonly force?: boolean;
  /** A file of the user's own words. */
  readonly lexicon?: string;
  /** A file of readers' corrections. */
  readonly corrections?: string;
  readonly year?: number;
  readonly encoding?: string;
  readonly strict?: boolean;
  /** Whether the time that each stage takes is told. */
  readonly timing?: boolean;
  /** Bytes of an input that are read at most. */
  readonly maxBytes?: number;
  /** Whether the files are pages of one report. */
  readonly join?: boolean;
}

/** What a command works with. */
export interface Context {
  readonly io: Io;
  readonly messages: Messages;
  /** Language of the messages. */
  readonly language: Language;
  /** Language of what is written to the output, which the locale does not change. */
  readonly outputLanguage: Language;
  readonly reporter: Reporter;
}

/** A command: the words after its name, its options, what it works with. */
export type Run<Options> = (
  words: readonly string[],
  options: Options,
  context: Context,
) => Promise<ExitCode>;
