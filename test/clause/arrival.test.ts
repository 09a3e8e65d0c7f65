import { describe, expect, test } from '@jest/globals';
import { changesBehind } from '../../src/clause/arrival.ts';
import { wordAt } from '../../src/clause/words.ts';
import { arriving } from '../../src/lexicon/changes.ts';
import { saidOf } from '../targets/said-of.ts';

describe('a verb of change behind a from-value', () => {
  test.each([
    ['300艘|扩充至500艘', true],
    ['300艘|增加500艘', true],
    ['300艘|优化为500艘', true],
    ['300艘|优化了配置', false],
    ['300艘，|其余，增加到500艘', false],
    ['300艘|，增加到500艘', true],
    ['300艘|，增加200艘', false],
  ])('%s: %s', (marked, found) => {
    const at = marked.indexOf('|');
    expect(changesBehind(marked.replace('|', ''), at)).toBe(found);
  });

  test.each(arriving)('渔船由300艘%s500艘: both numbers are of the ships', (verb) => {
    expect(wordAt(`${verb}500艘`, 0, verb.length + 4)?.verb).toBe('reach');
    const sentence = `渔船由300艘${verb}500艘。`;
    expect(saidOf(sentence, '300艘')).toMatchObject({ type: 'baseline', indicator: '渔船' });
    expect(saidOf(sentence, '500艘')).toMatchObject({ type: 'level', indicator: '渔船' });
  });
});

test('a measure word that is timed takes 次, without a word of the rules', () => {
  expect(saidOf('出动120艇次。', '120艇次').type).toBe('count');
});
