import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numeralAt } from '../../src/numerals/numeral-at.ts';

const largest = Number.MAX_SAFE_INTEGER;
const digits = '零一二三四五六七八九';

/** The ways in which a number may be written. */
interface Manner {
  /** Whether 一十 is 十 at the start. */
  readonly shortTen: boolean;
  /** Whether 两 stands for 二 before 百, 千, 万 and 亿. */
  readonly pairs: boolean;
  /** Whether the last place goes without saying where it may: 三千二. */
  readonly elides: boolean;
  /** Whether the number is written as on cheques. */
  readonly financial: boolean;
}

const manners: fc.Arbitrary<Manner> = fc.record({
  shortTen: fc.boolean(),
  pairs: fc.boolean(),
  elides: fc.boolean(),
  financial: fc.boolean(),
});

/** A group of four places; `opens` where a higher group stands before it. */
function group(value: number, opens: boolean): string {
  let text = '';
  let gap = opens && value < 1000;
  for (const [index, place] of ['千', '百', '十', ''].entries()) {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) gap ||= text !== '';
    else {
      text += `${gap ? '零' : ''}${digits.charAt(digit)}${place}`;
      gap = false;
    }
  }
  return text;
}

function plain(value: number): string {
  if (value < 1e4) return group(value, false);
  const [scale, word] = value < 1e8 ? [1e4, '万'] : [1e8, '亿'];
  const high = Math.floor(value / scale);
  const low = value - high * scale;
  const gap = low > 0 && low < scale / 10 ? '零' : '';
  return `${plain(high)}${word}${low === 0 ? '' : gap + plain(low)}`;
}

const financialOf: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  两: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

function written(value: number, { shortTen, pairs, elides, financial }: Manner): string {
  let text = plain(value);
  if (elides) text = text.replace(/([百千万亿])([一二三四五六七八九])[十百千]$/, elide);
  if (financial) return text.replace(/[一-鿿]/g, (sign) => financialOf[sign] ?? sign);
  if (shortTen) text = text.replace(/^一十/, '十');
  return pairs ? text.replace(/(^|[百千万亿零])二(?=[百千万亿])/g, '$1两') : text;
}

const placeBelow: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千' };

/** 三千二百 is 三千二; 三千零二十 stays. */
function elide(all: string, before: string, digit: string): string {
  return placeBelow[before] === all.slice(-1) ? before + digit : all;
}

function reads(text: string): number | null {
  // A lone digit of a cheque is one beside its 元 alone.
  const numeral = numeralAt(`${text}元`, 0);
  return numeral?.to === text.length && numeral.broken !== true && numeral.upTo === null
    ? numeral.value
    : null;
}

/** Numbers of every size, and more round ones than chance would give. */
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }),
  fc.integer({ min: 1, max: largest }),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
    .map(([value, power]) => Math.min(value * 10 ** power, largest)),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([high, low]) => high * 1e8 + low),
);

describe('Chinese numerals', () => {
  test('read as the number that was written, in every manner, exact to 2^53', () => {
    fc.assert(
      fc.property(numbers, manners, (value, manner) => {
        expect([written(value, manner), reads(written(value, manner))]).toEqual([
          written(value, manner),
          value,
        ]);
      }),
      { numRuns: 5000 },
    );
  });

  test('past 2^53 are never a number that passes for exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (over) => {
        const text = plain(9007199254740992 + over * 16);
        expect(numeralAt(text, 0)?.value).toBeGreaterThan(largest);
      }),
    );
  });

  test('digits in groups read as the digits, whatever parts them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: largest }),
        fc.constantFrom(',', '，', ' '),
        fc.constantFrom('', '.5', '.25', '.125'),
        (value, sign, fraction) => {
          const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, sign) + fraction;
          expect(reads(text)).toBe(Number(String(value) + fraction));
        },
      ),
    );
  });

  test('a number with 万 and 千 in digits reads as its sum', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (high, low) => {
          const filled = low < 1000 ? '零' : '';
          expect(reads(`${String(high)}万${filled}${String(low)}`)).toBe(high * 1e4 + low);
          expect(reads(`${String(high)}亿${filled}${String(low)}万`)).toBe(high * 1e8 + low * 1e4);
        },
      ),
    );
  });

  test('signs of numbers in any order are read to their end, or broken', () => {
    const signs = fc.constantFrom(...'零一二三四五六七八九十百千万亿'.split(''));
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 8 }), (chosen) => {
        const text = chosen.join('');
        const numeral = numeralAt(text, 0);
        expect(numeral?.to).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});
