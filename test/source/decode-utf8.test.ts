import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeUtf8 } from '../../src/source/decode-utf8.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Characters of one byte to four. */
const text = fc.array(fc.constantFrom('a', '\u007f', 'é', '߿', '沙', '\uffff', '𠮷', '\ufeff'));

test('gives what TextDecoder gives', () => {
  fc.assert(
    fc.property(text, (signs) => {
      const bytes = Buffer.from(signs.join(''));
      expect(decodeUtf8(bytes)).toBe(decoded(bytes));
    }),
  );
});

test('refuses what TextDecoder refuses', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
      expect(decodeUtf8(bytes)).toBe(decoded(bytes));
    }),
  );
});

test.each([0, 1, 2])(
  'characters of two units lie whole over the pieces of a long text, %i before',
  (before) => {
    const long = `${'码'.repeat(before)}${'𠮷'.repeat(20_000)}`;
    expect(decodeUtf8(Buffer.from(long))).toBe(long);
  },
);
