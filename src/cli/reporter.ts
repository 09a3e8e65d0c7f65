import type { DocumentDiagnostic } from '../document/document.ts';
import { stringify } from '../formats/stringify.ts';
import type { Io } from './io.ts';
import type { Messages } from './messages/messages.ts';
import { printable } from '../formats/terminal/printable.ts';

export const reporterNames = ['text', 'json', 'github'] as const;

export type ReporterName = (typeof reporterNames)[number];

/** Something to tell the user about a file, or about the command where `file` is null. */
export interface Notice {
  readonly code: string;
  readonly severity: DocumentDiagnostic['severity'];
  readonly message: string;
  readonly file: string | null;
  /** Line and column, both from 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** JSON pointer into a record file. */
  readonly pointer?: string | undefined;
}

/** Codes of what is so of every document of a run. */
const ofRun: ReadonlySet<string> = new Set(['segmenter-fallback']);

/** Tells the user what was noticed, in one form. */
export class Reporter {
  readonly #name: ReporterName;
  readonly #severities: ReadonlySet<Notice['severity']>;
  readonly #names: Messages['severity'];
  readonly #stream: Io['stderr'];
  readonly #told = new Set<string>();

  constructor(options: {
    readonly name: ReporterName;
    readonly quiet: boolean;
    readonly verbose: boolean;
    readonly names: Messages['severity'];
    readonly stream: Io['stderr'];
  }) {
    this.#name = options.name;
    this.#names = options.names;
    this.#stream = options.stream;
    this.#severities = new Set<Notice['severity']>([
      'error',
      ...(options.quiet ? [] : (['warning'] as const)),
      ...(options.verbose ? (['info'] as const) : []),
    ]);
  }

  /** Shows what a reader of the output should know, unless the user wants quiet. */
  hint(notice: Notice): void {
    if (this.#severities.has('warning')) {
      this.#stream.write(`${written[this.#name](notice, this.#names)}\n`);
    }
  }

  /** Shows a notice, unless the user does not want its kind; what is so of the whole run is told once. */
  tell(notice: Notice): void {
    if (!this.#severities.has(notice.severity)) return;
    if (ofRun.has(notice.code)) {
      if (this.#told.has(notice.code)) return;
      this.#told.add(notice.code);
    }
    this.#stream.write(`${written[this.#name](notice, this.#names)}\n`);
  }
}

const written: Readonly<
  Record<ReporterName, (notice: Notice, names: Messages['severity']) => string>
> = {
  text({ file, line, column, pointer, severity, message, code }, names) {
    const place = [file ?? 'parse', line, column].filter((part) => part !== undefined).join(':');
    const inside = pointer === undefined ? '' : ` ${pointer === '' ? '/' : pointer}`;
    return printable(`${place}${inside}: ${names[severity]}: ${message} [${code}]`);
  },
  json({ file, line, column, pointer, severity, message, code }) {
    return stringify({ file, line, column, pointer, severity, code, message });
  },
  github({ file, line, column, pointer, severity, message, code }) {
    const command = severity === 'info' ? 'notice' : severity;
    const properties = Object.entries({ file, line, col: column, title: code })
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',');
    const data = pointer ? `${pointer}: ${message}` : message;
    return printable(`::${command} ${properties}::${escapeData(data)}`);
  },
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
