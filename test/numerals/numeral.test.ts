import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numeralAt } from '../../src/numerals/numeral-at.ts';

/** One value to many spellings. */
const spellings: readonly (readonly [value: number, ...spellings: string[]])[] = [
  [3, '3', '三'],
  [12, '12', '十二'],
  [20, '20', '二十'],
  [105, '105', '一百零五'],
  [2000, '2000', '2千', '两千', '2,000', '2，000'],
  [62_000_000, '6，200万', '62，000，000'],
  [15_000, '1.5万', '15000', '一万五千', '1万5千'],
  [430_000_000, '4亿3千万', '4.3亿', '4亿3千多万'],
  [6_200_000, '620万', '620多万', '六百二十万'],
  [300_000_000_000, '3000亿', '三千亿'],
  [9.86e12, '9.86万亿'],
  [3.2e12, '3万2千亿', '3万2000亿', '3.2万亿'],
  [3e12, '3万多亿', '三万多亿', '3万余亿'],
  [1e8, '亿', '1亿', '一亿多'],
  [4_120_000, '四百十二万', '四百一十二万'],
  [9e8, '9亿', '9个亿', '九个亿', '9个多亿'],
  [1.25e9, '12.5个亿'],
  [1e9, '十个亿', '10多个亿'],
  [7.9, '7.9', '七点九'],
];

test.each(spellings)('%d is written %s', (value, ...written) => {
  for (const spelling of written) {
    expect(numeralAt(spelling, 0)).toMatchObject({ value, from: 0, to: spelling.length });
  }
});

test.each([
  ['三五十', 30, 50],
  ['七八', 7, 8],
  ['两三千', 2000, 3000],
])('%s is a range of %d to %d', (text, value, upTo) => {
  expect(numeralAt(text, 0)).toMatchObject({ value, upTo, to: text.length });
});

test.each([
  ['12，34万', 12, 2],
  ['2020，300家', 2020, 4],
  ['40万3岁', 400_000, 3],
  ['2千3万', 2000, 2],
])('%s is two numbers', (text, value, to) => {
  expect(numeralAt(text, 0)).toMatchObject({ value, to });
});

test.each([
  ['16500万千瓦', 1.65e8, 6],
  ['5千克', 5, 1],
])('%s leaves the unit its 千', (text, value, to) => {
  expect(numeralAt(text, 0)).toMatchObject({ value, to });
});

const digits = '零一二三四五六七八九';

/** A number below ten thousand in Chinese numerals, written as reports write it. */
function written(value: number): string {
  const places = ['千', '百', '十', ''];
  let text = '';
  let gap = false;
  for (const [index, place] of places.entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits.charAt(digit)}${place}`;
      gap = false;
    }
  }
  return text;
}

test('a number written in Chinese numerals reads as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('', '万', '亿'),
      (value, magnitude) => {
        const scale = { '': 1, 万: 1e4, 亿: 1e8 }[magnitude];
        const text = written(value) + magnitude;
        const numeral = numeralAt(text, 0);
        return numeral?.to === text.length && numeral.value === value * scale;
      },
    ),
  );
});

test('digits with 万 or 亿 are exact to the last place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (cents) => {
      const text = `${String(cents / 100)}亿`;
      return numeralAt(text, 0)?.value === cents * 1_000_000;
    }),
  );
});

const magnitudes = [
  ['', 0],
  ['百', 2],
  ['万', 4],
  ['亿', 8],
  ['万亿', 12],
] as const;

test('a decimal number with a magnitude is the double nearest to it', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      fc.stringMatching(/^\d{0,6}$/),
      fc.constantFrom(...magnitudes),
      (whole, fraction, [word, exponent]) => {
        const written = `${String(whole)}${fraction === '' ? '' : `.${fraction}`}`;
        expect(numeralAt(written + word, 0)?.value).toBe(Number(`${written}e${String(exponent)}`));
      },
    ),
  );
});

test('digits without an end are one number, whatever they come to', () => {
  const digits = '一'.repeat(400);
  expect(numeralAt(`${digits}座`, 0)?.to).toBe(digits.length);
});
