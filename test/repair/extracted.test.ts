import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { repair, parse } from '../../src/parse.ts';

/** A made-up report, and what pdftotext gave of it where it was set in columns under a running head. */
const read = (name: string): string =>
  readFileSync(new URL(`extracted/${name}.txt`, import.meta.url), 'utf8');

const close = (text: string): string => text.replace(/\s/g, '');
const linesOf = (text: string): string[] => text.split('\n').map(close).filter(Boolean);

const paragraphs = linesOf(read('paragraphs'));

function paragraphsOf(text: string): string[] {
  return repair(text).paragraphs.map((each) => close(each.text));
}

test('two columns by turns on two pages, the second of which is short', () => {
  const [name, issue] = ['松屿县人民政府公报', '2025年第2期'];
  const expected = [...paragraphs];
  // The sign of a note, and the note at the foot of its page.
  expected[4] = `${expected[4] ?? ''}1`;
  expected.splice(18, 0, '按可比价格计算，为初步核算数。');
  // Two pages are too few to show that a line is the head of each.
  expected.unshift(name);
  expected[11] = expected[11]?.replace('走“专精特新”', `${issue}走“专精特新”`) ?? '';
  expected[20] = `${name}${issue}${expected[20] ?? ''}`;
  expect(paragraphsOf(read('two-columns-default'))).toEqual(expected);
});

test('a head and a title that are far wider than the columns below them are lines of their own', () => {
  const text = read('three-columns-raw');
  expect(paragraphsOf(text).slice(1, 3)).toEqual(paragraphs.slice(0, 2));
  expect(parse(text).document).toMatchObject({ title: '松屿县2025年政府工作报告', year: 2025 });
});
