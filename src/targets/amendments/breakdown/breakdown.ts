import type { Item } from '../../../clause/item.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import type { Made } from '../../construction.ts';

/** How many items back a total is looked for. */
export const reach = 8;

/** Types of a number of things. */
export const counting: ReadonlySet<string> = new Set(['count', 'increment', 'level', 'scope']);

/** The value of a quantity, the most of a range. */
export function valueOf({ amount }: Quantity): number {
  return 'value' in amount ? amount.value : amount.max;
}

/** The numbers of a text in order, with what was made of each. */
export interface Numbers {
  readonly text: string;
  readonly items: readonly Item[];
  readonly made: readonly Made[];
  /** What each belongs to, as far as it is known. */
  readonly links: readonly (Quantity | undefined)[];
}

/** The whole that 其中 takes parts from, with what is left of it. */
export interface Breakdown {
  readonly total: Quantity;
  /** Index of the whole. */
  readonly at: number;
  /** What the whole is a number of. */
  readonly indicator: string;
  /** What is done to the whole and its parts; null where nothing is. */
  readonly added: Pick<Made, 'type' | 'direction' | 'action'> | null;
  readonly sentence: number;
  /** Where the aside closes that holds the parts; none where they stand outside of one. */
  readonly until: number;
  /** What parts were taken from before the aside. */
  readonly outer: Breakdown | null;
  /** What the first part is a number of. */
  readonly first: string;
  /** Whether the sentence names the whole of all its parts: 全县渔民中，. */
  readonly named: boolean;
  /** Whether what its clauses open with, one behind each semicolon, adds up to it. */
  readonly addsUp: boolean;
  /** Whether its parts head sentences behind the one of the first: 其中渔港3项：…。渔船2项：…. */
  readonly heads: boolean;
  left: number;
  /** Where the number of the last part ends; 0 before the first. */
  last: number;
}
