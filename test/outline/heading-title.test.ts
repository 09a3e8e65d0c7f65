import { expect, test } from '@jest/globals';
import { titleAt } from '../../src/outline/heading-title.ts';

const long = (sign: string, length: number): string => sign.repeat(length);

test.each([
  ['主要目标', '主要目标', 'alone', true],
  ['、．主要目标。', '主要目标', 'alone', true],
  ['做强工业：新建厂房3处', '做强工业：新建厂房3处', 'alone', true],
  ['做强工业：', '做强工业', 'alone', true],
  ['做强工业：。', '做强工业', 'alone', true],
  ['做强工业：新建厂房3处。', '做强工业', 'run-in', true],
  ['做强工业:新建厂房3处。', '做强工业', 'run-in', true],
  ['做强工业：新建：厂房3处。', '做强工业', 'run-in', true],
  ['做强工业。新建厂房3处。', '做强工业', 'run-in', false],
  ['做强工业！新建厂房：3处。', '做强工业', 'run-in', false],
  ['做强工业[12]。新建厂房3处。', '做强工业', 'run-in', false],
  ['做强工业[1234]。新建厂房3处。', '做强工业[1234]', 'run-in', false],
  ['做强（含延链。补链）工业。新建厂房3处。', '做强（含延链。补链）工业', 'run-in', false],
  ['做强《规划：一期》工业：新建厂房3处。', '做强《规划：一期》工业', 'run-in', true],
  ['做强（《规划》：一期）工业：新建厂房3处。', '做强（《规划》：一期）工业', 'run-in', true],
  ['做强）工业。新建厂房3处。', '做强）工业', 'run-in', false],
  ['。', '', 'alone', true],
])('%s is headed %s, %s', (text, title, form, single) => {
  const found = titleAt(text, 0, text.length);
  expect(text.slice(found.title.from, found.title.to)).toBe(title);
  expect(found).toMatchObject({ form, single });
});

test.each([
  ['a line of a title’s length', long('甲', 60), 60, 'alone', true],
  ['a line that is longer', long('甲', 61), 40, 'sentence', true],
  ['a line as far as ends are looked for', long('甲', 160), 40, 'sentence', true],
  ['a line past that', long('甲', 161), 40, 'sentence', false],
  ['a colon that comes soon', `${long('甲', 25)}：${long('乙', 9)}。`, 25, 'run-in', true],
  ['a colon that comes late', `${long('甲', 26)}：${long('乙', 9)}。`, 36, 'sentence', true],
  ['a sentence of a title’s length', `${long('甲', 60)}。新建厂房。`, 60, 'run-in', false],
  ['a sentence that is longer', `${long('甲', 61)}。新建厂房。`, 61, 'sentence', false],
  [
    'the last comma of a title’s length',
    `${long('甲', 9)}，${long('乙', 30)}，${long('丙', 30)}，${long('丁', 9)}。`,
    40,
    'sentence',
    false,
  ],
  [
    'half-width commas',
    `${long('甲', 9)},${long('乙', 9)},${long('丙', 60)}。新建厂房。`,
    19,
    'sentence',
    false,
  ],
  [
    'a first comma that comes late',
    `${long('甲', 45)}，${long('乙', 30)}。`,
    45,
    'sentence',
    false,
  ],
])('%s ends the title', (_what, text, length, form, single) => {
  const found = titleAt(`一、${text}`, 2, 2 + text.length);
  expect(found.title).toEqual({ from: 2, to: 2 + length });
  expect(found.form).toBe(form);
  if (single) expect(found.single).toBe(text.length <= 160);
});
