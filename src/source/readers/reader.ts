import type { Noticed } from '../../core/diagnostic.ts';
import type { Extracted, SourceFormat } from '../source.ts';

export interface ReaderOptions {
  /** Encoding of the bytes by any usual name, for formats that do not say it themselves; detected where it is not given. */
  readonly encoding?: string;
}

/** The text of a file, null where an error says why there is none. */
export type Reading = Noticed<Extracted | null>;

/**
 * Reads one kind of file. Readers are small: what reads is loaded with the first file that needs it. None throws on
 * damaged bytes, and none takes memory or time out of proportion to them.
 */
export interface SourceReader {
  /** The format that it reads, the commoner one where it tells two apart. */
  readonly name: SourceFormat;
  /** Whether the bytes are of its kind, told by what they are; `name` is the file's own, for what bytes do not tell. */
  accepts(bytes: Uint8Array, name: string): boolean;
  read(bytes: Uint8Array, options: ReaderOptions): Reading | Promise<Reading>;
}
