import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lostBreaks } from '../../src/repair/lost-breaks.ts';

const indented = ['　　各位代表，同志们。', '　　请予审议。', '　　谢谢大家。'];

/** The pieces of a line below paragraphs, where it has lost breaks. */
function piecesOf(line: string, above: readonly string[] = indented): string[] {
  const text = [...above, line].join('\n');
  const from = text.length - line.length;
  const pieces: string[] = [];
  let at = from;
  for (const gap of lostBreaks(text)) {
    if (gap.from < from) continue;
    pieces.push(text.slice(at, gap.from).trim());
    at = gap.to;
  }
  return [...pieces, text.slice(at).trim()];
}

describe('white space like the indent parts paragraphs', () => {
  test.each([
    [
      'after a sentence',
      '　　新建渡口三处。　　改造老街两条。',
      ['新建渡口三处。', '改造老街两条。'],
    ],
    ['after an item', '　　新建渡口三处；　　改造老街', ['新建渡口三处；', '改造老街']],
    ['after the head of a list', '　　要办几件事：　　改造老街', ['要办几件事：', '改造老街']],
    ['before a number', '　　做强渔港　　（二）做优果园', ['做强渔港', '（二）做优果园']],
    ['after a heading', '一、做强渔港　　修好码头', ['一、做强渔港', '修好码头']],
    ['after an inner number', '（三）做强渔港　　修好码头', ['（三）做强渔港', '修好码头']],
    [
      'before prose',
      '临溪县人民政府　　全县上下同心协力修桥补路',
      ['临溪县人民政府', '全县上下同心协力修桥补路'],
    ],
    [
      'more than once',
      '　　建桥三座。　　修路两条。　　种树五片。',
      ['建桥三座。', '修路两条。', '种树五片。'],
    ],
    ['after a heading among cells', '一、渔港　　23座　　45座', ['一、渔港', '23座　　45座']],
    [
      'after a heading that is a second piece',
      '　　建桥三座。　　一、渔港　　修好码头',
      ['建桥三座。', '一、渔港', '修好码头'],
    ],
  ])('%s', (_, line, pieces) => {
    expect(piecesOf(line)).toEqual(pieces);
  });

  test.each([
    ['before few characters', '临溪县人民政府　　全县上下同心协力修桥路'],
    ['between the cells of a row', '　　渔港　　23座　　四十五座大小渔船停靠码头'],
    ['behind the number of a chapter', '第二章　　渔港和码头的建设以及渔船的停靠'],
    ['that is narrower', '　　新建渡口三处。　改造老街两条。'],
    ['that is made of other signs', '　　新建渡口三处。    改造老街两条。'],
    ['at the end', '　　新建渡口三处。　　'],
    ['in front alone', '　　新建渡口三处。'],
  ])('not %s', (_, line) => {
    expect(piecesOf(line)).toEqual([line.trim()]);
  });
});

describe('the indent of a text', () => {
  const line = '　　新建渡口三处。　　改造老街两条。';
  const whole = ['新建渡口三处。　　改造老街两条。'];
  const parted = ['新建渡口三处。', '改造老街两条。'];

  test('is what three lines start with, the first line of the text included', () => {
    expect(piecesOf(line, indented.slice(0, 2))).toEqual(parted);
    expect(piecesOf(line, indented.slice(0, 1))).toEqual(whole);
  });

  test('is not white space inside lines', () => {
    const above = ['甲　　乙', '丙　　丁', '戊　　己', '庚　　辛'];
    expect(piecesOf(line, above)).toEqual(whole);
  });

  test('is the most frequent one', () => {
    const deeper = ['　　　　甲。', '　　　　乙。', '　　　　丙。', '　　　　丁。', '　　　　戊。'];
    expect(piecesOf(line, [...deeper, ...indented])).toEqual(whole);
    expect(piecesOf(line, [...indented, ...indented, ...deeper])).toEqual(parted);
  });

  test('is two characters wide at least', () => {
    const narrow = ['  甲。', '  乙。', '  丙。', '  丁。'];
    expect(piecesOf('  新建渡口三处。  改造老街两条。', narrow)).toHaveLength(1);
    const wide = ['    甲。', '    乙。', '    丙。', '    丁。'];
    expect(piecesOf('    新建渡口三处。    改造老街两条。', wide)).toEqual(parted);
  });
});

describe('in a long line any wide gap after a sentence is a lost break', () => {
  const sentence =
    '今年以来全县上下齐心协力修桥补路、疏浚河道、改造老街，把好事一件一件办好，把实事一件一件办实';

  test('after a full stop', () => {
    expect(piecesOf(`${sentence}。    码头整修一新，渔船停靠有序。`, [])).toHaveLength(2);
  });

  test.each([
    ['in a shorter line', '码头整修一新。    渔船停靠有序。'],
    ['where it is narrow', `${sentence}。   码头整修一新，渔船停靠有序。`],
    ['after a comma', `${sentence}，    码头整修一新，渔船停靠有序。`],
  ])('not %s', (_, line) => {
    expect(piecesOf(line, [])).toEqual([line]);
  });
});

test('a break that was lost is white space inside a line, and none is found twice', () => {
  const piece = fc.constantFrom(
    '　　',
    '    ',
    '\n',
    '建桥三座。',
    '一、',
    '渔港',
    '23',
    '\r\n',
    '\f',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { from, to } of lostBreaks(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toMatch(/^[ \u3000]{2,}$/);
        expect(text.slice(from - 1, from)).toMatch(/\S/);
        expect(text.slice(to, to + 1)).toMatch(/\S/);
        end = to;
      }
    }),
  );
});
