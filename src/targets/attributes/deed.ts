import type { Frame } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import type { Made } from '../construction.ts';

/** What an action is read from: a number's words and what was made of them. */
export interface Deed {
  readonly item: Item;
  readonly frame: Frame;
  readonly draft: Made;
}
