import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allRules, rulesOf } from '../../src/explain/rules.ts';
import type { Rule } from '../../src/explain/rules.ts';
import { recordRules } from '../../src/explain/record-rules.ts';
import { parse } from '../../src/parse.ts';
import { root, run } from '../cli/run.ts';
import { fixtures } from '../fixtures.ts';

describe('the rules', () => {
  test('bear one id each', () => {
    const ids = allRules().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['growth.verb', ['growth.verb']],
    ['level.verb', ['level.verb']],
    ['increment.object-before', ['count.object-before']],
    ['growth.cell', ['level.cell']],
    ['relative.same', ['relative.same']],
    ['bare-measure', ['bare-measure']],
    ['rank.verb', []],
  ])('of %s are %j', (id, found) => {
    expect(rulesOf(id).map((rule) => rule.id)).toEqual(found);
  });

  test.each(fixtures)('that the records of $name bear are known', ({ bytes, options }) => {
    const known = new Set(recordRules());
    const { records } = parse(bytes, options);
    for (const { rule, type } of records) expect(rule.slice(0, rule.indexOf('.'))).toBe(type);
    expect(records.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([]);
  });

  test('are told elsewhere as they are', () => {
    const script = join(root, 'scripts/generate-rules.mjs');
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('parse rules', () => {
  test.each([
    ['zh', ['句式，按先后', '修正，按先后', '归属，按先后']],
    ['en', ['Constructions, in', 'Amendments of', 'Links of']],
  ])('lists all in %s', (lang, heads) => {
    const { status, stdout } = run(['rules', '--lang', lang]);
    expect(status).toBe(0);
    for (const { id } of allRules()) expect(stdout).toContain(`  ${id} `);
    for (const head of heads) expect(stdout).toContain(head);
  });

  test('shows what one reads, goes before and leaves', () => {
    const { status, stdout } = run(['rules', 'count.object-before']);
    expect(status).toBe(0);
    for (const words of [
      '〈verb〉〈thing〉〈number〉',
      'level.noun  新建渔港【3座】。',
      '全岛现有各类渔船【320艘】。  indicator 各类渔船',
      '建设【3处】渔港。  to count.object-after',
      /increment\.object-before, \d+ of \d+ right/,
    ])
      expect(stdout).toMatch(words);
  });

  test('shows an amendment with what it makes of what', () => {
    const { stdout } = run(['rules', 'relief', '--lang', 'zh']);
    expect(stdout).toMatch(/修正第 \d+ 条/);
    expect(stdout).toContain('level → increment');
  });

  test('finds the rule of a record', () => {
    const { stdout } = run(['rules', 'increment.object-before', '-f', 'json']);
    const { rules } = JSON.parse(stdout) as { readonly rules: readonly Rule[] };
    expect(rules).toEqual(rulesOf('count.object-before').map((rule) => ({ ...rule })));
  });

  test('refuses an id that no rule bears, and says which one may be meant', () => {
    const { status, stdout, stderr } = run(['rules', 'growth.verbs', '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/no rule "growth\.verbs".*Did you mean growth\.verb\?/);
  });
});
