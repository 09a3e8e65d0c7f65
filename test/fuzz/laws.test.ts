import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MappedTextWriter } from '../../src/core/mapped-text.ts';
import type { MappedText } from '../../src/core/mapped-text.ts';
import { CharSet, unitTable } from '../../src/core/char-set.ts';
import { WordIndex } from '../../src/core/word-index.ts';
import { numeralAt } from '../../src/numerals/numeral-at.ts';
import { timesTenTo } from '../../src/numerals/scaled.ts';
import { parse, repair } from '../../src/parse.ts';
import { corpusIn } from './corpus.ts';
import { draws } from './draws.ts';
import { report } from './grammar.ts';

/** A text without some of its units, and with some put in, made by the choices of `keeps`. */
function thinned(text: string, keeps: readonly number[]): MappedText {
  const writer = new MappedTextWriter(text);
  for (let at = 0; at < text.length; at++) {
    const choice = keeps[at % keeps.length] ?? 1;
    if (choice === 0) continue;
    if (choice === 2) writer.insert('\n');
    writer.copy(at, at + 1);
  }
  return writer.finish();
}

const choices = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 });

describe('maps', () => {
  it('lead two rewritings back in one step as in two', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), choices, choices, (text, a, b) => {
        const first = thinned(text, a);
        const second = thinned(first.text, b);
        const direct = second.map.after(first.map);
        for (let at = 0; at < second.text.length; at++) {
          expect(direct.toOrigin(at)).toBe(first.map.toOrigin(second.map.toOrigin(at)));
        }
      }),
    );
  });

  it('lead each unit that was copied to the same one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), choices, (text, keeps) => {
        const { text: rewritten, map } = thinned(text.replaceAll('\n', ' '), keeps);
        for (let at = 0; at < rewritten.length; at++) {
          if (rewritten.charAt(at) === '\n') continue;
          expect(rewritten.charAt(at)).toBe(text.replaceAll('\n', ' ').charAt(map.toOrigin(at)));
        }
      }),
    );
  });
});

const digits = '零一二三四五六七八九';

/** A whole number below 10^12 as it is read out. */
function spoken(value: number): string {
  if (value >= 1e8) return `${spoken(Math.floor(value / 1e8))}亿${rest(value % 1e8, 1e7)}`;
  if (value >= 1e4) return `${spoken(Math.floor(value / 1e4))}万${rest(value % 1e4, 1e3)}`;
  for (const [size, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < size) continue;
    const lead = digits.charAt(Math.floor(value / size));
    return `${lead}${sign}${rest(value % size, size / 10)}`;
  }
  return digits.charAt(value);
}

function rest(value: number, place: number): string {
  if (value === 0) return '';
  return (value < place ? '零' : '') + spoken(value);
}

describe('numerals', () => {
  it('are read as the number that was written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const text = spoken(value);
        // Two rising digits side by side (三四百) are a range; a number that is read out has none.
        expect(numeralAt(text, 0)).toMatchObject({ from: 0, to: text.length, value });
      }),
    );
  });

  it('are read as the number that was written in digits, grouped or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => {
          const fraction = hundredths === 0 ? '' : `.${String(hundredths).padStart(2, '0')}`;
          const value = Number(`${String(whole)}${fraction}`);
          for (const text of [String(whole), whole.toLocaleString('en')]) {
            const written = text + fraction;
            expect(numeralAt(written, 0)).toMatchObject({ to: written.length, value });
          }
        },
      ),
    );
  });

  it('are multiplied by a power of ten as if they had been written so', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
        fc.integer({ min: -8, max: 8 }),
        (value, power) => {
          const product = timesTenTo(value, power);
          expect(Math.abs(product / 10 ** power / value - 1)).toBeLessThan(1e-12);
          expect(timesTenTo(value, 0)).toBe(value);
        },
      ),
    );
  });
});

describe('lookups', () => {
  const sign = fc.constantFrom('省', '市', '县');
  const word = fc.string({ unit: sign, minLength: 1, maxLength: 4 });
  const place = fc.string({ unit: sign, minLength: 1, maxLength: 8 });

  it('find the longest word of a lexicon, as a search through all of it does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 12 }), place, (words, text) => {
        const index = new WordIndex(words.map((each) => [each, each] as const));
        for (let at = 0; at <= text.length; at++) {
          for (let to = at; to <= text.length; to++) {
            const fitting = words.filter((each) => text.slice(at, to).startsWith(each));
            const longest = fitting.sort((a, b) => b.length - a.length)[0];
            expect(index.at(text, at, to)?.entry).toBe(longest);
          }
        }
      }),
    );
  });

  it('know exactly the characters of a set', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.nat(0xffff), (characters, unit) => {
        const has = characters.split('').includes(String.fromCharCode(unit));
        const set = new CharSet(characters);
        expect(set.has(unit)).toBe(has);
        for (const each of characters.split('')) expect(set.has(each.charCodeAt(0))).toBe(true);
        expect(set.has(''.charCodeAt(0))).toBe(false);
      }),
    );
    const table = unitTable({ 三: 3, 零: 0 });
    expect(['三', '零', '四'].map((each) => table[each.charCodeAt(0)])).toEqual([3, 0, -1]);
  });
});

const corpus = corpusIn(fileURLToPath(new URL('corpus/', import.meta.url)));

describe('repaired text', () => {
  it.each([...corpus].filter(([name]) => name.endsWith('.txt')))(
    '%s stays as it is when it is repaired again',
    (_name, text) => {
      const once = repair(text).paragraphs.map((paragraph) => paragraph.text);
      const twice = repair(once.join('\n')).paragraphs.map((paragraph) => paragraph.text);
      expect(twice).toEqual(once);
    },
  );

  it('gives the same records where it was clean', () => {
    for (const text of corpus.values()) {
      if (text.includes('<')) continue;
      const clean = repair(text)
        .paragraphs.map((paragraph) => paragraph.text)
        .join('\n');
      const values = (input: string): unknown =>
        parse(input).records.map(({ quantity, indicator, status }) => [
          quantity,
          indicator,
          status,
        ]);
      expect(values(clean)).toEqual(values(text));
    }
  });
});

describe('several reports', () => {
  it('are read alike in any order', () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => seed);
    const read = (seed: number): string => JSON.stringify(parse(report(draws(seed))));
    const forward = seeds.map(read);
    const backward = seeds.toReversed().map(read).toReversed();
    expect(backward).toEqual(forward);
  });
});
