import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lineMarkOf } from '../../src/numbering/line-mark.ts';
import { numberAt } from '../../src/numbering/number-at.ts';
import { headingStyles } from '../../src/numbering/styles/styles.ts';
import { parse } from '../../src/parse.ts';

describe.each(headingStyles)('$name: $example', ({ name, numbers, examples, example }) => {
  test.each([...examples.read])('opens %s with %s, %s', (text, value, label) => {
    expect(numberAt(text, 0, text.length)).toMatchObject({ style: name, value, label });
    expect(lineMarkOf(text, 0, text.length)).toBe(numbers === 'parts' ? 'part' : 'item');
  });

  test.each([...examples.left])('does not open %s', (text) => {
    expect(numberAt(text, 0, text.length)?.style).not.toBe(name);
  });

  test('has three examples of either kind', () => {
    expect(examples.read.length).toBeGreaterThanOrEqual(3);
    expect(examples.left.length).toBeGreaterThanOrEqual(3);
  });

  test('is read by no other style', () => {
    const text = `${example}渔港`;
    expect(numberAt(text, 0, text.length)).toMatchObject({ style: name, value: 1 });
  });
});

test('each style is a file that bears its name', () => {
  const folder = join(import.meta.dirname, '../../src/numbering/styles');
  const files = readdirSync(folder).filter((name) => name !== 'styles.ts');
  expect(headingStyles.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

/** A report whose parts and sections below them are numbered in two styles. */
function report(outer: string, inner: string): string {
  const line = '全岛渔港建设有序推进，渔民收入稳步增长，海洋环境持续改善，各项任务圆满完成。';
  return [
    '白礁岛发展报告',
    ...[1, 2].flatMap((part) => [
      outer.replace('1', String(part)),
      ...[1, 2].map((item) => `${inner.replace('1', String(item))}\n${line}`),
    ]),
  ].join('\n');
}

test('repair and outline know the same numbers', () => {
  const { sections } = parse(report('第1章　渔港建设', '1．渔船更新'));
  expect(sections.map(({ number, children }) => [number, children.map((c) => c.label)])).toEqual([
    ['第1章', ['1', '2']],
    ['第2章', ['1', '2']],
  ]);
});
