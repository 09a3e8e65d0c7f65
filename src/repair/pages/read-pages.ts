import type { Diagnostic, Noticed } from '../../core/diagnostic.ts';
import type { DecodeOptions } from '../../source/decode.ts';
import { decode } from '../../source/decode.ts';
import { openSource } from '../../source/open-source.ts';
import type { Source } from '../../source/source.ts';
import { joinPages } from './join-pages.ts';

/** A page of a report that stands on several. */
export interface Page {
  readonly input: Uint8Array | string;
  /** File name without its folders. */
  readonly name: string;
}

/**
 * The pages of one report as one source, in the order that their jumps tell: pages of text and HTML. Null where one of
 * them cannot be read or none is given; the errors of `decode` name the page in their argument `file`.
 */
export function readPages(
  pages: readonly Page[],
  options: Pick<DecodeOptions, 'encoding'>,
): Noticed<Source | null> {
  return joinRead(
    pages,
    pages.map(({ input, name }) => decode(bytesOf(input), { ...options, name })),
  );
}

/** The same for pages of every kind. */
export async function readFiles(
  pages: readonly Page[],
  options: Pick<DecodeOptions, 'encoding'>,
): Promise<Noticed<Source | null>> {
  const read: Noticed<Source | null>[] = [];
  for (const { input, name } of pages) {
    read.push(
      typeof input === 'string'
        ? decode(bytesOf(input), { name })
        : await openSource(input, { ...options, name }),
    );
  }
  return joinRead(pages, read);
}

function bytesOf(input: Page['input']): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}

function joinRead(
  pages: readonly Page[],
  read: readonly Noticed<Source | null>[],
): Noticed<Source | null> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, { value, diagnostics: noticed }] of read.entries()) {
    const file = (pages[index] as Page).name;
    if (value) sources.push(value);
    for (const { code, severity, args } of noticed) {
      diagnostics.push({ code, severity, span: null, args: { ...args, file } });
    }
  }
  if (sources.length === 0 || sources.length < pages.length) return { value: null, diagnostics };
  const joined = joinPages(sources);
  return { value: joined.value, diagnostics: [...diagnostics, ...joined.diagnostics] };
}
