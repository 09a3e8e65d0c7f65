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

  test('the first may follow the title of all', () => {
    const title = '云岭市渔业发展实施方案';
    expect(piecesOf(`${title}一、总体思路认真贯彻渔业政策，${prose}二、渔港${prose}`)).toEqual([
      title,
      '一、总体思路',
      `认真贯彻渔业政策，${prose}`,
      `二、渔港${prose}`,
    ]);
  });

  test('white space behind a title parts it from its text, spaced out or not', () => {
    expect(piecesOf(`${prose} 一、综 合 ${prose}`)).toEqual([prose, '一、综 合', prose]);
    expect(piecesOf(`${prose}一、渔业生产 ${prose}`)).toEqual([prose, '一、渔业生产', prose]);
  });

  test('white space within a year parts no title', () => {
    const line = `云岭县政府工作报告 一、2030 年工作回顾（一）渔业发展，渔民增收，产值9亿元。${prose}`;
    const gaps = runOnHeadings(line).map(({ from }) => line.slice(from, from + 4));
    expect(gaps).not.toContain(' 年工作');
  });

  test('the name of a report’s part is a title though nothing parts it from its text', () => {
    expect(piecesOf(`${prose}一、2031年政府工作回顾2031年，${prose}`)).toEqual([
      prose,
      '一、2031年政府工作回顾',
      `2031年，${prose}`,
    ]);
    expect(piecesOf(`${prose}一、工作总结会议开得好，${prose}`)).toHaveLength(1);
  });

  test('a part that its title names opens a page with any number; a bulletin’s text opens with its year', () => {
    expect(piecesOf(`${prose}三、2031年重点工作各位代表，${prose}`)).toEqual([
      prose,
      '三、2031年重点工作',
      `各位代表，${prose}`,
    ]);
    expect(
      piecesOf(
        `云岭市统计局2032年3月2日一、综合初步核算，${prose}渔业 2.5二、渔业全年渔船${prose}`,
      ),
    ).toEqual([
      '云岭市统计局2032年3月2日',
      '一、综合',
      `初步核算，${prose}渔业 2.5`,
      '二、渔业',
      `全年渔船${prose}`,
    ]);
    expect(piecesOf(`${prose}一、力争全年渔船${prose}二、增收${prose}`)).toHaveLength(3);
  });

  test('what is named by a number in passing opens no part, and gaps stand apart', () => {
    expect(
      piecesOf(`${prose}我们建成全市第一条渔业专线。第二条隧道贯通。第三条高速公路通车。`),
    ).toHaveLength(1);
    expect(
      piecesOf(`${prose}（附后）名词解释见附件。一、渔业${prose}二、渔港${prose}`),
    ).toHaveLength(3);
    expect(piecesOf(`${prose}一、渔业（现价）二、三产业产值9亿元。${prose}`)).toHaveLength(1);
    const law = `一、渔业 第一条 登记。第二条 备案。第三条 处罚。${prose}二、渔港 第四条 登记。${prose}`;
    const gaps = runOnHeadings(law);
    gaps.slice(1).forEach(({ from }, index) => {
      expect(from).toBeGreaterThanOrEqual(gaps[index]?.to ?? 0);
    });
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

  test('parts below count behind sentences with no white space, and behind the colon that leads up to them', () => {
    expect(
      piecesOf(
        `${prose}一、渔业发展做好：(一)建渔港。${prose}(二)造渔船。${prose}二、渔港建设${prose}`,
      ),
    ).toEqual([
      prose,
      '一、渔业发展做好：',
      `(一)建渔港。${prose}`,
      `(二)造渔船。${prose}`,
      `二、渔港建设${prose}`,
    ]);
  });

  test('points of a paragraph alone are none, those of a whole page are parts', () => {
    const points = `（一）建渔港。${prose}（二）造渔船。${prose}`;
    expect(piecesOf(points)).toEqual([points]);
    expect(piecesOf(points + prose.repeat(9))).toHaveLength(2);
  });

  test('a page that opens behind its first heading counts up from the second', () => {
    const page = `${prose}二、渔港建设${prose}三、渔船建造${prose}`;
    expect(piecesOf(page + prose.repeat(9))).toHaveLength(3);
    expect(piecesOf(`${prose}一、二、三产业增长，${prose}二、三产业上升。`)).toHaveLength(1);
  });

  test('responsible bodies in brackets end a part', () => {
    expect(
      piecesOf(`意见如下：一、建渔港${prose}（渔业局牵头）二、造渔船${prose}（港务局负责）`),
    ).toEqual([
      '意见如下：',
      `一、建渔港${prose}（渔业局牵头）`,
      `二、造渔船${prose}（港务局负责）`,
    ]);
  });

  test('titles of reviews and plans without a number', () => {
    expect(
      piecesOf(`${prose}2030年主要工作回顾2030年，${prose}2031年工作目标和主要任务今年是${prose}`),
    ).toEqual([
      prose,
      '2030年主要工作回顾',
      `2030年，${prose}`,
      '2031年工作目标和主要任务',
      `今年是${prose}`,
    ]);
  });

  test('articles and chapters of a law count up', () => {
    const law = '渔港条例第一章总则第一条为了管好渔港，制定本条例。';
    const rest = '第二条本条例所称渔港，依照第一条确定。第二章渔船第三条渔船应当登记。';
    expect(piecesOf(law + rest + prose)).toEqual([
      '渔港条例',
      '第一章总则',
      '第一条为了管好渔港，制定本条例。',
      '第二条本条例所称渔港，依照第一条确定。',
      '第二章渔船',
      `第三条渔船应当登记。${prose}`,
    ]);
    expect(piecesOf(`${prose}第一条规定如此。第二条也一样。${prose}`)).toHaveLength(1);
  });

  test('notes behind the end count up below their heading', () => {
    const report = `${prose}一、2031年工作回顾2031年，${prose}谢谢大家！`;
    const notes = '※名词解释※[1]渔家乐：指渔家旅游。[2]“两港”：指渔港和商港。';
    expect(piecesOf(report + notes).slice(-3)).toEqual([
      '※名词解释※',
      '[1]渔家乐：指渔家旅游。',
      '[2]“两港”：指渔港和商港。',
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
