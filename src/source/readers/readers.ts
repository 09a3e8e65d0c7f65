import type * as Files from './files.ts';
import { decodeText } from '../decode.ts';
import { kindOfBinary } from '../signatures.ts';
import type { SourceFormat } from '../source.ts';
import type { SourceReader } from './reader.ts';

type Read = Extract<keyof typeof Files, `read${string}`>;

/** A reader of the kind that `kindOfBinary` calls so. */
function ofKind(name: SourceFormat, kind: string, read: Read): SourceReader {
  return {
    name,
    accepts: (bytes) => kindOfBinary(bytes) === kind,
    read: async (bytes) => (await import('./files.ts'))[read](bytes),
  };
}

/** Whatever no other reader takes: plain text and HTML, or a file that is refused with a word for what it is. */
const text: SourceReader = {
  name: 'text',
  accepts: () => true,
  read: decodeText,
};

/** Every kind of file that is read; the first reader that accepts a file reads it. */
export const sourceReaders: readonly SourceReader[] = [
  ofKind('docx', 'DOCX', 'readDocx'),
  ofKind('pdf', 'PDF', 'readPdf'),
  ofKind('odt', 'ODT', 'readOdt'),
  ofKind('odt', 'FODT', 'readFodt'),
  ofKind('ofd', 'OFD', 'readOfd'),
  ofKind('epub', 'EPUB', 'readEpub'),
  ofKind('doc', 'DOC', 'readDoc'),
  ofKind('rtf', 'RTF', 'readRtf'),
  ofKind('xlsx', 'XLSX', 'readXlsx'),
  ofKind('mht', 'MHTML', 'readMht'),
  text,
];
