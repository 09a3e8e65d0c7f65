import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { inFolder, program, root } from '../cli/run.ts';
import { report } from './rows-of.ts';

/** What a panel's line says: indicator, role, comparator, value, unit, growth, words. */
type Line = readonly [string, 'target' | 'result', string, string, string, 'yes' | 'no', string];

const pairs: readonly (readonly [Line, Line])[] = [
  [
    ['gdp', 'target', 'approx', '6', '%', 'yes', '地区生产总值增长6%左右'],
    ['gdp', 'result', 'eq', '5.8', '%', 'yes', '地区生产总值增长5.8%'],
  ],
  [
    ['cpi', 'target', 'approx', '3', '%', 'yes', '居民消费价格涨幅3%左右'],
    ['cpi', 'result', 'eq', '0.4', '%', 'yes', '居民消费价格上涨0.4%'],
  ],
  [
    ['unemployment', 'target', 'le', '5.5', '%', 'no', '城镇调查失业率5.5%以内'],
    ['unemployment', 'result', 'eq', '5.6', '%', 'no', '城镇调查失业率5.6%'],
  ],
  [
    ['employment.urban-new', 'target', 'ge', '3000', '人', 'no', '城镇新增就业3000人以上'],
    ['employment.urban-new', 'result', 'eq', '3421', '人', 'no', '城镇新增就业3421人'],
  ],
  [
    ['retail', 'target', 'range', '6..7', '%', 'yes', '社会消费品零售总额增长6%至7%'],
    ['retail', 'result', 'eq', '6.5', '%', 'yes', '社会消费品零售总额增长6.5%'],
  ],
  [
    ['income.residents', 'target', 'sync', '', '', 'yes', '居民人均可支配收入与经济增长同步'],
    ['income.residents', 'result', 'eq', '6.1', '%', 'yes', '居民人均可支配收入增长6.1%'],
  ],
  [
    ['grain', 'target', 'eq', '100000', '吨', 'no', '粮食产量10万吨'],
    ['grain', 'result', 'eq', '199000000', '斤', 'no', '粮食产量1.99亿斤'],
  ],
  [
    ['revenue', 'target', 'eq', '5', '%', 'yes', '一般公共预算收入增长5%'],
    ['revenue', 'result', 'eq', '5', '%', 'yes', '一般公共预算收入增长5%'],
  ],
];

function panel(lines: readonly Line[]): string {
  const head = 'region indicator year role comparator value unit as_growth file quote'.split(' ');
  const rows = lines.map(([indicator, role, comparator, value, unit, growth, quote]) =>
    [
      'yunxi',
      indicator,
      '2023',
      role,
      comparator,
      value,
      unit,
      growth,
      role === 'target' ? '2023.txt' : '2024.txt',
      quote,
    ].join('\t'),
  );
  return [head.join('\t'), ...rows, ''].join('\n');
}

function checked(folder: string, lines: readonly Line[]) {
  const words = (role: Line[1]): string =>
    pairs
      .flat()
      .filter((line) => line[1] === role)
      .map((line) => line[6])
      .join('，');
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  writeFileSync(
    join(corpus, '2023.txt'),
    report(2023, '大局稳定。', `主要预期目标是：${words('target')}。`),
  );
  writeFileSync(join(corpus, '2024.txt'), report(2024, `${words('result')}。`, '继续努力。'));
  const file = join(folder, 'panel.tsv');
  writeFileSync(file, panel(lines));
  const script = join(root, 'scripts/check-verdicts.mjs');
  const parse = ['--parse', `${process.execPath} ${program}`];
  return spawnSync(process.execPath, [script, file, corpus, ...parse], { encoding: 'utf8' });
}

describe('verdicts against those worked out by hand', () => {
  it('are the same', () =>
    inFolder((folder) => {
      const { status, stdout } = checked(folder, pairs.flat());
      expect([status, stdout]).toEqual([0, '8 of 8 verdicts alike, 0 pairs not read\n']);
    }));

  it('are told where they differ', () =>
    inFolder((folder) => {
      const lines = pairs
        .flat()
        .map((line): Line =>
          line[0] === 'revenue' && line[1] === 'target'
            ? [line[0], line[1], 'le', line[3], line[4], line[5], line[6]]
            : line,
        );
      const wrong = lines.map((line): Line =>
        line[0] === 'unemployment' && line[1] === 'target'
          ? [line[0], line[1], 'approx', line[3], line[4], line[5], line[6]]
          : line,
      );
      const { status, stdout } = checked(folder, wrong);
      expect(status).toBe(1);
      expect(stdout).toContain('differing\tyunxi unemployment 2023 %\tshort, not met');
    }));
});
