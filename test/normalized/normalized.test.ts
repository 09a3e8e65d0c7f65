import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../src/normalized/normalized.ts';
import { repairedLines } from '../outline/read-lines.ts';

const readingOf = (text: string): string => read(repairedLines(text)).text;

describe('folding', () => {
  test.each([
    ['full-width digits and signs', '１９９５年增长１０．５％', '1995年增长10.5%'],
    [
      'Chinese punctuation stays',
      '增长5%，其中：工业（规上）；农业！',
      '增长5%，其中：工业（规上）；农业！',
    ],
    ['half-width brackets', '(一)扩大内需', '（一）扩大内需'],
    ['circles for zero', '二○○三年', '二〇〇三年'],
    ['digits and letters for zero', '二00三年、二OО三年', '二〇〇三年、二〇〇三年'],
    ['numbers beside Chinese ones', '第二00号、十二0组', '第二00号、十二0组'],
    ['dashes', '5－6个', '5-6个'],
    ['middle dots', '王•李', '王·李'],
    [
      'points behind the numbers of headings',
      '一.发展渔业\n二.新建渔港',
      '一.发展渔业\n二.新建渔港',
    ],
    ['points between Chinese digits', '海带产值达到十.五亿元', '海带产值达到十.五亿元'],
    ['ones for dashes between numbers', '渔船2一3艘，90万一95万吨', '渔船2—3艘，90万—95万吨'],
    ['ones for dashes between years', '2026年一2030年，一年一', '2026年—2030年，一年一'],
    ['ones that count', '第1一号码头，9月一日', '第1一号码头，9月一日'],
    [
      'raised points for full stops where decimals have them',
      '增长9·1%、8·2%、7·3%和6·4%。扩建深水渔港· 五年内建成·1995年',
      '增长9.1%、8.2%、7.3%和6.4%。扩建深水渔港。五年内建成。1995年',
    ],
    [
      'full stops for points where no number has one',
      '增长9。1%、8。2%，达到7。3亿元、6。4亿元。2031年建成5座。3月开工',
      '增长9.1%、8.2%，达到7.3亿元、6.4亿元。2031年建成5座。3月开工',
    ],
    ['raised points in names', '增长9·1%。邀请约翰·史密斯', '增长9.1%。邀请约翰·史密斯'],
    ['points for full stops', '建成渔港.二是增长八.五倍', '建成渔港。二是增长八.五倍'],
    [
      'points for full stops behind numbers',
      '渔业增长9%.建成渔港.增收9亿元.（一）.渔港 ',
      '渔业增长9%。建成渔港。增收9亿元。（一）.渔港',
    ],
  ])('%s', (_, text, folded) => {
    expect(readingOf(text)).toBe(folded);
  });
});

describe('white space', () => {
  test.each([
    ['inside words', '总投 资2000 亿元', '总投资2000亿元'],
    ['digits set apart', '1 9 9 3 年3 月', '1993年3月'],
    ['full-width digits set apart', '１ ９ ９ ７ 年', '1997年'],
    ['two numbers keep apart', '完成 120 35 万元', '完成120 35万元'],
    ['within a year', '到 202 1年，20 22年，2 0年', '到2021年，2022年，2 0年'],
    ['around a raised point', '增长27 · 7％', '增长27.7%'],
    ['a lost point keeps apart', '完成5 9亿元', '完成5 9亿元'],
    ['a pair among digits set apart', '1 9 9 3年1 8日', '1993年18日'],
    ['two Latin words keep apart', '5G NR 网络', '5G NR网络'],
    ['around a paragraph', '　　一、总体要求　', '一、总体要求'],
  ])('%s', (_, text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });
});

test('every unit maps to the unit that it was read from', () => {
  const signs = fc.constantFrom(...'新区增长５%５ 　\t（(.．1'.split(''), '\u200b', '\n', '𠀀');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 60 }), (list) => {
      const repaired = repairedLines(list.join(''));
      const normalized = read(repaired);
      expect(normalized.map.length).toBe(normalized.text.length);
      expect(normalized.paragraphs).toHaveLength(repaired.paragraphs.length);
      for (let at = 0; at < normalized.text.length; at++) {
        const unit = normalized.text.charAt(at);
        const origin = repaired.text.charAt(normalized.map.toOrigin(at));
        const same =
          unit === origin ||
          (unit === ' ' && /\s|\u200b/.test(origin)) ||
          (unit === '。' && origin === '.') ||
          readingOf(origin) === unit;
        expect([unit, origin, same]).toEqual([unit, origin, true]);
      }
    }),
  );
});
