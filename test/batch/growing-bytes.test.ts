import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GrowingBytes } from '../../src/batch/parts/growing-bytes.ts';

it('holds every text that was added, whatever their lengths', () => {
  const text = fc.tuple(
    fc.constantFrom('x', '增', '𠮷', '\u00e9'),
    fc.integer({ min: 0, max: 90_000 }),
  );
  const held = new GrowingBytes();
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const added = texts.map(([unit, count]) => unit.repeat(count));
      held.clear();
      for (const piece of added) held.add(piece);
      expect(held.bytes.equals(Buffer.from(added.join('')))).toBe(true);
    }),
    { numRuns: 30 },
  );
});
