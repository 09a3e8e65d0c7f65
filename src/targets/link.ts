import type { Quantity } from '../quantities/quantity.ts';
import type { Item } from '../clause/item.ts';
import type { Made } from './construction.ts';
import type { TypeChanges } from './amendment.ts';
import type { Breakdown } from './amendments/breakdown/breakdown.ts';

/** What a link may look at: all that was made of the numbers of a part of the text. */
export interface Linking {
  readonly text: string;
  readonly items: readonly Item[];
  readonly made: readonly Made[];
  /** What each number belongs to, as far as it is known: all before `index`, and what constructions have read. */
  readonly links: readonly (Quantity | undefined)[];
  /** Index of the item in question. */
  readonly index: number;
  /** The whole that parts are taken from at the item; null where none are. */
  readonly breakdown: Breakdown | null;
}

/** What a number belongs to, found when those around it are read: an amendment that looks both ways. */
export interface Link {
  /** Its name, and that of its file. */
  readonly id: string;
  /** What it looks for, for people. */
  readonly example: string;
  /** What it settles, in one line. */
  readonly settles: string;
  readonly examples: {
    /** Texts with a quantity that it links, and the quantity that this one belongs to. */
    readonly linked: readonly (readonly [text: string, quantity: string, of: string])[];
    /** Texts with a quantity that belongs to none. */
    readonly left: readonly (readonly [text: string, quantity: string])[];
  };
  readonly types: TypeChanges;
  /** The draft with what it belongs to; null where it belongs to none. */
  readonly apply: (linking: Linking) => Made | null;
}
