import { corrected } from '../../corrections/corrected.ts';
import type { Document } from '../../document/document.ts';
import { schemaErrors } from '../../document/validate.ts';
import { select } from '../../document/selection.ts';
import type { Findings } from '../../document/findings.ts';
import { isOwnBytes } from '../../outputs/own-output.ts';
import { extract, open, openPages, understand } from '../../parse.ts';
import type { ParseOptions } from '../../parse.ts';
import type { DocumentPages, DocumentText, ReadInput } from '../documents/document-input.ts';
import { readingWith } from '../../track/settings.ts';
import type { Settings } from '../job.ts';
import { failureSentence } from '../messages/failures.ts';
import type { FailureCode } from '../messages/failures.ts';
import type { ReadResult } from './streams.ts';

export type ReadSettings = Pick<
  Settings,
  'selection' | 'lang' | 'year' | 'encoding' | 'lexicon' | 'corrections' | 'track'
>;

/** What one input gives; never throws. */
export async function readDocument(input: ReadInput, settings: ReadSettings): Promise<ReadResult> {
  const { selection, lang, encoding, lexicon, corrections } = settings;
  if ('code' in input) {
    return failed(input.name, input.code, input.detail, settings, input.known);
  }
  if (bytesOf(input).some(isOwnBytes)) return failed(input.name, 'input-own', '', settings);
  try {
    const told = yearOf(input.name, settings);
    const options = { lang, ...(told !== null && { year: told }), ...(lexicon && { lexicon }) };
    const findings = await understandInput(input, encoding, options);
    const { text } = findings.source;
    const found = extract(findings);
    const whole = corrections ? corrected(found, text, corrections, lang).document : found;
    const error = whole.diagnostics.find(({ severity }) => severity === 'error');
    if (error) {
      const { code, message, source } = error;
      return {
        failure: {
          file: input.name,
          code,
          message,
          line: source?.line ?? null,
          column: source?.column ?? null,
        },
      };
    }
    const document: Document = {
      schemaVersion: whole.schemaVersion,
      document: whole.document,
      sections: whole.sections,
      records: select(whole, selection).records,
      diagnostics: whole.diagnostics,
    };
    const [invalid] = await schemaErrors(document, 'document', lang);
    return invalid
      ? failed(input.name, 'defect', `${invalid.pointer} ${invalid.message}`, settings)
      : { document };
  } catch (error) {
    return failed(
      input.name,
      'defect',
      error instanceof Error ? error.message : String(error),
      settings,
    );
  }
}

/** The files that an input is read from; none where it is a row's text. */
function bytesOf(input: DocumentText | DocumentPages): Uint8Array[] {
  const inputs = 'pages' in input ? input.pages.map((page) => page.input) : [input.text];
  return inputs.filter((bytes) => typeof bytes !== 'string');
}

/** The year that the user's list of reports has for one, else the one given for all. */
function yearOf(name: string, { year, track }: ReadSettings): number | null {
  const listed = track ? readingWith(track).known.of(name) : null;
  return listed?.year ?? year;
}

async function understandInput(
  input: DocumentText | DocumentPages,
  encoding: string | null,
  options: ParseOptions,
): Promise<Findings> {
  const bytesIn = encoding === null ? {} : { encoding };
  if ('pages' in input) {
    const findings = understand(await openPages(input.pages, { ...options, ...bytesIn }), options);
    return { ...findings, source: { ...findings.source, name: input.name } };
  }
  const { name, text } = input;
  if (typeof text === 'string') return understand(text, { name, ...options });
  return understand(await open(text, { name, ...bytesIn, ...options }), options);
}

/** A failure that reading never came to say of itself. */
export function failed(
  file: string,
  code: FailureCode,
  detail: string,
  { lang }: Pick<Settings, 'lang'>,
  known?: readonly string[],
): ReadResult {
  const message = failureSentence(code, detail, lang, known);
  return { failure: { file, code, message, line: null, column: null } };
}
