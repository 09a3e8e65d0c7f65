import { describe, expect, test } from '@jest/globals';
import type { Segmenter } from '../../src/core/segmenter.ts';
import { repair } from '../../src/repair/repair.ts';

/** Six paragraphs, a line each, as they are found: long enough to show that sentences end with their lines. */
const whole = [
  '一年来，全县上下齐心协力修桥补路，疏浚河道十二条，改造老街三处，群众出行更加方便，往来更加顺畅。',
  '渔业稳步发展，新修码头四座，添置渔船六十艘，鲜鱼当天出港、当晚上桌，渔民的日子一天比一天红火。',
  '果园提质扩面，改良土壤两千亩，引进良种十一个，果农学会了修枝、疏花、套袋，果子又大又甜又好卖。',
  '学校面貌一新，翻修教室八十间，铺设操场五片，添置图书三万册，孩子们读书有好去处、运动有好场地。',
  '医院条件改善，建成门诊楼一座，购置设备四十台，请来名医坐诊，乡亲们看病少跑了许多冤枉路和回头路。',
  '乡风日益文明，评出和睦家庭三百户，办起村晚五十场，邻里有难处大家帮，红白喜事简办成了新的风尚。',
];

const long = '为了让群众出行更方便，县里投资修建跨河大桥和沿河道路，两岸百姓盼望了多年的';

/** Knows few words: all others are characters. */
const segmenter: Segmenter = {
  name: 'intl',
  words: (text) =>
    (text.match(/公园|大桥|今年|./gsu) ?? []).map((word) => ({ text: word, pos: 'x' })),
};

/** The paragraphs that the lines become when they stand below whole ones. */
function paragraphsOf(lines: readonly string[], above: readonly string[] = whole): string[] {
  const { text, paragraphs } = repair([...above, ...lines].join('\n'), segmenter).value;
  return paragraphs.map(({ from, to }) => text.slice(from, to)).slice(above.length);
}

describe('a sentence that a page has broken goes on', () => {
  test.each([
    ['in the middle of a word', [`${long}公`, '园今年终于开放。']],
    ['before a particle', [`${long}大桥“长虹”`, '的引桥今年终于通车。']],
    ['after a comma', [`${long}大桥，`, '今年终于通车。']],
    ['within brackets', [`${long}大桥（又名`, '长虹桥）今年终于通车。']],
    ['before a sign that starts no line', [`${long}大桥`, '，今年终于通车。']],
    ['around a word that a page sets apart', [`${long}跨河`, '大桥', '，今年终于通车。']],
    ['behind the number of a point', ['第一、', '今年大桥终于通车。']],
    ['until it ends', [`${long}大桥，`, '今年', '终于通车。']],
    ['before a number that is measured', [`${long}大桥，全年实现产值`, '2.7亿元，今年终于通车。']],
    ['behind what leads on to a number', [`${long}大桥，造价是老桥的`, '2.7倍，今年终于通车。']],
    ['before a mark between words', [`${long}大桥`, '、码头今年终于建成。']],
  ])('%s', (_, lines) => {
    expect(paragraphsOf(lines)).toEqual([lines.join('')]);
  });

  test.each([
    ['before a number', [`${long}大桥，`, '二、做强渔业。']],
    ['after a whole word', [`${long}大桥`, '今年，渔业也有了好收成，渔民很高兴。']],
    ['behind the number of a part', ['一、', '今年大桥终于通车。']],
    ['after a short line', ['修好大桥，', '今年终于通车。']],
    [
      'after a line without a mark of sentences',
      ['两岸百姓盼望多年的跨河大桥和沿河道路以及码头和渡口的大', '桥今年终于通车。'],
    ],
    [
      'before signs that points of a list start with',
      ['重点项目', '》新建渔港三座', '》新建学校五所'],
    ],
    ['after a full stop', [`${long}大桥终于通车。`, '今年，渔业也有了好收成。']],
  ])('not %s', (_, lines) => {
    expect(paragraphsOf(lines)).toEqual(lines);
  });

  test('not before commas that are what is left of numbers', () => {
    const parts = ['、修桥。', '、补路。', '、种树。'];
    const lines = [...parts, `${long}大桥`, '、码头今年终于建成。'];
    expect(paragraphsOf(lines)).toEqual(lines);
    expect(paragraphsOf(lines.slice(1))).toEqual([
      ...parts.slice(1),
      `${long}大桥、码头今年终于建成。`,
    ]);
  });

  test('not before a line that is indented like a paragraph', () => {
    const indented = [...whole, ...whole].map((line) => `　　${line}`);
    const lines = [`　　${long}大桥，`, '　　今年终于通车。'];
    const found = (last: readonly string[]): string[] => paragraphsOf(last, indented);
    expect(found(lines)).toEqual([`${long}大桥，`, '今年终于通车。']);
    expect(found([lines[0] ?? '', '今年终于通车。'])).toEqual([`${long}大桥，今年终于通车。`]);
    expect(found([`　　${long}大桥`, '今年终于通车。'])).toEqual([`${long}大桥今年终于通车。`]);
  });

  test('only where sentences end with their lines', () => {
    const lines = [`${long}大桥（又名`, '长虹桥）今年终于通车。'];
    expect(paragraphsOf(lines, whole.slice(0, 3))).toEqual(lines);
    expect(paragraphsOf(lines, whole.slice(0, 4))).toEqual([lines.join('')]);
  });
});

describe('a line that ends where no paragraph does goes on without any habit', () => {
  test.each([
    ['behind an opening sign and before a closing one', ['落实《', '渡口管理办法', '》的要求。']],
    ['behind an opening quotation mark', ['全面实施“', '百岛千船', '”计划。']],
    ['around a quotation mark alone', ['全面实施', '“', '百岛千船', '”计划。']],
    ['at a pause in prose', [`${long}大桥、`, '码头和渡口。']],
    ['before a sign alone', ['建成渡口三处（含两处浮码头）', '。']],
  ])('%s', (_, lines) => {
    expect(paragraphsOf(lines, [])).toEqual([lines.join('')]);
  });

  test('a heading of such lines ends with them', () => {
    const lines = ['三、关于《', '渡口管理办法', '》的说明', '渡口是海岛居民出行的要道。'];
    expect(paragraphsOf(lines, [])).toEqual([lines.slice(0, 3).join(''), lines[3]]);
  });

  test.each([
    ['a short line behind a pause', ['修好大桥，', '今年终于通车。']],
    ['a quotation mark that should open', ['（二）渡口安全', '”百岛千船”计划实施以来，成效显著。']],
    ['a number behind a pause', [`${long}大桥、`, '二、做强渔业。']],
  ])('not %s', (_, lines) => {
    expect(paragraphsOf(lines, [])).toEqual(lines);
  });
});
