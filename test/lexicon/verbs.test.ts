import { expect, test } from '@jest/globals';
import { arriving } from '../../src/lexicon/changes.ts';
import { nounsWithVerbs } from '../../src/lexicon/function-words.ts';
import { verbs } from '../../src/lexicon/verbs.ts';
import { parse } from '../../src/index.ts';

test('a verb stands in one place, and none that a verb of change makes with 到, 至 or 为', () => {
  const words = verbs.flatMap(([words]) => words);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(words).toEqual(expect.arrayContaining([...arriving]));
});

/** What is read of each of these lines of a report, which names its fishing boats. */
function namesOf(lines: readonly string[]): readonly (readonly [line: string, name: string])[] {
  const opening = '2025年青岚市政府工作报告\n\n一、2024年工作回顾\n\n';
  const text = opening + lines.join('\n\n');
  const { records } = parse(text);
  return lines.map((line, index) => {
    const from = opening.length + lines.slice(0, index).join('\n\n').length + (index > 0 ? 2 : 0);
    const record = records.find(
      ({ source }) => source.start >= from && source.start < from + line.length,
    );
    return [line, record?.indicator.text ?? ''];
  });
}

const acts = verbs
  .flatMap(([words, kind]) => (kind === 'act' ? words : []))
  .filter((verb) => /^[\u4e00-\u9fff]{2,}(?<!于)$/.test(verb) && !nounsWithVerbs.includes(verb));

test('every verb of what is done to things counted stands before their name and belongs to none', () => {
  const lines = acts.map((verb) => `${verb}渔船9艘。`);
  expect(namesOf(lines).filter(([, name]) => name !== '渔船')).toEqual([]);
});

test('and so it does behind the noun of those counted, where the sentence ends', () => {
  const lines = acts.map((verb) => `9艘远洋渔船${verb}。`);
  expect(namesOf(lines).filter(([, name]) => name !== '远洋渔船')).toEqual([]);
});
