import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeCharacters, fillPrefilters, patternsIn } from '../../scripts/prefilters.mjs';
import { AnyPattern } from '../../src/core/any-pattern.ts';
import { EndPattern } from '../../src/core/end-pattern.ts';
import { StartPattern } from '../../src/core/start-pattern.ts';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, source: readFileSync(join(root, 'src', path), 'utf8') }));

/** What a pattern's literal is as a regular expression. */
function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

describe('the characters at the edge of a pattern', () => {
  test.each([
    ['/甲(?:乙|丙)/y', 'Start', '甲'],
    ['/(?:甲|乙?丙)/y', 'Start', '丙乙甲'],
    ['/甲*乙/y', 'Start', '乙甲'],
    ['/(?!甲乙)[甲丙]/y', 'Start', '丙甲'],
    ['/[0-2]年/y', 'Start', '012'],
    ['/(?:封禁|造林)$/', 'End', '林禁'],
    ['/甲[乙丙]?$/', 'End', '丙乙甲'],
    ['/甲(?<!丁)$/', 'End', '甲'],
    ['/(?<!丁)甲乙|丙$/', 'Any', '丙甲'],
  ] as const)('of %s', (literal, kind, characters) => {
    expect(edgeCharacters(literal, kind)).toBe(sorted(characters));
  });

  test.each([
    ['/甲?/y', 'Start', 'can match nothing'],
    ['/甲|乙$/', 'End', 'lacks $'],
    ['/甲/', 'Start', 'lacks y'],
    ['/甲/y', 'Any', 'is tied by y'],
    ['/[^甲]乙/y', 'Start', 'too many characters'],
  ] as const)('are refused of %s', (literal, kind, reason) => {
    expect(() => edgeCharacters(literal, kind)).toThrow(reason);
  });
});

test('the build writes them behind each pattern', () => {
  const source =
    'const a = new StartPattern(/甲/y);\nconst b = new EndPattern(\n  /[/乙]\\/$/,\n);\n';
  expect(fillPrefilters(source, 'a.ts')).toBe(
    'const a = new StartPattern(/甲/y, "甲");\nconst b = new EndPattern(\n  /[/乙]\\/$/, "/",\n);\n',
  );
  expect(() => fillPrefilters('new EndPattern(words)', 'a.ts')).toThrow('takes a pattern first');
});

test('every pattern of the sources matches the same with and without them', () => {
  const patterns = sources.flatMap(({ path, source }) => patternsIn(source, path));
  const written = countOf(/new (?:Start|End|Any)Pattern\(/g);
  expect(patterns).toHaveLength(written);
  for (const { kind, literal, characters } of patterns) {
    const signs = [...new Set(literal)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }), (drawn) => {
        const text = drawn.join('');
        const pattern = compiled(literal);
        if (kind === 'End')
          return new EndPattern(pattern, characters).test(text) === pattern.test(text);
        if (kind === 'Any')
          return new AnyPattern(pattern, characters).test(text) === pattern.test(text);
        const plain = new StartPattern(compiled(literal)).endAt(text, 0);
        return new StartPattern(pattern, characters).endAt(text, 0) === plain;
      }),
      { numRuns: 200 },
    );
  }
});

function countOf(pattern: RegExp): number {
  return sources.reduce((sum, { source }) => sum + (source.match(pattern) ?? []).length, 0);
}

function sorted(characters: string): string {
  return Array.from(characters).sort().join('');
}
