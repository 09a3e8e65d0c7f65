import { Inflate } from 'fflate';
import { FileFault } from '../file-fault.ts';
import { crc32 } from './crc32.ts';
import { directoryOf } from './directory.ts';
import type { Entry } from './directory.ts';

/** The files in a ZIP archive. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of a file; null where the archive has none of that name. Throws `FileFault` where they are damaged. */
  read(name: string): Uint8Array | null;
}

/** Bytes that one file and all files together may unfold to: reports take a few million. */
const mostOfOne = 64 * 2 ** 20;
const mostOfAll = 192 * 2 ** 20;

/** Opens an archive; throws `FileFault` where it has no directory. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(bytes)) {
    const key = keyOf(entry.name);
    if (!entries.has(key)) entries.set(key, entry);
  }
  let left = mostOfAll;
  return {
    names: [...entries.values()].map(({ name }) => name),
    read(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) return null;
      const content = contentOf(bytes, entry, Math.min(left, mostOfOne));
      left -= content.length;
      return content;
    },
  };
}

/** Names are the same in either case, and with either stroke: some programs write `word\document.xml`. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function contentOf(bytes: Uint8Array, entry: Entry, most: number): Uint8Array {
  const { name } = entry;
  if (entry.isLocked) throw new FileFault('file-locked');
  const packed = bytes.subarray(entry.from, entry.from + entry.packed);
  if (packed.length < entry.packed) throw new FileFault('file-damaged', { part: name });
  let content: Uint8Array;
  if (entry.method === 0) content = packed;
  else if (entry.method === 8) content = inflated(packed, name, most);
  else throw new FileFault('file-damaged', { part: name });
  if (content.length > most) throw new FileFault('file-excessive', { part: name });
  if (crc32(content) !== entry.crc) throw new FileFault('file-damaged', { part: name });
  return content;
}

/** Bytes that are handed to the decompressor at once: they unfold to a thousand times as many at most. */
const step = 1 << 14;

function inflated(packed: Uint8Array, part: string, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    throw new FileFault('file-damaged', { part });
  }
  if (length > most) throw new FileFault('file-excessive', { part });
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}
