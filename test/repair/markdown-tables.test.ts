import { describe, expect, test } from '@jest/globals';
import { withTabs } from '../../src/repair/markdown-tables.ts';

describe('tables in Markdown', () => {
  test('become rows of cells parted by tabs, each sign at its place', () => {
    const text = '上文。\n| 指标 | **2025年** |\n|---|---:|\n| 生产总值 | 210 |\r\n下文|不是表。';
    const { text: read, map } = withTabs(text);
    expect(read).toBe('上文。\n指标\t2025年\n生产总值\t210\r\n下文|不是表。');
    for (let at = 0; at < read.length; at++) {
      if (read.charAt(at) !== '\t') expect(text.charAt(map.toOrigin(at))).toBe(read.charAt(at));
    }
  });

  test('without a line under the head take three rows in bars', () => {
    expect(withTabs('|甲|1|\n|乙|2|\n|丙|3|').text).toBe('甲\t1\n乙\t2\n丙\t3');
    expect(withTabs('|甲|1|\n|乙|2|').text).toBe('|甲|1|\n|乙|2|');
  });

  test('one stroke with a colon is enough under a head', () => {
    expect(withTabs('| 指标 | 产量 |\n|:-:|-:|\n| 海带 | 9 |').text).toBe('指标\t产量\n海带\t9');
  });

  test('cells one to a line lose the bar behind each, where there are many', () => {
    const cells = ['收入 |', '数 |', '渔税 |', '9 |', '非税 |', '8 |'];
    expect(withTabs(cells.join('\n')).text).toBe('收入\n数\n渔税\n9\n非税\n8');
    expect(withTabs(cells.slice(0, 5).join('\n')).text).toBe(cells.slice(0, 5).join('\n'));
  });

  test('a bar alone among them is a cell without words, unless rows open with it', () => {
    const rows = ['渔税', '9', '8', '非税', '7', '6', '其他', '5', '4', '合计', '21'];
    const cells = rows.map((cell) => `${cell} |`);
    expect(withTabs([...cells, ' |', ...cells].join('\n')).text).toBe(
      [...rows, '-', ...rows].join('\n'),
    );
    expect(withTabs(['|', ...cells.slice(0, 8)].join('\n')).text).not.toContain('-');
  });

  test('are read however many lines they have', () => {
    const many = 150_000;
    expect(withTabs('|甲|1|\n'.repeat(many)).text).toBe('甲\t1\n'.repeat(many));
    expect(withTabs('渔税 |\n9 |\n'.repeat(many)).text).toBe('渔税\n9\n'.repeat(many));
  });

  test('cells one to a line are put in rows where a bar more ends each row', () => {
    const rows = [
      ['渔业指标表 | |||'],
      ['|', '类别 |', '指标 |', '2030年 |', '备注 | |'],
      ['|', '规模 |', '渔业产值 |', '9 |', '渔业局 | |'],
      ['|', '渔港 |', '3 |', '|', '港务局 | ||'],
    ];
    const text = `上文。\n${rows.flat().join('\n')}\n下文。`;
    const { text: read, map } = withTabs(text);
    expect(read).toBe(
      '上文。\n渔业指标表\n类别\t指标\t2030年\t备注\n规模\t渔业产值\t9\t渔业局\n渔港\t3\t\t港务局\n下文。',
    );
    for (let at = 0; at < read.length; at++) {
      if (read.charAt(at) !== '\t') expect(text.charAt(map.toOrigin(at))).toBe(read.charAt(at));
    }
  });

  test('rows with bars at their ends alone are a table where most hold a number', () => {
    const rows = ['渔船计划表 | ||', '单 位 | 渔船 | 备注 |', '总 计 | 9 | |'];
    const more = ['东港县 | 4 | |', '西港县 | 3 | |', '南港县 | 2 | 新增 |'];
    expect(withTabs([...rows, ...more].join('\n')).text).toBe(
      '渔船计划表\n单 位\t渔船\t备注\n总 计\t9\t\n东港县\t4\t\n西港县\t3\t\n南港县\t2\t新增',
    );
    const facts = ['文号： | 渔政 | |', '日期： | 九日 | |', '类别： | 渔港 | |'];
    expect(withTabs([...facts, ...facts].join('\n')).text).toBe([...facts, ...facts].join('\n'));
  });

  test('bars in running text are left', () => {
    const text = '首页|要闻|政务\n全县生产总值|增长6%。\n';
    expect(withTabs(text).text).toBe(text);
  });
});
