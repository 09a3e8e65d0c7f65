import { expect, test } from '@jest/globals';
import { arriving, changing, turning } from '../../src/lexicon/changes.ts';
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

test('every verb of change says with 到 where a measure came from and where it arrived', () => {
  const stems = [...changing, ...turning].filter((stem) => stem.length > 1);
  const { records } = parse(
    `2025年青岚市政府工作报告\n\n一、2024年工作回顾\n\n${stems.map((stem) => `渔业产值由9亿元${stem}到12亿元。`).join('\n\n')}\n`,
  );
  const said = records.map(({ type, indicator }) => `${type} ${indicator.text}`);
  expect(said).toEqual(stems.flatMap(() => ['baseline 渔业产值', 'level 渔业产值']));
});

test('what a measure does suddenly or a little is a change of it', () => {
  const rises = ['激增', '骤增', '飙升', '抬升', '微增', '略升', '普涨'];
  const falls = ['锐减', '骤降', '暴跌', '萎缩', '微降', '略降', '调低'];
  const lines = [...rises, ...falls].map((verb) => `渔业产值${verb}9%。`);
  const { records } = parse(
    `2025年青岚市政府工作报告\n\n一、2024年工作回顾\n\n${lines.join('\n\n')}\n`,
  );
  expect(records.map(({ direction, indicator }) => `${direction} ${indicator.text}`)).toEqual([
    ...rises.map(() => 'increase 渔业产值'),
    ...falls.map(() => 'decrease 渔业产值'),
  ]);
});
