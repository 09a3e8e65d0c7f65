import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/document/document.ts';
import { parse } from '../../src/parse.ts';
import { fixtures } from '../fixtures.ts';
import { doubleByteEncoder, utf16 } from './encoder.ts';

const gb18030 = doubleByteEncoder('gb18030');

/** The document but for what names the bytes that it was read from. */
function sayings({ document, sections, records, diagnostics }: Document): unknown {
  const { title, kind, region, year, page, complete } = document;
  const head = { title, kind, region, year, page, complete };
  const idless = (id: string | null): string | null => id?.slice(id.indexOf(':')) ?? null;
  return {
    head,
    sections,
    records: records.map((record) => ({
      ...record,
      id: idless(record.id),
      relatesTo: idless(record.relatesTo),
    })),
    diagnostics,
  };
}

describe.each(fixtures)('$name says the same, at the same places', ({ bytes, options }) => {
  const text = new TextDecoder().decode(bytes);
  const expected = sayings(parse(text, options));
  test.each([
    ['utf-8', 'UTF-8', bytes],
    ['utf-8', 'UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', 'UTF-16LE', utf16(text, 'le', false)],
    ['utf-16le', 'UTF-16LE with a mark', utf16(text, 'le', true)],
    ['utf-16be', 'UTF-16BE', utf16(text, 'be', false)],
    ['utf-16be', 'UTF-16BE with a mark', utf16(text, 'be', true)],
    ['gb18030', 'GB18030', gb18030(text)],
  ])('in %s: %s', (encoding, _name, encoded) => {
    if (encoded === null) throw new Error('the fixture holds a character that GBK has not');
    const document = parse(encoded, options);
    expect(document.document.source.encoding).toBe(encoding);
    expect(document.document.source.characters).toBe(text.length);
    expect(sayings(document)).toEqual(expected);
  });

  test('with other line ends, moved by what they add', () => {
    const unix = text.replaceAll('\r\n', '\n');
    const places = (source: string): unknown[] =>
      parse(source, options).records.map((record) => ({
        ...record,
        id: '',
        relatesTo: null,
        source: {
          ...record.source,
          start: source.slice(0, record.source.start).replaceAll('\r', '').length,
          end: source.slice(0, record.source.end).replaceAll('\r', '').length,
        },
      }));
    expect(places(unix.replaceAll('\n', '\r\n'))).toEqual(places(unix));
  });
});
