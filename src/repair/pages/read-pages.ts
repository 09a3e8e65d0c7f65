import type { Diagnostic, Noticed } from '../../core/diagnostic.ts';
import type { DecodeOptions } from '../../source/decode.ts';
import { decode } from '../../source/decode.ts';
import type { Source } from '../../source/source.ts';
import { joinPages } from './join-pages.ts';

/** A page of a report that stands on several. */
export interface Page {
  readonly input: Uint8Array | string;
  /** File name without its folders. */
  readonly name: string;
}

/**
 * The pages of one report as one source, in the order that their jumps tell. Null where one of them cannot be read or
 * none is given; the errors of `decode` name the page in their argument `file`.
 */
export function readPages(
  pages: readonly Page[],
  options: Pick<DecodeOptions, 'encoding'>,
): Noticed<Source | null> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { input, name } of pages) {
    const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
    const { value, diagnostics: noticed } = decode(bytes, { ...options, name });
    if (value) sources.push(value);
    for (const diagnostic of noticed) {
      diagnostics.push({ ...diagnostic, span: null, args: { ...diagnostic.args, file: name } });
    }
  }
  if (sources.length === 0 || sources.length < pages.length) return { value: null, diagnostics };
  const joined = joinPages(sources);
  return { value: joined.value, diagnostics: [...diagnostics, ...joined.diagnostics] };
}
