import { describe, expect, test } from '@jest/globals';
import { chanceOf } from '../../src/targets/confidence/chance.ts';
import { counted } from '../../src/targets/confidence/counted.ts';
import { namePlace } from '../../src/targets/confidence/name-place.ts';
import type { Reliability } from '../../src/targets/confidence/reliability.ts';
import type { Said } from '../../src/targets/confidence/situation.ts';

const said: Said = {
  rule: 'growth.verb',
  status: 'target',
  indicator: '渔业产值',
  place: 'in the clause',
  action: '增长',
  period: { start: '2025', end: '2025', basis: 'inferred' },
  modality: null,
};

/** What its indicator is coded with. */
const code = 'fishery.output-value';

const counts = (right: number, of: number): Reliability => ({
  construction: { 'growth.verb': [right, of], 'level.noun': [800 - right, 1000 - of] },
  indicator: { '3 or 4 characters, in the clause': [800, 1000] },
  time: { 'inferred, one year, target': [800, 1000] },
});

describe('the chance that every field is right', () => {
  test('is the share that was right where each situation shows the same', () => {
    expect(chanceOf(said, code, counts(400, 500))).toBeCloseTo(0.8, 2);
  });

  test('is drawn towards that of all where few were counted', () => {
    const chances = [0, 1, 10, 100].map((right) => chanceOf(said, code, counts(right, right)));
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(new Set(chances).size).toBe(chances.length);
    expect(chances[0]).toBeCloseTo(0.8, 2);
    expect(chances[1]).toBeLessThan(0.82);
  });

  test('is less for a fragment, for a period that nothing tells, and for a name that is not known', () => {
    const chance = chanceOf(said, code);
    expect(chance).toBeGreaterThan(0.8);
    const fragments: Reliability = {
      ...counted,
      indicator: { ...counted.indicator, 'ragged, in the clause': [10, 100] },
    };
    expect(chanceOf({ ...said, indicator: '对渔业' }, code, fragments)).toBeLessThan(chance);
    expect(chanceOf({ ...said, period: null }, code)).toBeLessThan(chance);
    expect(chanceOf(said, null)).toBeLessThan(chance);
  });

  test('is one of a rule that was never counted, too', () => {
    const chance = chanceOf({ ...said, rule: 'growth.unheard-of' }, code);
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThan(chanceOf(said, code));
  });
});

test.each([
  ['渔业产值12亿元', '渔业产值', '12亿元', 'before'],
  ['建设渔港3座', '渔港', '3座', 'before'],
  ['建设3座渔港', '渔港', '3座', 'behind'],
  ['渔业产值增长6%', '渔业产值', '6%', 'in the clause'],
  ['渔业产值稳步回升，增长6%', '渔业产值', '6%', 'in the sentence'],
  ['近海、远洋捕捞量均增长6%', '近海捕捞量', '6%', 'elsewhere'],
])('in %s the words of %s, seen from %s, stand: %s', (text, indicator, quantity, place) => {
  const from = text.indexOf(quantity);
  const sentence = { from: 0, to: text.length };
  const clause = { from: text.lastIndexOf('，', from) + 1, to: text.length };
  const number = { from, to: from + quantity.length };
  expect(namePlace(text, indicator, number, { clause, sentence })).toBe(place);
});
