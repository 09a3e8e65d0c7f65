import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { measure, understand } from '../../src/parse.ts';
import { amendments } from '../../src/targets/amendments/amendments.ts';
import { linkList } from '../../src/targets/amendments/links.ts';
import { mayBecome } from '../../src/targets/amendment.ts';
import type { Amendment } from '../../src/targets/amendment.ts';
import { constructions } from '../../src/targets/constructions/constructions.ts';
import type { Target } from '../../src/targets/target.ts';
import { fixtures } from '../fixtures.ts';
import { targetOf, targetsOf } from './target-of.ts';

function idsOf({ amended }: Target): readonly string[] {
  return amended.map(({ id }) => id);
}

describe.each(amendments)('$id: $example', ({ id, examples }) => {
  test.each([...examples.amended])('amends %s, %s', (text, quantity, fields) => {
    const target = targetOf(text, quantity);
    expect(idsOf(target)).toContain(id);
    expect(target).toMatchObject(fields);
  });

  test.each([...examples.left])('leaves %s, %s', (text, quantity) => {
    expect(idsOf(targetOf(text, quantity))).not.toContain(id);
  });
});

describe.each(linkList)('$id: $example', ({ id, examples }) => {
  test.each([...examples.linked])('links %s, %s to %s', (text, quantity, of) => {
    const targets = targetsOf(text);
    const target = targets.get(quantity) as Target;
    expect(idsOf(target)).toContain(id);
    expect(target.relatesTo).toBe(targets.get(of)?.quantity);
  });

  test.each([...examples.left])('leaves %s, %s', (text, quantity) => {
    const target = targetOf(text, quantity);
    expect(idsOf(target)).not.toContain(id);
    expect(target.relatesTo).toBeNull();
  });
});

test('each is a file that bears its id, and has three examples of either kind', () => {
  const folder = join(import.meta.dirname, '../../src/targets/amendments');
  const files = readdirSync(folder);
  for (const { id, examples } of amendments) {
    expect(files).toContain(`${id}.ts`);
    expect(examples.amended.length).toBeGreaterThanOrEqual(3);
    expect(examples.left.length).toBeGreaterThanOrEqual(3);
  }
  for (const { id, examples } of linkList) {
    expect(files).toContain(`${id}.ts`);
    expect(examples.linked.length).toBeGreaterThanOrEqual(3);
    expect(examples.left.length).toBeGreaterThanOrEqual(3);
  }
});

test.each(fixtures)(
  'the types that change in $name are those that are said to',
  ({ bytes, options }) => {
    const declared = new Map(
      [...amendments, ...linkList].map(({ id, types }) => [
        id,
        types.map((pair) => pair.join(' ')),
      ]),
    );
    const { targets } = measure(understand(bytes, options));
    for (const { type, amended } of targets) {
      for (const [index, { id, before }] of amended.entries()) {
        const after = amended[index + 1]?.before.type ?? type;
        if (before.type !== after) expect(declared.get(id)).toContain(`${before.type} ${after}`);
      }
    }
  },
);

/** What amendments in an order make of what a construction read. */
function settled(order: readonly Amendment[], { trace, by }: Target): unknown {
  if (!trace?.read || !trace.context) return null;
  let draft = trace.read;
  for (const { types, apply } of order) {
    const amended = apply(draft, trace.context, by);
    if (mayBecome(types, draft.type, amended.type)) draft = amended;
  }
  const { type, indicator, action, direction, comparator } = draft;
  return [type, indicator, action, direction, comparator];
}

describe('no swap of two neighbours changes a result', () => {
  const swapped = amendments.slice(1).map((second, index) => {
    const first = amendments[index] as Amendment;
    return [...amendments.slice(0, index), second, first, ...amendments.slice(index + 2)];
  });

  function expectSame(targets: Iterable<Target>): void {
    for (const target of targets)
      for (const order of swapped)
        expect(settled(order, target)).toEqual(settled(amendments, target));
  }

  test('in the examples', () => {
    const texts = [
      ...constructions.flatMap(({ examples }) => examples.read.map(([text]) => text)),
      ...amendments
        .flatMap(({ examples }) => [...examples.amended, ...examples.left])
        .map(([text]) => text),
    ];
    for (const text of new Set(texts)) expectSame(targetsOf(text).values());
  });

  test.each(fixtures)('in $name', ({ bytes, options }) => {
    expectSame(measure(understand(bytes, options)).targets);
  });
});
