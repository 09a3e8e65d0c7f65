import type { Part } from '../plan/part.ts';
import type { Sized } from '../plan/cut-parts.ts';

/** How the inputs differ from those that a job was planned from; counts of files, or of folders that are a report each. */
export interface Changes {
  added: number;
  changed: number;
  gone: number;
  same: number;
  /** Documents of those that are the same which are read again, as nothing that was made of them is at hand. */
  again: number;
}

/** No change so far. */
export function noChanges(): Changes {
  return { added: 0, changed: 0, gone: 0, same: 0, again: 0 };
}

/** Where a document stands in an earlier plan. */
export interface EarlierPlace {
  readonly part: Pick<Part, 'number'>;
  /** Its place in the part, from 0. */
  readonly index: number;
}

/** Something of an earlier plan. */
export interface EarlierItem<T> extends EarlierPlace {
  readonly item: T;
}

/** Something of the new plan, with its place in the earlier one if what was made of it there holds. */
export interface Compared<T> extends Sized<T> {
  readonly same: EarlierPlace | null;
}

/** How the items of two plans are told apart; both plans are in the order of the keys. */
export interface Comparison<T> {
  readonly keyOf: (item: T) => string;
  readonly isSame: (one: T, other: T) => boolean;
}

/** What may be a copy of something: nothing was made of it then. */
interface Copied {
  readonly copyOf?: { readonly name: string };
}

/** Lays the items of a new plan beside those of an earlier one, and counts what changed. */
export async function* compared<T extends Copied>(
  items: AsyncIterable<Sized<T>>,
  earlier: AsyncIterable<EarlierItem<T>>,
  { keyOf, isSame }: Comparison<T>,
  changes: Changes,
): AsyncGenerator<Compared<T>> {
  const before = earlier[Symbol.asyncIterator]();
  let next = await before.next();
  for await (const { item, bytes } of items) {
    const key = keyOf(item);
    while (next.done !== true && keyOf(next.value.item) < key) {
      changes.gone++;
      next = await before.next();
    }
    const match = next.done !== true && keyOf(next.value.item) === key ? next.value : null;
    if (match) next = await before.next();
    const asItWas = match && isSame(item, match.item) ? match : null;
    if (asItWas) changes.same++;
    else if (match) changes.changed++;
    else changes.added++;
    const same = asItWas?.item.copyOf?.name === item.copyOf?.name ? asItWas : null;
    if (asItWas && !same && item.copyOf === undefined) changes.again++;
    yield { item, bytes, same };
  }
  for (; next.done !== true; next = await before.next()) changes.gone++;
}
