import { describe, expect, it } from '@jest/globals';
import { schemaErrors } from '../../src/document/validate.ts';
import { normalName } from '../../src/indicators/normal-name.ts';
import { standardIndicators } from '../../src/lexicon/indicators/indicators.ts';
import { units } from '../../src/lexicon/units.ts';
import { measureAt } from '../../src/quantities/measure.ts';

const indicators = standardIndicators();

describe('the lexicon of standard indicators', () => {
  it('has every area, each with a code of its own for every indicator', () => {
    const codes = indicators.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(250);
    expect(new Set(indicators.map(({ area }) => area)).size).toBeGreaterThanOrEqual(20);
  });

  it('is a lexicon that a user could have written', async () => {
    const file = {
      indicators: indicators.map(
        ({ code, name, synonyms, dimension, units: written, direction, area }) => ({
          code,
          name,
          synonyms,
          dimension,
          units: written,
          direction,
          area,
        }),
      ),
    };
    expect(await schemaErrors(file, 'lexicon', 'en')).toEqual([]);
  });

  it('gives no name to two indicators', () => {
    const owners = new Map<string, Set<string>>();
    for (const { code, name, synonyms } of indicators) {
      for (const word of [name, ...synonyms]) {
        const key = normalName(word);
        owners.set(key, (owners.get(key) ?? new Set()).add(code));
      }
    }
    const shared = [...owners].filter(([, codes]) => codes.size > 1);
    expect(shared.map(([name, codes]) => [name, ...codes])).toEqual([]);
  });

  it('has each name in the form that names are compared in', () => {
    for (const { code, name, synonyms } of indicators) {
      const written = new Set([name, ...synonyms]);
      const lacking = [...written].map(normalName).filter((form) => !written.has(form));
      expect([code, lacking]).toEqual([code, []]);
    }
  });

  it('measures in units of the dimension, as the lexicon of units has them', () => {
    const dimensions = new Map(units.map(({ word, unit = word, dimension }) => [unit, dimension]));
    const dimensionOf = (unit: string): string | undefined => {
      const measure = measureAt(unit, 0);
      return dimensions.get(unit) ?? (measure?.to === unit.length ? measure.dimension : undefined);
    };
    for (const { code, dimension, units: written } of indicators) {
      const known = written.map(dimensionOf).filter(Boolean);
      if (known.length === 0) continue;
      expect([code, known]).toEqual([code, expect.arrayContaining([dimension])]);
    }
  });
});
