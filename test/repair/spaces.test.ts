import { expect, test } from '@jest/globals';
import type { Segmenter } from '../../src/core/segmenter.ts';
import { linesOf } from '../../src/repair/lines.ts';
import { justificationSpaces } from '../../src/repair/spaces.ts';

/** Knows one word. */
const segmenter: Segmenter = {
  name: 'intl',
  words: (text) => Array.from(text.matchAll(/码头|./gsu), ([each]) => ({ text: each, pos: 'x' })),
};

/** The text without the spaces that justification put in; a line that starts with # is a title. */
function tightened(text: string): string {
  const lines = linesOf(text);
  const wrapped = lines.map((line) => {
    const title = text.charAt(line.from) === '#';
    return { line, inBody: !title, goesOn: !title };
  });
  const spaces = [...justificationSpaces(text, wrapped, segmenter).values()].flat();
  const dropped = new Set(spaces.map(({ from }) => from));
  return Array.from(text)
    .filter((_, at) => !dropped.has(at))
    .join('');
}

const clean = '做强产业，做优农业，做活商贸。';
const habit = '做强产 业。\n做优农 业。\n做活商 贸。';

test.each([
  ['between characters that stand together elsewhere', `${clean}\n做强产 业。`, '做强产业。'],
  ['not between others', `${clean}\n做强码 头。`, '做强码 头。'],
  ['between others where that is a habit', `${clean}\n${habit}\n做强码 头。`, '做强码头。'],
  ['not where two are no habit', `${clean}\n${habit.slice(0, 13)}\n做强码 头。`, '做强码 头。'],
  ['not after an office', `${clean}\n${habit}\n云泽县县长 李文渊。`, '云泽县县长 李文渊。'],
  ['not inside a name of two', `${clean}\n${habit}\n主持人 李 渊\t。`, '主持人 李 渊\t。'],
  ['in a title where it cuts a word', `${clean}\n${habit}\n#新建码 头`, '#新建码头'],
  ['not in a title between words', `${clean}\n${habit}\n#新建 大坝`, '#新建 大坝'],
  ['not in a title without the habit', `${clean}\n#新建码 头`, '#新建码 头'],
  ['not in a title that is spaced out', `${clean}\n${habit}\n#码 头 工 程`, '#码 头 工 程'],
  ['not after the number of an article', `${clean}\n${habit}\n第一条 产业`, '第一条 产业'],
])('spaces are dropped %s', (_what, text, expected) => {
  expect(tightened(text).split('\n').at(-1)).toBe(expected);
});
