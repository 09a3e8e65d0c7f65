import type { Construction } from './construction.ts';

/**
 * Constructions in an order in which each stands before those that it names; where nothing tells, as they are given.
 * Throws where one names none of them, or two each other.
 */
export function inOrder(all: readonly Construction[]): readonly Construction[] {
  const unknown = all
    .flatMap(({ before }) => Object.keys(before))
    .find((id) => !all.some((each) => each.id === id));
  if (unknown !== undefined) throw new TypeError(`no construction bears the id ${unknown}`);
  const left = [...all];
  const ordered: Construction[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ id }) => !left.some(({ before }) => Object.hasOwn(before, id)));
    if (next < 0)
      throw new TypeError(`${left.map(({ id }) => id).join(', ')} go before one another`);
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}
