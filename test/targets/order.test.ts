import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measure, understand } from '../../src/parse.ts';
import { amendments } from '../../src/targets/amendments/amendments.ts';
import { linkList } from '../../src/targets/amendments/links.ts';
import type { Construction, Draft } from '../../src/targets/construction.ts';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import { inOrder } from '../../src/targets/in-order.ts';
import type { Target } from '../../src/targets/target.ts';
import { fixtures } from '../fixtures.ts';
import { targetOf, targetsOf } from './target-of.ts';

/** The readings of a number that a construction behind the one that read it makes, and that say something else. */
function rivalsOf({ trace }: Target): readonly string[] {
  const read = trace?.read;
  if (!read) return [];
  return trace.late.filter(({ draft }) => said(draft) !== said(read)).map(({ by }) => by);
}

function said({
  type,
  indicator,
  action,
  direction,
  comparator,
  relatesTo,
  governs,
}: Draft): string {
  return JSON.stringify([
    type,
    indicator,
    action,
    direction,
    comparator ?? null,
    relatesTo?.span ?? null,
    governs ?? null,
  ]);
}

/** The ids of all that a construction goes before, by its own conflicts and those of what it goes before. */
function behind(id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of Object.keys(construction(at).before)) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
}

function construction(id: string): Construction {
  const found = constructions.find((each) => each.id === id);
  if (!found) throw new Error(`no construction ${id}`);
  return found;
}

/** Pairs of constructions whose swap would change how a number is read, and that no `before` orders. */
function unexplained(targets: Iterable<Target>): readonly string[] {
  return [...targets].flatMap((target) => {
    if (!target.trace?.context) return [];
    const ordered = behind(target.by);
    return rivalsOf(target)
      .filter((id) => !ordered.has(id))
      .map(
        (id) =>
          `${target.by} before ${id}: ${target.trace?.context?.item.quantity.unit ?? ''} ${target.indicator}`,
      );
  });
}

describe.each(constructions.filter(({ before }) => Object.keys(before).length > 0))(
  '$id goes before',
  ({ id, before }) => {
    test.each(Object.entries(before))('%s in %j', (other, [text, quantity]) => {
      const target = targetOf(text, quantity);
      expect(target.by).toBe(id);
      expect(rivalsOf(target)).toContain(other);
    });
  },
);

describe('no swap of two changes a result that no conflict explains', () => {
  test('in the examples', () => {
    const texts = [
      ...constructions.flatMap(({ examples, before }) => [
        ...[...examples.read, ...examples.left].map(([text]) => text),
        ...Object.values(before).map(([text]) => text),
      ]),
      ...amendments
        .flatMap(({ examples }) => [...examples.amended, ...examples.left])
        .map(([text]) => text),
      ...linkList
        .flatMap(({ examples }) => [...examples.linked, ...examples.left])
        .map(([text]) => text),
    ];
    expect([...new Set(texts)].flatMap((text) => unexplained(targetsOf(text).values()))).toEqual(
      [],
    );
  });

  test.each(fixtures)('in $name', ({ bytes, options }) => {
    expect(unexplained(measure(understand(bytes, options)).targets)).toEqual([]);
  });
});

describe('the order', () => {
  test('is one in which each stands before those that it names', () => {
    for (const [place, { before }] of constructions.entries())
      for (const other of Object.keys(before))
        expect(constructions.indexOf(construction(other))).toBeGreaterThan(place);
  });

  test('holds however they are listed', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...constructions], { minLength: constructions.length }),
        (all) => {
          const places = new Map(inOrder(all).map(({ id }, place) => [id, place]));
          for (const { id } of constructions)
            for (const other of behind(id))
              expect(places.get(other)).toBeGreaterThan(places.get(id) ?? Infinity);
        },
      ),
    );
  });

  test('is refused where two go before each other, or one before none', () => {
    const made = (id: string, other: string): Construction => ({
      ...construction('level.noun'),
      id,
      before: { [other]: ['渔港3处。', '3处'] },
    });
    expect(() => inOrder([made('a.b', 'c.d'), made('c.d', 'a.b')])).toThrow(
      'go before one another',
    );
    expect(() => inOrder([made('a.b', 'c.d')])).toThrow('no construction bears the id c.d');
  });
});
