/** WHATWG names of the encodings that Chinese reports come in, by the names that people and pages give them. */
const names: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['utf-16', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['utf-16le', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['utf16be', 'utf-16be'],
  ['gb18030', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['big5', 'big5'],
  ['big5-hkscs', 'big5'],
  ['x-x-big5', 'big5'],
  ['cp950', 'big5'],
]);

/** The names that the `encoding` option knows, one for each encoding. */
export const encodingNames: readonly string[] = [...new Set(names.values())];

/** The WHATWG name for `label`; null where it names no encoding that is read here. */
export function encodingNamed(label: string): string | null {
  return names.get(label.trim().toLowerCase()) ?? null;
}

/** A byte order mark and the encoding that it stands for. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
] as const;

/** The encoding that the byte order mark at the start of the bytes stands for; null where there is none. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  const found = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return found?.encoding ?? null;
}
