import type { Noticed } from '../core/diagnostic.ts';
import type { DecodeOptions } from './decode.ts';
import { sourceReaders } from './readers/readers.ts';
import type { SourceReader } from './readers/reader.ts';
import { sourceOf } from './source-of.ts';
import type { Source } from './source.ts';

/** Reads a file of any kind that is read here; null where it cannot be, with an error that says why. */
export async function openSource(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Promise<Noticed<Source | null>> {
  const reader = sourceReaders.find((each) =>
    each.accepts(bytes, options.name ?? '-'),
  ) as SourceReader;
  const { value, diagnostics } = await reader.read(bytes, options);
  return { value: value && sourceOf(value, bytes, options.name), diagnostics };
}
