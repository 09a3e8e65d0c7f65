import { expect, test } from '@jest/globals';
import { parse, repair } from '../../src/parse.ts';
import { withoutEscapes } from '../../src/repair/escapes.ts';
import { report } from './typesetter.ts';

test('references to spaces are read as spaces, each at its place', () => {
  const { text, map } = withoutEscapes('今年&nbsp;&emsp;增长&#160;6%，A&amp;B');
  expect(text).toBe('今年  增长 6%，A&amp;B');
  expect(map.toOrigin(text.indexOf('6%'))).toBe('今年&nbsp;&emsp;增长&#160;'.length);
});

test('quotation marks, tags of line breaks and signs without width are read as what they mean', () => {
  const { text, map } = withoutEscapes('&ldquo;渔\u200b家乐&rdquo;<br/>增长6&permil;');
  expect(text).toBe('“渔家乐”\n增长6‰');
  expect(map.toOrigin(text.indexOf('家'))).toBe('&ldquo;渔\u200b'.length);
  expect(withoutEscapes('一行\n\u200b\n又一行 \u200b。&foo;').text).toBe(
    '一行\n\u200b\n又一行 \u200b。&foo;',
  );
});

test('line breaks that are written out stand for those of a text that has fewer', () => {
  expect(withoutEscapes('渔业。\\n渔港。\\r\\n渔船。\\n').text).toBe('渔业。\n渔港。\n渔船。\n');
  expect(withoutEscapes('渔业。\\n渔港').text).toBe('渔业。\\n渔港');
  expect(withoutEscapes('渔业\u2028渔港\v渔船').text).toBe('渔业\n渔港\n渔船');
});

test('lines that hold nothing else are no paragraphs, and indents of them no words', () => {
  const lines = report.flatMap((line) => [`&nbsp;&nbsp;${line}`, '&nbsp;']);
  const { paragraphs } = repair(lines.join('\n'));
  expect(paragraphs.map(({ text }) => text)).toEqual(report);
  const [first] = parse(lines.join('\n')).records;
  const whole = lines.join('\n');
  expect(whole.slice(first?.source.start, first?.source.end)).toBe(first?.quantity.text);
});
