import { expect, test } from '@jest/globals';
import { run } from '../cli/run.ts';

const report = '今年，全区财政收入从8.2亿元增加到5.4亿元。\n';

test('a doubt is a warning with its place, lowers the confidence, and does not fail --strict', () => {
  const args = ['-', '--strict', '--lang', 'en', '--all', '-f', 'json'];
  const { status, stdout, stderr } = run(args, { input: report });
  expect(status).toBe(0);
  const { records } = JSON.parse(stdout) as { records: { confidence: number }[] };
  expect(records).toHaveLength(2);
  for (const { confidence } of records) expect(confidence).toBeLessThanOrEqual(0.5);
  expect(stderr).toContain(
    '-:1:11: warning: From "8.2亿元" 增加 to "5.4亿元": the numbers go the other way. Check both. [change-reversed]',
  );
});

test('a sound report has none', () => {
  const input = report.replace('8.2', '4.2');
  expect(run(['-', '--strict', '--all'], { input })).toMatchObject({ status: 0, stderr: '' });
});
