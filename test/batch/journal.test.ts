import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entriesIn, lineOf, progressOf } from '../../src/batch/journal.ts';
import type { Entry } from '../../src/batch/journal.ts';

const number = fc.nat({ max: 20 });

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ part: number, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }),
  fc.record({ redo: number }),
  fc.record({ shard: number }),
  fc.record({ reopen: number }),
);

const entries = fc.array(entry, { maxLength: 12 });

describe('the journal', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(entries, (written) => {
        expect(entriesIn(written.map(lineOf).join(''))).toEqual(written);
      }),
    );
  });

  it('cut off anywhere, gives the whole lines before the cut', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (written, at) => {
        const text = written.map(lineOf).join('');
        const cut = text.slice(0, at % (text.length + 1));
        const whole = cut.split('\n').length - 1;
        const found = entriesIn(cut);
        expect([whole, whole + 1]).toContain(found.length);
        expect(found).toEqual(written.slice(0, found.length));
      }),
    );
  });

  it('goes on after a line that was cut off', () => {
    fc.assert(
      fc.property(entries, entry, fc.integer({ min: 1, max: 20 }), (written, next, lost) => {
        const text = written.map(lineOf).join('').slice(0, -lost);
        const found = entriesIn(`${text}\n${lineOf(next)}`);
        expect(found.at(-1)).toEqual(next);
        expect(found.slice(0, -1)).toEqual(written.slice(0, found.length - 1));
      }),
    );
  });

  it('believes no line with a changed character', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom('0', 'x', '"', ' ', '\n'),
        (written, at, sign) => {
          const text = written.map(lineOf).join('');
          const place = at % text.length;
          const damaged = text.slice(0, place) + sign + text.slice(place + 1);
          const line = text.slice(0, place).split('\n').length - 1;
          const expected =
            damaged === text ? written : written.filter((_, index) => index !== line);
          const found = entriesIn(damaged);
          // A line end that is written over joins two lines.
          const joined = text.charAt(place) === '\n' && sign !== '\n';
          expect(found).toEqual(joined ? expected.filter((_, index) => index !== line) : expected);
        },
      ),
    );
  });

  it('takes the last word on each thing', () => {
    const { parts, refreshed, shards } = progressOf([
      { part: 1, sha256: 'a' },
      { part: 2, sha256: 'b' },
      { shard: 0 },
      { redo: 1 },
      { reopen: 0 },
      { part: 1, sha256: 'c' },
    ]);
    expect([...parts]).toEqual([
      [2, 'b'],
      [1, 'c'],
    ]);
    expect([...refreshed]).toEqual([1]);
    expect([...shards]).toEqual([]);
  });
});
