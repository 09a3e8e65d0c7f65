import { corrected } from '../corrections/corrected.ts';
import type { Correction, CorrectionsFile, Document } from '../document/document.ts';
import { unfitReasons } from '../document/messages/unfit-reasons.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import { readGiven } from './given-file.ts';
import { readInput } from './input.ts';
import type { RecordFileValue } from './record-file.ts';

/** A file of corrections that a user gave. */
interface GivenCorrections {
  readonly file: string;
  readonly given: RecordFileValue;
  readonly corrections: readonly Correction[];
}

/** The corrections of the file that an option names; null where it names none. */
export async function correctionsNamed(
  file: string | undefined,
  context: Context,
): Promise<GivenCorrections | null> {
  if (file === undefined) return null;
  const { io, messages, reporter } = context;
  const input = await readInput(file, io, messages);
  if ('problem' in input) throw new UsageError(() => input.problem);
  const { given, flaws } = await readGiven(
    input.bytes,
    'corrections',
    messages.corrections,
    context,
  );
  for (const flaw of flaws) reporter.tell({ ...flaw, severity: 'error', file });
  if (!given) throw new UsageError((words) => words.corrections.invalid(file, flaws.length));
  const { corrections } = given.value as CorrectionsFile;
  return { file, given, corrections };
}

/** Makes corrections in documents one after the other, and tells what does not fit, by its place in the file. */
export class Corrector {
  readonly #given: GivenCorrections | null;
  readonly #context: Context;
  readonly #met = new Set<string>();
  #unfit = 0;

  constructor(given: GivenCorrections | null, context: Context) {
    this.#given = given;
    this.#context = context;
  }

  /** Whether a correction of a document that was met did not fit. */
  get failed(): boolean {
    return this.#unfit > 0;
  }

  /** The document as its readers corrected it; `text` is the decoded source. */
  correct(document: Document, text: string): Document {
    if (!this.#given) return document;
    const { file, given, corrections } = this.#given;
    const { outputLanguage, language, reporter } = this.#context;
    this.#met.add(document.document.id);
    const result = corrected(document, text, corrections, outputLanguage);
    this.#unfit += result.unfit.length;
    for (const { index, reason } of result.unfit) {
      const pointer = `/corrections/${String(index)}`;
      reporter.tell({
        code: 'correction-unfit',
        severity: 'warning',
        message: unfitReasons[language][reason],
        pointer,
        file,
        ...given.locate(pointer),
      });
    }
    return result.document;
  }

  /** Tells of the corrections whose documents were not met. */
  close(): void {
    if (!this.#given) return;
    const { file, corrections } = this.#given;
    const left = corrections.filter(({ document }) => !this.#met.has(document)).length;
    if (left === 0) return;
    const message = this.#context.messages.corrections.elsewhere(left);
    const code = 'corrections-elsewhere';
    this.#context.reporter.hint({ code, severity: 'info', message, file });
  }
}
