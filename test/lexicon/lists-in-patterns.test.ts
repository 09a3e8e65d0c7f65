import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
/** The lexicon, where lists of words have their home, and what follows promises from year to year, whose lists are its own. */
const apart = /^(?:lexicon|track)[/\\]/;
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !apart.test(path),
);
/** What every source holds that has such a list; the others need no reading. */
const bar = /[\u4e00-\u9fff]\|/;
/** So many plain words between bars are a list. */
const fewest = 5;
const plainWord = /^[\u4e00-\u9fff]{2,}$/;
const parser = new RegExpParser();

/** The lists of plain words that a pattern holds. */
function listsIn(literal: string): string[] {
  const words = new Map<AST.Node, string[]>();
  visitRegExpAST(parser.parseLiteral(literal), {
    onAlternativeEnter: ({ raw, parent }) => {
      if (plainWord.test(raw)) words.set(parent, [...(words.get(parent) ?? []), raw]);
    },
  });
  return [...words.values()].filter(({ length }) => length >= fewest).map((list) => list.join(' '));
}

/** The same of all patterns of a source, each with its file and line. */
function listsOf(path: string, source: string): string[] {
  if (!bar.test(source)) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push(...listsIn(node.text).map((list) => `${path}:${line}: ${list}`));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('five plain words of a pattern are a list, wherever they stand in it', () => {
  const lines = [
    String.raw`const a = /渔港|渔船|渔网|渔具\d/;`,
    String.raw`const b = [/^(?:渔港|鱼?|渔船|(?<!\d(?:鲷鱼|海带|紫菜|牡蛎|扇贝))渔网|渔具|渔工|渔货|[渔船]|渔)$/y];`,
  ];
  expect(listsOf('a.ts', lines.join('\n'))).toEqual([
    'a.ts:2: 渔港 渔船 渔具 渔工 渔货',
    'a.ts:2: 鲷鱼 海带 紫菜 牡蛎 扇贝',
  ]);
});

test('lists of words stand in the lexicon, not in patterns', () => {
  expect(
    sources.flatMap((path) => listsOf(path, readFileSync(join(root, 'src', path), 'utf8'))),
  ).toEqual([]);
});
