import { describe, expect, test } from '@jest/globals';
import { outlineOf } from './outline-lines.ts';

describe('the digits of a number', () => {
  test.each([
    [['渔港惠及渔户35701户。', '渔具补贴9万元。']],
    [['新登记船证1202张。', '注销船证3张。']],
  ])('in %s head nothing', (lines) => {
    expect(outlineOf(lines.join('\n'))).toEqual([]);
  });
});

describe('a heading that the first one below it stands in a line with', () => {
  test.each([
    [
      ['第一编总则第一章立法目的', '本条例自公布之日起施行。', '第二章渔港', '渔港由县建设。'],
      ['第一编 总则', '第一编/第一章 立法目的', '第一编/第二章 渔港'],
    ],
    [
      ['第一章总则第一节一般规定', '本条例自公布之日起施行。', '第二节渔港', '渔港由县建设。'],
      ['第一章 总则', '第一章/第一节 一般规定', '第一章/第二节 渔港'],
    ],
    [
      ['第一篇总则第一章目的（一）背景', '渔业立县。', '（二）依据', '依法治渔。'],
      [
        '第一篇 总则',
        '第一篇/第一章 目的',
        '第一篇/第一章/（一） 背景',
        '第一篇/第一章/（二） 依据',
      ],
    ],
    [
      ['一、总体要求（一）指导思想', '渔业立县。', '（二）基本原则', '依法治渔。'],
      ['一 总体要求', '一/（一） 指导思想', '一/（二） 基本原则'],
    ],
    [
      ['（一）渔港建设1.湾头渔港', '新建泊位4个。', '2.外岙渔港', '新建泊位9个。'],
      ['（一） 渔港建设', '（一）/1 湾头渔港', '（一）/2 外岙渔港'],
    ],
  ])('%j', (lines, outline) => {
    expect(outlineOf(lines.join('\n'))).toEqual(outline);
  });

  test.each([
    ['a number of its own rank', ['第一节巡查第一节治理', '每月巡查。', '第二节渔港', '建渔港。']],
    ['one behind a comma', ['一、巡查，（一）治理', '每月巡查。', '二、渔港', '建渔港。']],
    ['one right behind its own', ['一、（一）治理', '每月巡查。', '二、渔港', '建渔港。']],
    ['a number with a point', ['一、巡查1.5公里', '每月巡查。', '二、渔港', '建渔港。']],
  ])('%s opens none below it', (_name, lines) => {
    expect(outlineOf(lines.join('\n'))).toHaveLength(2);
  });
});

describe('a heading that stands behind a sentence of the paragraph before it', () => {
  test.each([
    ['一、建渔港', '全县渔业形势喜人！二、建渔村。新建渔村9个。', '三、富渔民'],
    ['第一章 建渔港', '新建渔港4座。第二章 建渔村', '第三章 富渔民'],
    ['1.建渔港', '渔业产值增长8%（按可比价计算）2.建渔村。新建渔村9个。', '3.富渔民'],
    ['（一）建渔港', '新建渔港4座。（二）建渔村。新建渔村9个。', '（三）富渔民'],
  ])('%s, %s', (first, joined, last) => {
    const titles = outlineOf([first, joined, last, '依法治渔。'].join('\n'));
    expect(titles.map((title) => title.split(' ')[1])).toEqual(['建渔港', '建渔村', '富渔民']);
  });

  test('the number of a rule that is spoken of is none', () => {
    const lines = ['第一条 渔港由县建设。', '第二条 渔港依法管理。第三条规定的除外。'];
    lines.push('第三条 渔民依法捕捞。第四条 渔船依法登记。', '第五条 本条例自公布之日起施行。');
    expect(outlineOf(lines.join('\n'))).toEqual([
      '第一条 渔港由县建设',
      '第二条 渔港依法管理',
      '第三条 渔民依法捕捞',
      '第四条 渔船依法登记',
      '第五条 本条例自公布之日起施行',
    ]);
  });

  test('a number with a point and one within a sentence are none', () => {
    const lines = [
      '1.建渔港',
      '新建渔港4座。2.5公里航道通航，2.建渔村。',
      '3.富渔民',
      '依法治渔。',
    ];
    expect(outlineOf(lines.join('\n'))).toEqual(['1 建渔港', '3 富渔民']);
  });
});
