import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MappedTextWriter } from '../../src/core/mapped-text.ts';
import type { MappedText } from '../../src/core/mapped-text.ts';

/** Drops the units of `text` that `kept` says no to. */
function thinned(text: string, kept: readonly boolean[]): MappedText {
  const writer = new MappedTextWriter(text);
  for (let at = 0; at < text.length; at++) if (kept[at % kept.length]) writer.copy(at, at + 1);
  return writer.finish();
}

const someKept = fc.array(fc.boolean(), { minLength: 1 });

test('every unit maps to its like in the original', () => {
  fc.assert(
    fc.property(fc.string(), someKept, (text, kept) => {
      const mapped = thinned(text, kept);
      return [...mapped.text.split('').entries()].every(
        ([at, unit]) => text.charAt(mapped.map.toOrigin(at)) === unit,
      );
    }),
  );
});

test('maps compose: two steps lead where one does', () => {
  fc.assert(
    fc.property(fc.string(), someKept, someKept, (text, first, second) => {
      const earlier = thinned(text, first);
      const later = thinned(earlier.text, second);
      const direct = later.map.after(earlier.map);
      return [...later.text.split('').keys()].every(
        (at) => direct.toOrigin(at) === earlier.map.toOrigin(later.map.toOrigin(at)),
      );
    }),
  );
});

test('a span covers what was dropped inside it', () => {
  const writer = new MappedTextWriter('总投 资');
  writer.copy(0, 2);
  writer.copy(3, 4);
  expect(writer.finish().map.spanToOrigin({ from: 0, to: 3 })).toEqual({ from: 0, to: 4 });
});
