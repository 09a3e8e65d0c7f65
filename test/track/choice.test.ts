import { describe, expect, test } from '@jest/globals';
import { choiceRules } from '../../src/track/choice/rules.ts';
import { report, tableOf } from './rows-of.ts';

const promised: ReadonlySet<string> = new Set(['summary', 'numbered']);

describe('choice', () => {
  test.each(choiceRules.map(({ id, examples }) => [id, examples] as const))(
    '%s',
    async (id, examples) => {
      const marked = examples.join('');
      const text = marked.replace(/[【】]/g, '');
      const wanted = /【(.+?)】/.exec(marked)?.[1];
      const isTarget = promised.has(id);
      const { rows } = await tableOf({
        'a.txt': isTarget ? report(2024, '大局稳定。', text) : report(2024, text, '今年继续努力。'),
      });
      const role = isTarget ? 'target' : 'result';
      expect(rows.map((row) => row[role]?.text)).toContain(wanted);
    },
  );

  test('what was left out is told of', async () => {
    const { rows } = await tableOf({
      'a.txt': report(2024, '全部财政收入突破10亿元大关，完成11.68亿元。', '继续努力。'),
    });
    const row = rows.find(({ indicator }) => indicator.code === 'fiscal.revenue');
    expect(row?.result?.text).toBe('11.68亿元');
    expect(row?.notes.map(({ code }) => code)).toContain('left-out');
  });
});
