import { corrected } from '../corrections/corrected.ts';
import type { CorrectionsFile, Document } from '../document/document.ts';
import type { Context } from './context.ts';
import { UsageError } from './failures.ts';
import { readGiven } from './given-file.ts';
import { readInput } from './input.ts';

/** Makes the corrections of a file in a document; `text` is the decoded source. */
export type Correct = (document: Document, text: string) => Document;

/** What the file that an option names does to documents; nothing where it names none. What does not fit is told of. */
export async function correctionsNamed(
  file: string | undefined,
  context: Context,
): Promise<Correct> {
  if (file === undefined) return (document) => document;
  const { io, messages, reporter } = context;
  const said = messages.corrections;
  const input = await readInput(file, io, messages);
  if ('problem' in input) throw new UsageError(() => input.problem);
  const { given, flaws } = await readGiven(input.bytes, 'corrections', said, context);
  for (const flaw of flaws) reporter.tell({ ...flaw, severity: 'error', file });
  if (!given) throw new UsageError((words) => words.corrections.invalid(file, flaws.length));
  const { corrections } = given.value as CorrectionsFile;
  return (document, text) => {
    const result = corrected(document, text, corrections);
    for (const { index, reason } of result.unfit) {
      const pointer = `/corrections/${String(index)}`;
      const message = said.unfit[reason];
      const code = 'correction-unfit';
      reporter.tell({
        code,
        severity: 'warning',
        message,
        pointer,
        file,
        ...given.locate(pointer),
      });
    }
    return result.document;
  };
}
