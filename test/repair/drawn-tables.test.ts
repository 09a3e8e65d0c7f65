import { describe, expect, test } from '@jest/globals';
import { withoutDrawnTables } from '../../src/repair/drawn-tables.ts';
import { parse } from '../../src/index.ts';

const grid = `
+------+--------+-----------------+
| 产品 | 单位   | 比上年          |
|      |        | 增长（%）       |
+======+========+=================+
| 海带 | 万吨   | 4.8             |
+------+--------+-----------------+
| 养殖 | 万吨   | 5.9             |
| 的鱼 |        |                 |
+------+--------+-----------------+
`;

const strokes = `
━━━━━┯━━━━━━┯━━━━━━━━
 产品   │ 单 位│比上年
        │      │增长（%）
─────┼──────┼────────
 海带   │ 万吨 │ 4.8
 养殖   │ 万吨 │ 5.9
━━━━━┷━━━━━━┷━━━━━━━━
`;

const framed = `
┌───┬───┬─────┐
│产品│单位│比上年增长（%）│
├───┼───┼─────┤
│海带│万吨│4.8│
└───┴───┴─────┘
`;

describe('tables that are drawn', () => {
  test('a grid gives a line for each of its rows, and each sign keeps its place', () => {
    const { text, map } = withoutDrawnTables(grid);
    expect(text).toBe('\n产品\t单位\t比上年增长（%）\n海带\t万吨\t4.8\n养殖的鱼\t万吨\t5.9\n');
    for (let at = 0; at < text.length; at++)
      if (!/\s/.test(text.charAt(at))) expect(grid.charAt(map.toOrigin(at))).toBe(text.charAt(at));
  });

  test('lines are rows where no rules part them, with strokes at their ends or without', () => {
    expect(withoutDrawnTables(strokes).text).toBe(
      '\n产品\t单 位\t比上年增长（%）\n海带\t万吨\t4.8\n养殖\t万吨\t5.9\n',
    );
    expect(withoutDrawnTables(framed).text).toBe(
      '\n产品\t单位\t比上年增长（%）\n海带\t万吨\t4.8\n',
    );
  });

  test('strokes under the heads of columns that spaces part are left out', () => {
    expect(withoutDrawnTables('  产品   产量\n  ------ ------\n  海带   9.3\n').text).toBe(
      '  产品   产量\n  海带   9.3\n',
    );
  });

  test('their numbers have the units and years that they stand under', () => {
    const { records } = parse(
      `2031年青岗县国民经济和社会发展统计公报\n\n一、渔业\n\n表1：2031年渔业产量\n${strokes}\n全县渔业稳步发展。\n`,
    );
    expect(records.map(({ indicator, quantity }) => [indicator.text, quantity.text])).toEqual([
      ['海带', '4.8'],
      ['养殖', '5.9'],
    ]);
  });
});

test('lines with bars or strokes alone stay as they are', () => {
  for (const text of [
    '渔业|林业\n海带|紫菜\n',
    '渔业\n────\n林业\n',
    '甲│乙\n丙\n',
    '+--+ 见附表\n',
  ])
    expect(withoutDrawnTables(text).text).toBe(text);
});
