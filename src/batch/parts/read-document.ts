import { schemaErrors } from '../../document/validate.ts';
import { selectorOf } from '../../document/selection.ts';
import { extract, understand } from '../../parse.ts';
import type { DocumentInput } from '../documents/document-input.ts';
import type { Settings } from '../job.ts';
import { failureSentence } from '../messages/failures.ts';
import type { FailureCode } from '../messages/failures.ts';
import type { Result } from './streams.ts';

export type ReadSettings = Pick<Settings, 'selection' | 'lang' | 'year' | 'encoding'>;

/** What one input gives; never throws. */
export async function readDocument(input: DocumentInput, settings: ReadSettings): Promise<Result> {
  const { selection, lang, year, encoding } = settings;
  if ('code' in input) return failed(input.name, input.code, input.detail, settings);
  try {
    const whole = extract(
      understand(input.text, {
        name: input.name,
        lang,
        ...(year === null ? {} : { year }),
        ...(encoding === null || typeof input.text === 'string' ? {} : { encoding }),
      }),
    );
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
    const document = { ...whole, records: whole.records.filter(selectorOf(selection)) };
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

/** A failure that reading never came to say of itself. */
export function failed(
  file: string,
  code: FailureCode,
  detail: string,
  { lang }: Pick<Settings, 'lang'>,
): Result {
  const message = failureSentence(code, detail, lang);
  return { failure: { file, code, message, line: null, column: null } };
}
