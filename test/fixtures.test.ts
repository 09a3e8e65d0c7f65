import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { yaml } from '../src/formats/yaml.ts';
import type { Document, TargetRecord } from '../src/document/document.ts';
import { parse, repair, tokens, understand } from '../src/parse.ts';
import { fixtures } from './fixtures.ts';

/** Expectations are written anew on this switch alone. */
const rewrites = process.env['UPDATE_FIXTURES'] === '1';

const written = (document: Document): string => [...yaml([document])].join('');

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every offset of a text. */
const offsets = (text: string): number[] => Array.from({ length: text.length }, (_, at) => at);

const nowhere = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** What a record says, without where. */
function sayings({ records }: Document): TargetRecord[] {
  const idless = new Map(records.map(({ id }, index) => [id, `record ${String(index)}`]));
  return records.map(({ relatesTo, ...record }) => ({
    ...record,
    id: '',
    source: nowhere,
    relatesTo: relatesTo === null ? null : (idless.get(relatesTo) ?? relatesTo),
  }));
}

describe.each(fixtures)('$name', ({ bytes, options, expected }) => {
  const document = (): Document => parse(bytes, options);
  const source = decoded(bytes);

  it('gives the document that is expected', () => {
    if (rewrites) writeFileSync(expected, written(document()));
    expect(existsSync(expected)).toBe(true);
    expect(written(document())).toBe(readFileSync(expected, 'utf8'));
  });

  it('points at each quantity in the source', () => {
    const lines = source.split('\n');
    for (const { quantity, source: place } of document().records) {
      expect(source.slice(place.start, place.end).replace(/\s/g, '')).toBe(quantity.text);
      const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
      expect(before + place.column - 1).toBe(place.start);
    }
  });

  it('gives every record an id of its own, and relates records that are there', () => {
    const { records } = document();
    const ids = records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { relatesTo } of records) {
      if (relatesTo !== null) expect(ids).toContain(relatesTo);
    }
  });

  it('repairs to text whose every character stands in the source', () => {
    const { source: read, repaired } = understand(bytes, options);
    const { text, map } = repaired.value;
    const moved = offsets(text).filter(
      (at) => text[at] !== '\n' && text[at] !== read.text[map.toOrigin(at)],
    );
    expect(moved).toEqual([]);
  });

  it('loses no words between source and paragraphs but those that a repair names', () => {
    const { paragraphs, repairs } = repair(bytes, options);
    const drops = repairs.filter(({ kind }) => kind !== 'columns-split');
    // Columns are read in an order that is not the source's.
    const compared = (words: string): string =>
      drops.length < repairs.length ? Array.from(words).sort().join('') : words;
    const dropped = new Set(
      drops.flatMap(({ source: { start, end } }) =>
        Array.from({ length: end - start }, (_, index) => start + index),
      ),
    );
    const kept = offsets(source)
      .filter((at) => !dropped.has(at) && !/\s/.test(source.charAt(at)))
      .map((at) => source.charAt(at))
      .join('');
    const words = paragraphs.map(({ text }) => text.replace(/\s/g, '')).join('');
    expect(compared(words)).toBe(compared(kept));
  });

  it('is cut into words that join to the paragraphs', () => {
    const { paragraphs } = repair(bytes, options);
    const words = tokens(bytes, options).tokens;
    expect(words.map(({ text }) => text).join('')).toBe(
      paragraphs.map(({ text }) => text).join(''),
    );
  });

  it('says the same once it is repaired', () => {
    const { paragraphs } = repair(bytes, options);
    const repaired = paragraphs.map(({ text }) => text).join('\n');
    expect(
      repair(repaired)
        .paragraphs.map(({ text }) => text)
        .join('\n'),
    ).toBe(repaired);
    expect(sayings(parse(repaired, options))).toEqual(sayings(document()));
  });

  it('says the same with other line ends and a byte order mark', () => {
    const unix = source.replaceAll('\r\n', '\n');
    for (const variant of [unix, unix.replaceAll('\n', '\r\n'), `\ufeff${unix}`]) {
      expect(sayings(parse(variant, options))).toEqual(sayings(document()));
    }
  });
});
