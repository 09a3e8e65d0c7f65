import { sha256 as hashOf } from '../platform/node.ts';
import type { Extracted, Source } from './source.ts';

/** A file's text with the name and the hash of the file. */
export function sourceOf(extracted: Extracted, bytes: Uint8Array, name = '-'): Source {
  const sha256 = hashOf(bytes);
  const { format, encoding, text, places, facts } = extracted;
  return {
    name,
    format,
    encoding,
    sha256,
    text,
    ...(places && { places }),
    ...(facts && { facts }),
  };
}
