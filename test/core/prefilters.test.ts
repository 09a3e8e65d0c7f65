import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeCharacters, fillPrefilters, patternsIn } from '../../scripts/prefilters.mjs';
import { writePhrases } from '../../scripts/phrases.mjs';
import type { Exports } from '../../scripts/phrases.mjs';
import { AnyPattern } from '../../src/core/any-pattern.ts';
import { EndPattern } from '../../src/core/end-pattern.ts';
import { phraseAt } from '../../src/lexicon/phrase.ts';
import { StartPattern } from '../../src/core/start-pattern.ts';
import { gifts } from '../../src/lexicon/actions.ts';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, source: readFileSync(join(root, 'src', path), 'utf8') }));
const exportsOf = (path: string): Promise<Exports> => import(path) as Promise<Exports>;

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

test('the build writes out phrases first', async () => {
  const source = `import { gifts as given } from '../lexicon/actions.ts';
const a = new StartPattern(phraseAt\`(\${given})了?\\d/\`);
`;
  const written = await writePhrases(source, join(root, 'src/core/a.ts'), exportsOf);
  expect(written).toContain(`new StartPattern(/((?:${gifts.join('|')}))了?\\d\\//y);`);
  expect(String(phraseAt`(${gifts})了?\d/`)).toBe(/new StartPattern\((.+)\);/.exec(written)?.[1]);
  const unknown = 'const words = [];\nphrase`${words}`;';
  await expect(writePhrases(unknown, 'a.ts', exportsOf)).rejects.toThrow('no list of the lexicon');
  const within = "phrase`${['渔港']}了`;";
  await expect(writePhrases(within, 'a.ts', exportsOf)).rejects.toThrow('by their names alone');
});

test('every pattern of the sources matches the same with and without them', async () => {
  const patterns = [];
  for (const { path, source } of sources)
    patterns.push(
      ...patternsIn(await writePhrases(source, join(root, 'src', path), exportsOf), path),
    );
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
