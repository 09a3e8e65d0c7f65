import { describe, expect, test } from '@jest/globals';
import { chanceOf } from '../../src/targets/confidence/chance.ts';
import { counted } from '../../src/targets/confidence/counted.ts';
import { groundOf } from '../../src/targets/confidence/situation.ts';
import { wordingOf } from '../../src/targets/confidence/wording.ts';
import type { Reliability } from '../../src/targets/confidence/reliability.ts';
import type { Said } from '../../src/targets/confidence/situation.ts';

const said: Said = {
  rule: 'growth.verb',
  type: 'growth',
  status: 'target',
  indicator: '渔业产值',
  wording: { name: 'in the clause', more: 0 },
  quantity: { form: 'digits' },
  action: '增长',
  period: { start: '2025', end: '2025', basis: 'document' },
  modality: null,
  told: 'part',
  document: 'work-report',
};

/** What its indicator is coded with. */
const code = 'fishery.output-value';

/** Nothing but how many are right of all, in the logarithm of the odds. */
const none: Reliability = {
  all: [800, 1000, Math.log(4)],
  construction: {},
  found: {},
  indicator: {},
  length: {},
  ending: {},
  words: {},
  number: {},
  time: {},
  told: {},
  document: {},
};

describe('the chance that every field is right', () => {
  test('is that of all where nothing more was counted', () => {
    expect(chanceOf(said, code, none)).toBeCloseTo(0.8, 5);
    expect(chanceOf({ ...said, rule: 'growth.unheard-of' }, code, none)).toBeCloseTo(0.8, 5);
  });

  test('is that of all, more or less by each of its situations', () => {
    const more: Reliability = { ...none, ending: { 值: [9, 10, Math.log(2)] } };
    expect(chanceOf(said, code, more)).toBeCloseTo(8 / 9, 5);
    const both: Reliability = { ...more, words: { none: [1, 5, -Math.log(8)] } };
    expect(chanceOf(said, code, both)).toBeCloseTo(0.5, 5);
    expect(
      chanceOf({ ...said, wording: { name: 'in the clause', more: 5 } }, code, both),
    ).toBeCloseTo(8 / 9, 5);
  });

  test('is never whole', () => {
    expect(chanceOf(said, code, { ...none, all: [1000, 1000, 20] })).toBe(0.995);
  });

  test('is less for a piece, for a period that nothing tells, for a name that is not known or put together, and for words left over', () => {
    const chance = chanceOf(said, code);
    expect(chance).toBeGreaterThan(0.9);
    const doubtful: readonly Said[] = [
      { ...said, indicator: '对渔业' },
      { ...said, indicator: '' },
      { ...said, period: null },
      { ...said, wording: { name: 'in the clause', more: 15 } },
      { ...said, wording: { name: 'elsewhere', more: 0 } },
    ];
    for (const one of doubtful) expect(chanceOf(one, code)).toBeLessThan(chance);
    expect(chanceOf(said, null)).toBeLessThan(chance);
  });

  test('is one of a rule that was never counted, too', () => {
    const chance = chanceOf({ ...said, rule: 'growth.unheard-of' }, code);
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThan(chanceOf(said, code));
  });
});

test('a document whose year nothing tells is another ground than one of a year', () => {
  expect(groundOf({ kind: 'plan', year: 2025 })).toBe('plan');
  expect(groundOf({ kind: 'plan', year: null })).toBe('plan, no year');
});

test('a status that its sentence alone tells, or nothing, is less sure', () => {
  const chance = chanceOf(said, code);
  for (const told of ['sentence', 'none'] as const)
    expect(chanceOf({ ...said, told }, code)).toBeLessThan(chance);
  expect(chanceOf({ ...said, document: 'other, no year' }, code)).toBeLessThan(chance);
});

test('what was counted adds up the same for each of what a chance rests on', () => {
  const { all, ending, ...groups } = counted;
  for (const rows of Object.values(groups))
    for (const index of [0, 1] as const)
      expect(Object.values(rows).reduce((sum, row) => sum + row[index], 0)).toBe(all[index]);
  for (const row of Object.values(ending)) expect(row[1]).toBeGreaterThanOrEqual(5);
});

test.each([
  ['渔业产值12亿元', '渔业产值', null, '12亿元', 'before', 0],
  ['建设渔港3座', '渔港', '建设', '3座', 'before', 0],
  ['建设3座渔港', '渔港', '建设', '3座', 'behind', 0],
  ['今年渔业产值增长6%', '渔业产值', '增长', '6%', 'in the clause', 2],
  ['渔业产值稳步回升，增长6%', '渔业产值', '增长', '6%', 'in the sentence', 0],
  ['近海、远洋捕捞量均增长6%', '近海捕捞量', '增长', '6%', 'elsewhere', 9],
])(
  'in %s the words of %s (%s), seen from %s, stand: %s, and %i characters are left',
  (text, indicator, action, quantity, name, more) => {
    const from = text.indexOf(quantity);
    const sentence = { from: 0, to: text.length };
    const clause = { from: text.lastIndexOf('，', from) + 1, to: text.length };
    const left = { from: clause.from, to: from };
    const number = { from, to: from + quantity.length };
    const around = { left, clause, sentence };
    expect(wordingOf(text, { indicator, action }, number, around)).toEqual({ name, more });
  },
);
