import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from './document/document.ts';
import { open, parse } from './parse.ts';
import type { ParseOptions } from './parse.ts';
import { checkFile, checkOptions } from './source/check-input.ts';

/** A URL as Node and browsers make it, said so that types of neither are needed. */
export interface FileUrl {
  /** The whole of it: file:///reports/2025.txt */
  readonly href: string;
}

/**
 * `parse` for a file of any kind: text, a web page, or what office programs write. `input` is a path, a file URL or the
 * file's bytes; offsets of the result are UTF-16 units of the text that was taken out of it, which `open` gives.
 *
 * Rejects where there is no such file; one that cannot be read gives a document with an error, as in `parse`.
 * Rejects with an `ArgumentError` where `input` is no path, URL or bytes, or where one of the options is not as its type says.
 */
export async function read(
  input: Uint8Array | string | FileUrl,
  options: ParseOptions = {},
): Promise<Document> {
  checkFile(input);
  checkOptions(options);
  if (typeof input !== 'string' && !('href' in input)) {
    return parse(await open(input, options), options);
  }
  const path = typeof input === 'string' ? input : fileURLToPath(input.href);
  const named = { name: basename(path), ...options };
  return parse(await open(await readFile(path), named), named);
}
