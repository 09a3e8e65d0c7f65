import { expect, test } from '@jest/globals';
import { findSections } from '../../src/outline/find-sections.ts';
import { leadAt, SectionPaths } from '../../src/outline/section.ts';
import { readLines } from './read-lines.ts';

const normalized = readLines(`
  三、重点工作
  （一）做强工业。工业是立县之本。
  打好园区攻坚战。完成投资20亿元，新引进企业30家。
  （二）做优农业。农业是稳县之基。
  要做好三件事。一是扩种油菜。油菜面积达到8万亩。二是改良品种。良种率达到95%。
`);
const outline = findSections(normalized).value;
const paths = new SectionPaths(outline);

test.each([
  ['20亿元', ['三', '三/（一）']],
  ['8万亩', ['三', '三/（二）']],
  ['重点工作', ['三']],
])('the sections around %s', (words, numbers) => {
  const at = normalized.text.indexOf(words);
  expect(paths.at(at).map(({ number }) => number)).toEqual(numbers);
});

test('places of one section share their path, those of the next do not', () => {
  const at = normalized.text.indexOf('20亿元');
  const path = paths.at(at);
  expect(paths.at(at + 1)).toBe(path);
  expect(paths.at(normalized.text.indexOf('8万亩'))).not.toBe(path);
  expect(paths.at(at)).toEqual(path);
});

test.each([
  ['20亿元', '打好园区攻坚战'],
  ['8万亩', '扩种油菜'],
  ['95%', '改良品种'],
])('the lead over %s', (words, title) => {
  const lead = leadAt(outline, normalized.text.indexOf(words));
  expect(lead && normalized.text.slice(lead.title.from, lead.title.to)).toBe(title);
});

test('a number in the words of a lead has none', () => {
  const listed = readLines('一、重点工作\n抓好三件事。完成投资20亿元。');
  const found = findSections(listed).value;
  expect(leadAt(found, listed.text.indexOf('三件'))).toBeNull();
  expect(leadAt(found, listed.text.indexOf('20'))).not.toBeNull();
});

test('a heading has no lead', () => {
  expect(leadAt(outline, normalized.text.indexOf('立县之本'))).toBeNull();
});
