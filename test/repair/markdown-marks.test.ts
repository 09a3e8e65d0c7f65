import { expect, test } from '@jest/globals';
import { withoutMarkdown } from '../../src/repair/markdown-marks.ts';
import { parse } from '../../src/index.ts';

const report = `# 青岗县2025年政府工作报告

> 2026年1月9日在青岗县第九届人民代表大会第三次会议上

## 一、2025年工作回顾

### （一）渔业

全县建成渔港**3座**，渔业产值增长6.5%。![渔港](a9.png)

**（二）林业。** 造林9万亩。

## 二、2026年工作安排

1\\. 新建渔港4座。
`;

test('marks of Markdown are left out, each other sign at its place', () => {
  const { text, map } = withoutMarkdown(report);
  expect(text).not.toMatch(/[#*>\\!]/);
  expect(text).toContain('\n（二）林业。 造林9万亩。\n');
  expect(text).toContain('\n1. 新建渔港4座。\n');
  for (let at = 0; at < text.length; at++)
    expect(report.charAt(map.toOrigin(at))).toBe(text.charAt(at));
});

test('a report in Markdown has its sections, and its records point into it', () => {
  const { document, records } = parse(report);
  expect(document).toMatchObject({ title: '青岗县2025年政府工作报告', year: 2026 });
  expect(records.map(({ section, quantity }) => [section?.number, quantity.text])).toEqual([
    ['一/（一）', '3座'],
    ['一/（一）', '6.5%'],
    ['一/（二）', '9万亩'],
    ['二/1', '4座'],
  ]);
  for (const { source, quantity } of records)
    expect(report.slice(source.start, source.end)).toBe(quantity.text);
});

test('bounds at a line’s start are no quotations, and marks that nothing closes take no time', () => {
  const bounds = '# 渔业\n>5%的渔港9座\n> 300吨渔船3艘\n>=5亿元渔企3家\n';
  expect(withoutMarkdown(bounds).text).toBe(bounds.slice(2));
  const open = `# 渔业\n${'![渔'.repeat(50_000)}${'**'.repeat(50_000)}`;
  expect(withoutMarkdown(open).text).toHaveLength(3 + 150_000);
});

test.each(['渔港20**年开工，20**年建成。\n', '3#渔港\n#9厂房\n', '> 渔业\n渔港*3座\n'])(
  'other text is left: %j',
  (text) => {
    expect(withoutMarkdown(text).text).toBe(text);
  },
);

test('bold numbers alone show what a text is written in, digits that were taken out do not', () => {
  expect(withoutMarkdown('产值达**9.5亿元**，增长**8%**。').text).toBe('产值达9.5亿元，增长8%。');
  const masked = '产值达**亿元，增长**%，其中渔业**亿元。';
  expect(withoutMarkdown(masked).text).toBe(masked);
});

test('numbers that are set as formulas are numbers', () => {
  const { text } = withoutMarkdown(
    '## 一、渔业\n\n渔业产值增长 $11.7\\%$ ，海带 \\( 9 \\) 万吨，增长\\(3.5\\%\\)，鱼价涨 $2$ 元。\n',
  );
  expect(text).toBe('一、渔业\n\n渔业产值增长 11.7% ，海带 9  万吨，增长3.5%，鱼价涨 2 元。\n');
});
