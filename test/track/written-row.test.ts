import { describe, expect, test } from '@jest/globals';
import { schemaErrors } from '../../src/document/validate.ts';
import { writtenRow } from '../../src/track/written-row.ts';
import { report, tableOf } from './rows-of.ts';

const first = report(
  2023,
  '社会大局😀保持稳定😀。',
  '今年主要预期目标是：地区生产总值增长6%左右，城镇调查失业率5.5%以内，居民收入与经济增长同步。',
);
const second = report(2024, '𠮷县地区生产总值增长5.2%。城镇新增就业3000至4000人。', '继续努力。');

describe('written rows', () => {
  test('every row is as the schema has it', async () => {
    const { rows } = await tableOf({ 'a.txt': first, 'b.txt': second });
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(await schemaErrors(writtenRow(row, 'zh'), 'track', 'en')).toEqual([]);
    }
  });

  test('places are told in UTF-16 units and in code points', async () => {
    const { rows } = await tableOf({ 'a.txt': first, 'b.txt': second });
    const texts: Readonly<Record<string, string>> = { 'a.txt': first, 'b.txt': second };
    const told = rows.flatMap(({ target, result }) => [target, result]).filter((said) => said);
    let differing = 0;
    for (const said of told) {
      if (!said) continue;
      const { file, start, end, codePoints, text } = said;
      const all = texts[file] ?? '';
      if (said.value !== null) expect(all.slice(start, end)).toBe(text);
      const points = Array.from(all).slice(codePoints.start, codePoints.end).join('');
      expect(points).toBe(all.slice(start, end));
      if (codePoints.start !== start) differing++;
    }
    expect(differing).toBeGreaterThan(0);
  });
});
