import { describe, expect, it } from '@jest/globals';
import { ArgumentError, open, parse, parsePages, read } from '../../src/index.ts';
import type { Input, Lexicon, ParseOptions } from '../../src/index.ts';

const asInput = (value: unknown): Input => value as Input;

describe('parse', () => {
  it.each([
    [undefined, 'input is undefined; it takes a string, a Uint8Array'],
    [null, 'input is null;'],
    [7, 'input is a number;'],
    [['今年'], 'input is an array;'],
    [{ text: '今年' }, 'input is an object;'],
    [Promise.resolve(''), 'input is a Promise; await it'],
  ])('says of %p what it takes', (input, message) => {
    expect(() => parse(asInput(input))).toThrow(ArgumentError);
    expect(() => parse(asInput(input))).toThrow(message);
  });

  it.each([
    ['gdp', 'lexicon is a string; it takes an object'],
    [{ units: '亩' }, 'lexicon.units is a string; it takes an array of objects'],
    [{ units: [null] }, 'lexicon.units[0] is null; it takes an object'],
    [{ units: [{ word: '箩' }] }, 'lexicon.units[0].unit is undefined; it takes a string'],
    [{ indicators: [{ code: 'a', name: '甲' }] }, 'lexicon.indicators[0].synonyms is undefined'],
    [{ bodies: ['区', 3] }, 'lexicon.bodies[1] is a number; it takes a string'],
  ])('says what is wrong with the lexicon %j', (lexicon, message) => {
    const options = { lexicon: lexicon as unknown as Partial<Lexicon> };
    expect(() => parse('今年', options)).toThrow(ArgumentError);
    expect(() => parse('今年', options)).toThrow(message);
  });

  it.each([
    [null, 'options is null; it takes an object.'],
    ['zh', 'options is a string; it takes an object.'],
    [{ year: '2024' }, "options.year is '2024'; it takes a whole number, as in 2024."],
    [{ year: Number.NaN }, 'options.year is a number; it takes a whole number'],
    [{ lang: 'fr' }, "options.lang is 'fr'; it takes 'zh' or 'en'."],
    [{ encoding: 'latin-9' }, "options.encoding is 'latin-9'; it takes one of utf-8, "],
    [{ name: 7 }, 'options.name is a number; it takes a string.'],
    [{ time: true }, 'options.time is a boolean; it takes a function.'],
  ])('says what is wrong with the options %j', async (given, message) => {
    const options = given as unknown as ParseOptions;
    expect(() => parse('今年', options)).toThrow(ArgumentError);
    expect(() => parse('今年', options)).toThrow(message);
    await expect(read(Buffer.from('今年'), options)).rejects.toThrow(message);
  });

  it('takes bytes of every kind, and a lexicon that leaves lists out', () => {
    const text = '今年，新建公园3处。';
    const expected = parse(text).records.map(({ quantity }) => quantity.text);
    expect(expected).toEqual(['3处']);
    const inputs = [Buffer.from(text), new TextEncoder().encode(text)];
    for (const input of inputs) {
      const { records } = parse(input, { lexicon: {} });
      expect(records.map(({ quantity }) => quantity.text)).toEqual(expected);
    }
  });
});

describe('the other functions', () => {
  it('say what they take, too', async () => {
    const nothing = undefined as never;
    expect(() => parsePages(nothing)).toThrow('pages is undefined; it takes an array');
    await expect(open(nothing)).rejects.toThrow('bytes is undefined; it takes a Uint8Array');
    await expect(read(nothing)).rejects.toThrow('input is undefined; it takes a path, a file URL');
  });
});
