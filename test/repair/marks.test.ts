import { describe, expect, test } from '@jest/globals';
import { jumpAtEnd, jumpAtStart } from '../../src/repair/jumps.ts';
import { lineMarkOf } from '../../src/numbering/line-mark.ts';
import { repair } from '../../src/repair/repair.ts';
import { inSequence, pageNumberOf } from '../../src/repair/page-numbers.ts';
import { mute } from './mute.ts';

describe('jump notes', () => {
  test.each([
    ['（上接第二版）', 'from', '第二版'],
    ['(紧接第1版)', 'from', '第1版'],
    ['上接A3版', 'from', 'A3版'],
    ['▲（下转第十二版）', 'on', '第十二版'],
    ['［下转０２版］', 'on', '０２版'],
    ['（转 第四版）▼', 'on', '第四版'],
  ])('%s', (note, direction, page) => {
    expect(jumpAtStart(note, 0, note.length)).toEqual({
      from: 0,
      to: note.length,
      direction,
      page,
    });
  });

  test('one at the end of a line leaves the line', () => {
    const line = '全力推进项目建设，（下转第四版）';
    expect(jumpAtEnd(line, 0, line.length)).toMatchObject({
      from: 9,
      to: line.length,
      page: '第四版',
    });
  });

  test.each(['（上接政策）推进', '下转第四版的内容', '（转型升级）', '转版', '（下转第四版'])(
    '%s is none',
    (text) => {
      expect(jumpAtStart(text, 0, text.length)).toBeNull();
      expect(jumpAtEnd(text, 0, text.length)).toBeNull();
    },
  );
});

describe('page numbers', () => {
  test.each([
    ['— 4 —', 4, true],
    ['·12·', 12, true],
    ['－３－', 3, true],
    ['第 4 页', 4, true],
    ['第1页 共18页', 1, true],
    ['3/18', 3, true],
    ['Page 7', 7, true],
    ['7', 7, false],
    ['１２', 12, false],
  ])('%s', (text, number, dressed) => {
    expect(pageNumberOf(text, 0, text.length)).toEqual({ number, dressed });
  });

  test('numbers of pages that an extractor has glued to the first words', () => {
    const page = (number: number, first: string): string =>
      `${number}${first}，渔港的扩建和疏浚按年初的安排推进，港区的道路\n${'和码头一并铺设，渔船进出比过去方便，渔民上岸以后有了新的\n'.repeat(6)}渔市的交易额达到了历年来的新高，渔业合作社的社员人数也在`;
    const words = ['增加着', '稳步增加', '逐步增加', '明显增加', '继续增加'];
    const text = words.map((word, index) => page(index + 1, word)).join('\n');
    const found = repair(text, mute).value.text;
    for (const word of words.slice(1)) expect(found).toContain(`社员人数也在${word}，渔港`);
    // Without the pages between them numbers open lines of text.
    const two = `${page(1, '号港区')}\n${page(2, '号港区')}`;
    expect(repair(two, mute).value.text).toContain('也在2号港区');
  });

  test('what an extractor has taken out of PM2.5', () => {
    const text =
      '渔港的空气继续改善，细颗粒物（PM ）年平均浓度从53微克/立方米下降到了\n2.5\n32微克/立方米，水质全部达标，渔村的环境明显好转，渔民十分满意。';
    expect(repair(text, mute).value.text).toContain('下降到了32微克');
  });

  test('one in its dress before what its page starts with is left out of the text', () => {
    const text = '各乡镇：\n现提出意见如下。\n—1— 一、总体要求\n建设渔港3座。\n— 2 — （二）任务\n';
    expect(repair(text, mute).value.text).toBe(
      '各乡镇：\n现提出意见如下。\n一、总体要求\n建设渔港3座。\n（二）任务',
    );
  });

  test.each(['12.5', '第三页', '2031年', '-5', '— —', '一', '1 200 000', '-1-2-'])(
    '%s is none',
    (text) => {
      expect(pageNumberOf(text, 0, text.length)).toBeNull();
    },
  );
});

describe('numbers at a line’s start', () => {
  test.each([
    ['一、总体要求', 'part'],
    ['二十一、保障', 'part'],
    ['第三章 总则', 'part'],
    ['第 二 部分 任务', 'part'],
    ['第十二条 本条例', 'item'],
    ['（三）坚持', 'item'],
    ['(4)推进', 'item'],
    ['1.完善', 'item'],
    ['12、健全', 'item'],
    ['2）加强', 'item'],
    ['①落实', 'item'],
    ['——坚持创新', 'dash'],
    ['● 主要任务', 'dash'],
  ])('%s', (text, numbering) => {
    expect(lineMarkOf(text, 0, text.length)).toBe(numbering);
  });

  test.each([
    '1.5万家',
    '一是推进',
    '第三产业',
    '2031年，',
    '（试行）',
    '十个方面',
    '—',
    '120.5',
    '第三部门',
  ])('%s bears none', (text) => {
    expect(lineMarkOf(text, 0, text.length)).toBeNull();
  });
});

describe('numbers of pages in sequence', () => {
  const numbers = (
    rows: readonly (readonly [line: number, number: number, isSeen?: boolean])[],
  ): number[] =>
    [...inSequence(rows.map(([line, number, isSeen = true]) => ({ line, number, isSeen })))].sort(
      (a, b) => a - b,
    );

  test('three a page apart are page numbers', () => {
    expect(
      numbers([
        [20, 1],
        [50, 2],
        [82, 3],
      ]),
    ).toEqual([20, 50, 82]);
    expect(
      numbers([
        [20, 1],
        [50, 2],
      ]),
    ).toEqual([]);
    expect(
      numbers([
        [20, 1],
        [22, 2],
        [24, 3],
      ]),
    ).toEqual([]);
  });

  test('pages that lack their number or hold nothing else do not end the sequence', () => {
    expect(
      numbers([
        [20, 1],
        [82, 3],
        [170, 6],
      ]),
    ).toEqual([20, 82, 170]);
    expect(
      numbers([
        [20, 1],
        [50, 2],
        [80, 3],
        [81, 4],
        [110, 5],
      ]),
    ).toEqual([20, 50, 80, 81, 110]);
  });

  test('it goes on among cells, but does not take their numbers for its own', () => {
    const seen: [number, number][] = [
      [20, 1],
      [50, 2],
      [82, 3],
    ];
    expect(numbers([...seen, [110, 4, false], [141, 5, false]])).toEqual([20, 50, 82, 110, 141]);
    expect(numbers([...seen, [88, 4, false], [94, 5, false]])).toEqual([20, 50, 82]);
    expect(numbers([...seen, [700, 4]])).toEqual([20, 50, 82]);
    expect(
      numbers([
        [5, 1, false],
        [12, 2, false],
        [19, 3, false],
        [26, 4, false],
      ]),
    ).toEqual([]);
  });
});

test.each([
  ['今年，扩建青岗第2页共18页码头。', '今年，扩建青岗码头。'],
  ['扩建码头。第 3 页 共 18 页 新建粮库。', '扩建码头。新建粮库。'],
  ['共18页，第2页起为附表。', '共18页，第2页起为附表。'],
])('page numbers inside a line are left out: %s', (text, expected) => {
  expect(repair(text, mute).value.text).toBe(expected);
});
