/** Bytes of `text` in a double-byte encoding; null where the encoding has no two bytes for one of its characters. */
export type Encode = (text: string) => Uint8Array | null;

/** The encoder that the platform lacks, made from its decoder: two bytes for each character beyond ASCII. */
export function doubleByteEncoder(encoding: 'gb18030' | 'big5'): Encode {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '\ufffd' && !bytesOf.has(sign)) {
        bytesOf.set(sign, [lead, trail]);
      }
    }
  }
  return (text) => {
    const bytes: number[] = [];
    for (const sign of text) {
      if (sign < '\x80') bytes.push(sign.charCodeAt(0));
      else {
        const pair = bytesOf.get(sign);
        if (pair === undefined) return null;
        bytes.push(...pair);
      }
    }
    return Uint8Array.from(bytes);
  };
}

/** Bytes of `text` in UTF-16, with a byte order mark or without. */
export function utf16(text: string, order: 'le' | 'be', marked: boolean): Uint8Array {
  const bytes = Buffer.from(marked ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
