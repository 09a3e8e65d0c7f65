import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { AST } from '@eslint-community/regexpp';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
/** The lexicon, where lists of words have their home. */
const apart = /^lexicon[/\\]/;
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !apart.test(path),
);
/** What every source holds that has such a list; the others need no reading. */
const bar = /[\u4e00-\u9fff]\|/;
/** So many plain words between bars are a list. */
const fewest = 4;
const plainWord = /^[\u4e00-\u9fff]{2,}$/;
const parser = new RegExpParser();

/** What stands for all that a pattern is made of and that is not written in it. */
const placeholder = '@';

/** The lists of plain words that the pattern of a source holds. */
function listsIn(pattern: string): string[] {
  const words = new Map<AST.Node, string[]>();
  visitRegExpAST(parser.parsePattern(pattern), {
    onAlternativeEnter: ({ raw, parent }) => {
      if (plainWord.test(raw)) words.set(parent, [...(words.get(parent) ?? []), raw]);
    },
  });
  return [...words.values()].filter(({ length }) => length >= fewest).map((list) => list.join(' '));
}

/** The pattern that a node of a source is: a literal, a phrase or what makes a regular expression of a string. */
function patternOf(node: ts.Node): string | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/'));
  if (ts.isTaggedTemplateExpression(node))
    return /^phrase/.test(nameOf(node.tag)) ? writtenIn(node.template, true) : null;
  if (!ts.isNewExpression(node) || nameOf(node.expression) !== 'RegExp') return null;
  const [made] = node.arguments ?? [];
  return made === undefined ? null : writtenIn(made, false);
}

/** What is written in an expression that makes a string; `raw` where its backslashes stand for themselves. */
function writtenIn(node: ts.Node, raw: boolean): string {
  const textOf = (part: ts.TemplateLiteralLikeNode): string =>
    (raw ? part.rawText : part.text) ?? part.text;
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNoSubstitutionTemplateLiteral(node)) return textOf(node);
  if (ts.isTaggedTemplateExpression(node)) return writtenIn(node.template, true);
  if (ts.isBinaryExpression(node)) return writtenIn(node.left, raw) + writtenIn(node.right, raw);
  if (!ts.isTemplateExpression(node)) return placeholder;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
    .map(textOf)
    .join(placeholder);
}

function nameOf(node: ts.Node): string {
  return ts.isIdentifier(node) ? node.text : '';
}

/** The same of all patterns of a source, each with its file and line. */
function listsOf(path: string, source: string): string[] {
  if (!bar.test(source)) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node);
    if (pattern !== null) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push(...listsIn(pattern).map((list) => `${path}:${line}: ${list}`));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('four plain words of a pattern are a list, wherever they stand in it', () => {
  const lines = [
    String.raw`const a = /渔港|渔船|渔网\d/;`,
    String.raw`const b = [/^(?:渔港|鱼?|渔船|(?<!\d(?:鲷鱼|海带|紫菜|牡蛎))渔网|渔具|渔工|[渔船]|渔)$/y];`,
  ];
  expect(listsOf('a.ts', lines.join('\n'))).toEqual([
    'a.ts:2: 渔港 渔船 渔具 渔工',
    'a.ts:2: 鲷鱼 海带 紫菜 牡蛎',
  ]);
});

test('so they are in a phrase and in a string of which a pattern is made', () => {
  const lines = [
    'const a = phrase`^${ships}\\d(?:渔港|渔船|渔网|渔具)`;',
    "const b = new RegExp(`(?:渔港|${ships}|渔船)` + '(?:渔港|\\\\d|渔船|渔网|渔具)');",
    'const c = new RegExp(String.raw`\\(${ships}(?:海带|紫菜|牡蛎|鲷鱼)`, flags);',
    'const d = `渔港|渔船|渔网|渔具`;',
  ];
  expect(listsOf('a.ts', lines.join('\n'))).toEqual([
    'a.ts:1: 渔港 渔船 渔网 渔具',
    'a.ts:2: 渔港 渔船 渔网 渔具',
    'a.ts:3: 海带 紫菜 牡蛎 鲷鱼',
  ]);
});

test('lists of words stand in the lexicon, not in patterns', () => {
  expect(
    sources.flatMap((path) => listsOf(path, readFileSync(join(root, 'src', path), 'utf8'))),
  ).toEqual([]);
});
