import { sha256 as hashOf } from '../platform/node.ts';
import type { Source } from '../source/source.ts';

/** Stands for bytes that could not be decoded: their hash, and no text. */
export function unreadable(bytes: Uint8Array, { name = '-' }: { readonly name?: string }): Source {
  const sha256 = hashOf(bytes);
  return { name, format: 'text', encoding: '', sha256, text: '' };
}
