import { expect, test } from '@jest/globals';
import { parse, repair } from '../../src/parse.ts';
import { withSpaces } from '../../src/repair/entity-spaces.ts';
import { report } from './typesetter.ts';

test('references to spaces are read as spaces, each at its place', () => {
  const { text, map } = withSpaces('今年&nbsp;&emsp;增长&#160;6%，A&amp;B');
  expect(text).toBe('今年  增长 6%，A&amp;B');
  expect(map.toOrigin(text.indexOf('6%'))).toBe('今年&nbsp;&emsp;增长&#160;'.length);
});

test('lines that hold nothing else are no paragraphs, and indents of them no words', () => {
  const lines = report.flatMap((line) => [`&nbsp;&nbsp;${line}`, '&nbsp;']);
  const { paragraphs } = repair(lines.join('\n'));
  expect(paragraphs.map(({ text }) => text)).toEqual(report);
  const [first] = parse(lines.join('\n')).records;
  const whole = lines.join('\n');
  expect(whole.slice(first?.source.start, first?.source.end)).toBe(first?.quantity.text);
});
