import { FileFault } from '../file-fault.ts';

/** A file in an archive. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly crc: number;
  /** Where its packed bytes start, and how many they are. */
  readonly from: number;
  readonly packed: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
/** An archive ends with a record of 22 bytes and a comment of at most 64 kB. */
const endReach = 22 + 0xffff;
const endLength = 22;
/** A report has tens of files, one of many pages a thousand. */
const mostEntries = 20_000;
/** Stands for a number that is kept in 64 bits elsewhere. */
const elsewhere = 0xffffffff;

/** What the directory at an archive's end tells of its files. Throws `FileFault` where there is none. */
export function directoryOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesIn(view, bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FileFault('file-damaged');
    throw error;
  }
}

function entriesIn(view: DataView, bytes: Uint8Array): readonly Entry[] {
  const end = endIn(view);
  if (end === -1) throw new FileFault('file-cut');
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let stop = end;
  if (start === elsewhere || size === elsewhere) {
    stop = number64(view, end - 20 + 8);
    if (view.getUint32(stop, true) !== end64Mark) throw new FileFault('file-damaged');
    size = number64(view, stop + 40);
    start = number64(view, stop + 48);
  }
  // What stands before the archive in the file moves it all.
  const shift = stop - size - start;
  const entries: Entry[] = [];
  let at = start + shift;
  while (at + 46 <= stop && view.getUint32(at, true) === entryMark) {
    const names = view.getUint16(at + 28, true);
    const extras = view.getUint16(at + 30, true);
    const comments = view.getUint16(at + 32, true);
    entries.push(entryAt(view, bytes, at, names, extras, shift));
    if (entries.length > mostEntries) throw new FileFault('file-excessive');
    at += 46 + names + extras + comments;
  }
  if (entries.length === 0) throw new FileFault('file-damaged');
  return entries;
}

function endIn(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endReach);
  for (let at = view.byteLength - endLength; at >= lowest; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  names: number,
  extras: number,
  shift: number,
): Entry {
  const flags = view.getUint16(at + 8, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + names));
  let packed = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  const unpacked = view.getUint32(at + 24, true);
  if ([packed, header, unpacked].includes(elsewhere)) {
    // The field of 64-bit numbers holds those that are elsewhere, in this order.
    let wide = wideField(view, at + 46 + names, extras);
    if (wide === -1) throw new FileFault('file-damaged', { part: name });
    if (unpacked === elsewhere) wide += 8;
    if (packed === elsewhere) {
      packed = number64(view, wide);
      wide += 8;
    }
    if (header === elsewhere) header = number64(view, wide);
  }
  header += shift;
  if (view.getUint32(header, true) !== fileMark)
    throw new FileFault('file-damaged', { part: name });
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return {
    name,
    method: view.getUint16(at + 10, true),
    isLocked: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    from,
    packed,
  };
}

/** Where the numbers of 64 bits stand among a file's extra fields; -1 where there are none. */
function wideField(view: DataView, from: number, length: number): number {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return -1;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
