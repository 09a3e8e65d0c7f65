import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../src/track/mention.ts';
import { judged, verdictRules } from '../../src/track/verdict/rules.ts';
import { report, tableOf } from './rows-of.ts';

/** Rules of targets without a number, by what such a target's comparator is. */
const relative: Readonly<Record<string, Statement['comparator']>> = {
  same: 'same',
  beside: 'above',
  positive: 'positive',
  hold: 'hold',
};

const pairs = verdictRules.flatMap(({ id, examples }) =>
  examples.map((example) => [id, ...example] as const),
);

/** A rate of change as a sentence has it; none where it has none. */
function rate(sentence: string): Statement {
  const text = /[\d.]+%/.exec(sentence)?.[0] ?? '';
  const sign = sentence.includes('下降') ? -1 : 1;
  return {
    value: text === '' ? null : sign * parseFloat(text),
    min: null,
    max: null,
    unit: '%',
    comparator: 'eq',
    force: null,
    reference: null,
    text,
    file: 'a.txt',
    id: '',
    start: 0,
    end: 0,
    codePoints: { start: 0, end: 0 },
    line: 1,
    column: 1,
    sentence,
  };
}

describe('verdicts', () => {
  test.each(pairs.filter(([id]) => !(id in relative)))(
    '%s: %s, then %s: %s',
    async (id, target, result, verdict) => {
      const [own = '', other] = result.split(' | ');
      const { rows } = await tableOf({
        'a.txt': report(2023, '社会大局保持稳定。', `今年主要预期目标是：${target}。`),
        'b.txt': report(2024, `${other === undefined ? '' : `${other}。`}${own}。`, '继续努力。'),
      });
      const row = rows.find(
        (found) => found.year === 2023 && found.target !== null && found.result,
      );
      expect(row).toBeDefined();
      expect([row?.judged?.rule, row?.verdict]).toEqual([id, verdict]);
    },
  );

  test.each(pairs.filter(([id]) => id in relative))(
    '%s: %s, then %s: %s',
    (id, target, result, verdict) => {
      const [own = '', other = ''] = result.split(' | ');
      const found = judged({
        code: 'income.disposable',
        measure: 'growth',
        target: {
          ...rate(target),
          comparator: relative[id] ?? 'same',
          reference: { text: '经济增长', code: 'gdp' },
        },
        result: rate(own),
        wanted: 'increase',
        resultOf: (code, of) => (code === 'gdp' && of === 'region' ? rate(other) : null),
        before: null,
      });
      expect([found.rule, found.verdict]).toEqual([id, verdict]);
    },
  );

  test('a gap is in the unit of the target', async () => {
    const { rows } = await tableOf({
      'a.txt': report(2023, '大局稳定。', '今年主要预期目标是：粮食产量10万吨。'),
      'b.txt': report(2024, '粮食产量2.1亿斤。', '继续努力。'),
    });
    const row = rows.find(({ target }) => target);
    expect(row).toMatchObject({ gap: 5000, verdict: 'exceeded' });
    expect(row?.target?.unit).toBe('吨');
  });

  test('what is left open is written without the digits that computing adds', async () => {
    const { rows } = await tableOf({
      'a.txt': report(2023, '大局稳定。', '今年主要预期目标是：地区生产总值增长6%左右。'),
      'b.txt': report(2024, '地区生产总值增长5.5%。', '继续努力。'),
    });
    expect(rows.find(({ target }) => target)?.judged).toEqual({ rule: 'point', tolerance: 0.3 });
  });

  test('a result in words alone is a bound that does not decide', async () => {
    const { rows } = await tableOf({
      'a.txt': report(2023, '大局稳定。', '今年主要预期目标是：固定资产投资增长9%以上。'),
      'b.txt': report(2024, '固定资产投资增速高于全市平均水平。', '继续努力。'),
    });
    const row = rows.find(({ target }) => target);
    expect([row?.verdict, row?.notes]).toEqual([
      'not-comparable',
      [{ code: 'bound-open', detail: '高于全市平均水平' }],
    ]);
  });

  test('what is missing is told apart', async () => {
    const { rows } = await tableOf({
      'a.txt': report(2023, '城镇新增就业3000人。', '今年主要预期目标是：地区生产总值增长6%。'),
      'b.txt': report(2024, '全县固定资产投资增长4%。', '今年主要预期目标是：固定资产投资增长5%。'),
    });
    const note = (year: number, code: string): string[] =>
      rows
        .filter((row) => row.year === year && row.indicator.code.startsWith(code))
        .flatMap(({ notes }) => notes.map((found) => `${found.code} ${found.detail}`));
    expect(note(2022, 'employment')).toEqual(['no-report target']);
    expect(note(2023, 'gdp')).toEqual(['not-said result']);
    expect(note(2023, 'investment')).toEqual(['not-said target']);
    expect(note(2024, 'investment')).toEqual(['no-report result']);
  });
});

test('the income of country people was counted net up to 2013', async () => {
  const { rows } = await tableOf({
    'a.txt': report(2011, '社会大局保持稳定。', '今年主要预期目标是：农村居民收入增长8%。'),
    'b.txt': report(2012, '农民人均纯收入增长9%。', '农村居民人均可支配收入增长7%。'),
  });
  expect(rows.map(({ year, indicator: { code }, verdict }) => [year, code, verdict])).toEqual([
    [2011, 'income.net.rural', 'exceeded'],
    [2012, 'income.disposable.rural', 'no-result'],
  ]);
});
