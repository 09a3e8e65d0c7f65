import { describe, expect, test } from '@jest/globals';
import type { Document, TargetRecord } from '../../src/document/document.ts';
import { traditionalPairs } from '../../src/lexicon/traditional.ts';
import { parse } from '../../src/parse.ts';
import { fixtures } from '../fixtures.ts';
import { doubleByteEncoder, utf16 } from './encoder.ts';

const gb18030 = doubleByteEncoder('gb18030');
const big5 = doubleByteEncoder('big5');

/** A traditional character for each simplified one that Big5 lacks. */
const traditional = new Map<string, string>();
for (const [written = '', read = ''] of traditionalPairs.match(/../gu) ?? []) {
  if (big5(read) === null && big5(written) !== null) traditional.set(read, written);
}

const inTraditional = (text: string): string =>
  Array.from(text, (sign) => traditional.get(sign) ?? sign).join('');

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

/** What a record says but in words. */
function factsOf({
  status,
  type,
  comparator,
  direction,
  quantity,
  source,
  section,
  indicator,
}: TargetRecord): unknown {
  const measure = { ...quantity, text: '' };
  return [status, type, comparator, direction, measure, source, section?.number, indicator.code];
}

test('Big5 says the same as its text', () => {
  const texts = fixtures.map(({ bytes }) => inTraditional(new TextDecoder().decode(bytes)));
  const encoded = texts.map((text) => [text, big5(text)] as const);
  const encodable = encoded.filter(([, bytes]) => bytes !== null);
  expect(encodable.length).toBeGreaterThan(1);
  for (const [text, bytes] of encodable) {
    const document = parse(bytes ?? '');
    expect(document.document.source.encoding).toBe('big5');
    expect(sayings(document)).toEqual(sayings(parse(text)));
  }
});

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

  test('in traditional characters, shown as they are written', () => {
    const written = inTraditional(text);
    const document = parse(written, options);
    const plain = parse(text, options);
    expect(document.records.map(factsOf)).toEqual(plain.records.map(factsOf));
    const shown = (record: TargetRecord): unknown => [
      record.indicator.text,
      record.sentence,
      record.section?.title ?? null,
    ];
    expect(document.records.map(shown)).toEqual(
      JSON.parse(inTraditional(JSON.stringify(plain.records.map(shown)))),
    );
    expect(document.document.title).toBe(
      plain.document.title && inTraditional(plain.document.title),
    );
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
