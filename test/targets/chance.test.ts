import { describe, expect, test } from '@jest/globals';
import { chanceOf } from '../../src/targets/confidence/chance.ts';
import type { Reliability } from '../../src/targets/confidence/reliability.ts';
import { counted } from '../../src/targets/confidence/counted.ts';
import type { Said } from '../../src/targets/confidence/situation.ts';

const said: Said = {
  rule: 'growth.verb',
  type: 'growth',
  status: 'target',
  indicator: '渔业产值',
  action: '增长',
  period: { start: '2025', end: '2025', basis: 'inferred' },
  modality: null,
};

const sure = (count: number): Reliability => ({
  reading: { 'growth.verb': [count, count], 'level.noun': [50, 100] },
  indicator: { '2 to 8 characters': [100, 100] },
  action: { 'growth.verb': [100, 100] },
  period: { 'inferred, one year': [100, 100], none: [0, 100] },
  modality: { 'target, none': [100, 100] },
  code: { growth: [100, 100] },
});

describe('the chance that every field is right', () => {
  test('is the share that was right of as many as were counted', () => {
    const reliability = { ...sure(0), reading: { 'growth.verb': [8000, 10_000] as const } };
    expect(chanceOf({ ...said, period: null }, reliability)).toBeLessThan(0.1);
    expect(chanceOf(said, { ...reliability, period: { 'inferred, one year': [1, 1] } })).toBe(0.8);
  });

  test('is drawn towards that of all where few were counted', () => {
    const chances = [1, 10, 100, 10_000].map((count) =>
      chanceOf(said, { ...sure(count), period: { 'inferred, one year': [1, 1] } }),
    );
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(new Set(chances).size).toBe(chances.length);
    expect(chances[0]).toBeLessThan(0.65);
  });

  test('is less for a fragment, and for a period that nothing tells', () => {
    const told = { ...said, period: { start: '2025', end: '2025', basis: 'document' } };
    const fragments: Reliability = {
      ...counted,
      indicator: { '2 to 8 characters': [90, 100], ragged: [10, 100] },
    };
    expect(chanceOf(told)).toBeGreaterThan(0.7);
    expect(chanceOf({ ...told, period: null })).toBeLessThan(chanceOf(told));
    expect(chanceOf({ ...told, indicator: '对渔业' }, fragments)).toBeLessThan(
      chanceOf(told, fragments),
    );
  });

  test('is one of a rule that was never counted, too', () => {
    expect(chanceOf({ ...said, rule: 'growth.unheard-of' })).toBeGreaterThan(0);
    expect(chanceOf({ ...said, rule: 'growth.unheard-of' })).toBeLessThan(chanceOf(said));
  });
});

test('no count has more right than were counted', () => {
  for (const counts of Object.values(counted))
    for (const [right, of] of Object.values(counts)) expect(right).toBeLessThanOrEqual(of);
});
