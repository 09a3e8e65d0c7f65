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
  const found = paragraphsOf(read('two-columns-default'));
  expect(found).toEqual(expect.arrayContaining(paragraphs));
});

test('a head and a title that are far wider than the columns below them are lines of their own', () => {
  const text = read('three-columns-raw');
  expect(paragraphsOf(text).slice(1, 3)).toEqual(paragraphs.slice(0, 2));
  expect(parse(text).document).toMatchObject({ title: '松屿县2025年政府工作报告', year: 2025 });
});
