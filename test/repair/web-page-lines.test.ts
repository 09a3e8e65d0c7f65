import { describe, expect, test } from '@jest/globals';
import { outline, parse, repair } from '../../src/parse.ts';
import { withoutPageLines } from '../../src/repair/web-page-lines.ts';
import { newspaper, report, set } from './typesetter.ts';

const title = '云泽县2030年政府工作报告';

const linesIn = (text: string): string[] =>
  withoutPageLines(text)
    .text.split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** What copied pages have above the title or below it, and at their end. */
const above: Readonly<Record<string, readonly string[]>> = {
  'a news site': [
    '云泽日报 > 新闻频道 > 要闻',
    '2030年02月11日08:15 来源：云泽日报',
    'www.yunze.cn 2030-02-11 08:15 阅读：299次 作者：林一',
    '0浏览 评论0条',
    '字号',
    '分享让更多人看到',
    '关注',
    '评论（0）',
    '打印',
    '',
  ],
  'a government’s site': [
    '索引号：000014349/2030-00012',
    '发布日期：2030-02-03',
    '浏览次数：1234',
    '有 效 性：有效    点击次数：1234次',
    '格式：doc 大小：21.50KB 页数：2',
    '字体：【大 中 小】',
    '打印本页',
    '分享：',
  ],
  'a menu, one name a line': [
    '要闻动态',
    '|',
    '政务公开',
    '|',
    '走进云泽',
    '当前位置：',
    '首页',
    '>>',
    '政务公开',
    '【',
    '字体：',
    '大',
    '中',
    '小',
    '】',
  ],
  'labels over their values': ['来源：', '云泽日报', '阅读：', '299', '评论：', '0'],
};
const below: Readonly<Record<string, readonly string[]>> = {
  editors: ['（责任编辑：林一、王二）'],
  buttons: ['【打印】 【关闭】', '我要纠错'],
  'lists of other pages': [
    '分享到：',
    '微信扫一扫',
    '上一篇：',
    '青石县2030年政府工作报告',
    '相关文章',
    '03-30',
    '白水区2031年国民经济和社会发展统计公报',
    '北岭区关于关闭3家矿山的公告',
  ],
  'a site’s foot': ['主办单位：云泽县政府办公室 承办单位：大数据中心', '网站标识码：0000000000'],
};

describe('lines about the web page that a text was copied from are left out', () => {
  test.each(Object.entries(above))('above the title: %s', (_name, lines) => {
    expect(linesIn([...lines, title, ...report].join('\n'))).toEqual([title, ...report]);
  });

  test.each(Object.entries(above))('below the title: %s', (_name, lines) => {
    const menu = lines.indexOf('当前位置：');
    const around = menu === -1 ? lines : lines.slice(menu);
    expect(linesIn([title, ...around, ...report].join('\n'))).toEqual([title, ...report]);
  });

  test.each(Object.entries(below))('at its end: %s', (_name, lines) => {
    expect(linesIn([title, ...report, ...lines].join('\r\n'))).toEqual([title, ...report]);
  });

  test('also where the text itself was set in columns', () => {
    const page = [
      ...(above['a news site'] ?? []),
      title,
      set(report, newspaper),
      '【打印】【关闭】',
    ];
    const paragraphs = repair(page.join('\n')).paragraphs.map(({ text }) => text);
    expect(paragraphs).toEqual([title, ...report]);
  });

  test.each([
    [['发布日期：2030-02-03', '浏览次数：12'], [], 2030],
    [[], ['（责任编辑：林一）', '打印日期：2029-03-02'], null],
  ])('the day above a text tells its year, one below does not', (head, foot, year) => {
    const untitled = ['政府工作报告', '各位代表：今年新建渔港3座，力争渔业产值增长6%以上。'];
    const text = [...head, ...untitled, ...foot].join('\n');
    expect(parse(text).document.year).toBe(year);
  });

  test('each is told of, and no quantity or section comes of them', () => {
    const lines = Object.values(below).flat();
    const text = [title, ...report, ...lines].join('\n');
    const { document, records } = parse(text);
    expect(document.title).toBe(title);
    expect(records.filter(({ indicator }) => indicator.text === '矿山')).toEqual([]);
    expect(outline(text).sections).toEqual(outline([title, ...report].join('\n')).sections);
    const { repairs } = repair(text);
    expect(repairs.filter(({ kind }) => kind === 'page-line')).toHaveLength(lines.length);
  });
});

describe('what a report says itself stays', () => {
  const kept: readonly (readonly string[])[] = [
    ['发文单位：云泽县人民政府', '发文时间：2030-02-03', ...report],
    ['云泽县人民政府县长　陈文远', ...report],
    [...report, '附表：主要指标', '规模', '大', '中', '小', '来源：县统计局'],
    [...report, '附件：1. 重点项目表', '云泽县人民政府', '2030年3月5日'],
    [...report, '标签：本文所称标签，是指产品的说明。'],
    ['大', '中', '小'],
    ['首页', '打印'],
  ];
  test.each(kept.map((lines) => [lines.at(-1), lines] as const))('%s', (_name, lines) => {
    expect(linesIn(lines.join('\n'))).toEqual(lines);
  });

  test('so do words within the text that pages have around theirs', () => {
    const lines = [...report.slice(0, 4), '来源：本级财政', '打印', '首页', ...report.slice(4)];
    expect(linesIn(lines.join('\n'))).toEqual(lines);
  });
});
