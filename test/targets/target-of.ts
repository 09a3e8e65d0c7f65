import { findQuantities } from '../../src/quantities/find-quantities.ts';
import { surroundingsOf } from '../../src/targets/attributes/surroundings.ts';
import { findTargets } from '../../src/targets/find-targets.ts';
import type { Target } from '../../src/targets/target.ts';
import { readLines } from '../outline/read-lines.ts';

const metadata = { title: null, kind: 'plan', region: null, year: 2024 } as const;

/** What is made of all quantities of a text, by how they are written. */
export function targetsOf(text: string): ReadonlyMap<string, Target> {
  const normalized = readLines(text);
  const { quantities } = findQuantities(normalized);
  const end = text.length;
  const outline = { sections: [], leads: [], end, notes: { from: end, to: end } };
  const surroundings = surroundingsOf(normalized, outline, metadata);
  const given = { normalized, outline, metadata, surroundings, quantities, traced: true };
  const targets = findTargets(given);
  return new Map(
    targets.map((target) => {
      const { from, to } = target.quantity.span;
      return [normalized.text.slice(from, to), target];
    }),
  );
}

/** What is made of the quantity of a text that is written as `quantity`. */
export function targetOf(text: string, quantity: string): Target {
  const target = targetsOf(text).get(quantity);
  if (!target) throw new Error(`${text} has no quantity ${quantity}`);
  return target;
}
