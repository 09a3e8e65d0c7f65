import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runOnHeadings } from '../../src/repair/run-on-headings.ts';

const prose = '全县上下齐心协力，新建渡口三处，改造老街两条，各项事业取得新的成绩。'.repeat(7);

/** The pieces of a line that holds more than a paragraph. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of runOnHeadings(line)) {
    pieces.push(line.slice(at, from));
    at = to;
  }
  return [...pieces, line.slice(at)];
}

describe('headings in a page that came as one line', () => {
  test('numbers that count up behind sentences are headings', () => {
    expect(piecesOf(`${prose}一、渔业生产${prose} 二、渔港建设${prose}`)).toEqual([
      prose,
      `一、渔业生产${prose}`,
      `二、渔港建设${prose}`,
    ]);
  });

  test('white space behind a title parts it from its text, spaced out or not', () => {
    expect(piecesOf(`${prose} 一、综 合 ${prose}`)).toEqual([prose, '一、综 合', prose]);
    expect(piecesOf(`${prose}一、渔业生产 ${prose}`)).toEqual([prose, '一、渔业生产', prose]);
  });

  test('the name of a report’s part is a title though nothing parts it from its text', () => {
    expect(piecesOf(`${prose}一、2031年政府工作回顾2031年，${prose}`)).toEqual([
      prose,
      '一、2031年政府工作回顾',
      `2031年，${prose}`,
    ]);
    expect(piecesOf(`${prose}一、工作总结会议开得好，${prose}`)).toHaveLength(1);
  });

  test('a sentence may be a title, and parts below count behind sentences and titles', () => {
    expect(
      piecesOf(`${prose} 一、渔业发展，渔民增收。 1、渔港${prose} 2、渔船${prose} 4、渔网`),
    ).toEqual([prose, '一、渔业发展，渔民增收。', `1、渔港${prose}`, `2、渔船${prose} 4、渔网`]);
    expect(piecesOf(`${prose} 一、渔业 ${prose} （一）渔港 1.泊位${prose}`)).toEqual([
      prose,
      '一、渔业',
      prose,
      '（一）渔港',
      `1.泊位${prose}`,
    ]);
  });

  test('white space around a number and its title sets them apart behind anything', () => {
    expect(piecesOf(`${prose}现公布如下： 一、渔业 ${prose}表1 渔户 二、渔港 ${prose}`)).toEqual([
      `${prose}现公布如下：`,
      '一、渔业',
      `${prose}表1 渔户`,
      '二、渔港',
      prose,
    ]);
  });

  test.each([
    ['a lone number before its text', `${prose}一、渔业生产${prose}`],
    ['numbers that do not count up', `${prose}二、渔业生产${prose}三、渔港建设${prose}`],
    ['points of a sentence', `要做到一、修渡口，二、修老街。${prose}`],
    ['a paragraph', '全县上下齐心协力。一、渔业生产 新建渡口。二、渔港建设 改造老街。'],
  ])('%s parts nothing', (_, line) => {
    expect(runOnHeadings(line)).toEqual([]);
  });

  test('the gaps stand in order, inside the text, and hold white space alone', () => {
    const signs = fc.constantFrom(...'一二三、。 港渔，\n'.split(''), prose);
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (list) => {
        const text = list.join('');
        let last = 0;
        for (const { from, to } of runOnHeadings(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(text.slice(from, to).trim()).toBe('');
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
