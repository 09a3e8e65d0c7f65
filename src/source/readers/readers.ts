import { decodeText } from '../decode.ts';
import { kindOfBinary } from '../signatures.ts';
import type { SourceReader } from './reader.ts';

/** Pages of the web saved with all that belongs to them. */
const mht: SourceReader = {
  name: 'mht',
  accepts: (bytes) => kindOfBinary(bytes) === 'MHTML',
  read: async (bytes) => (await import('./files.ts')).readMht(bytes),
};

/** Whatever no other reader takes: plain text and HTML, or a file that is refused with a word for what it is. */
const text: SourceReader = {
  name: 'text',
  accepts: () => true,
  read: decodeText,
};

/** Every kind of file that is read; the first reader that accepts a file reads it. */
export const sourceReaders: readonly SourceReader[] = [mht, text];
