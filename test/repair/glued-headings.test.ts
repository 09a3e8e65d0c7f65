import { expect, test } from '@jest/globals';
import { gluedHeading } from '../../src/repair/glued-headings.ts';
import { linesOf } from '../../src/repair/lines.ts';

const linesIn = (text: string): string[] =>
  linesOf(text).map(({ from, to }) => text.slice(from, to));

const full = '青岗码头和云泽大桥是本县今年最先开工的两项';
const end = '工程，由县里统一组织。';

test.each([
  ['（三）强化要素保障', false],
  ['四、组织实施', false],
  [' 四、组织实施', false],
  ['第3章  组织实施', true],
  ['4.2.3  湖区水质监测', true],
  ['5.4', true],
  ['【第二篇】产业布局', false],
])('a heading behind a sentence: %s', (heading, isApart) => {
  const line = end + heading;
  const space = heading.length - heading.trimStart().length;
  expect(gluedHeading(line, 0, line.length)).toEqual({
    from: end.length,
    to: end.length + space,
    isApart,
  });
});

test.each(['（三）强化要素保障。', '（三）强化要素，保障', '三项任务', '5．', '2.5万亩', ''])(
  'none behind a sentence: %s',
  (rest) => {
    const line = end + rest;
    expect(gluedHeading(line, 0, line.length)).toBeNull();
  },
);

test('a heading is parted from the last line of a paragraph', () => {
  expect(linesIn(`${full}\n${end}三、组织实施\n${full}`)).toEqual([
    full,
    end,
    '三、组织实施',
    full,
  ]);
});

test('a number within a full line is part of running text', () => {
  const line = `${end}（三）加快湖区治`;
  expect(line.length).toBeGreaterThan(full.length - 3);
  expect(linesIn(`${full}\n${line}\n${full}`)).toEqual([full, line, full]);
});

test('a heading in a full line is parted where the next line starts with a number', () => {
  const line = `${end}三、实施步骤的安排`;
  const next = '（一）组织发动。成立专班。';
  expect(linesIn(`${full}\n${line}\n${next}`)).toEqual([full, end, '三、实施步骤的安排', next]);
});

test('a section number that is set apart from its title is parted from a full line too', () => {
  const line = `${end}第3章  组织实施`;
  expect(linesIn(`${full}\n${line}`)).toEqual([full, end, '第3章  组织实施']);
});
