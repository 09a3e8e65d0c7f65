import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import { mayBecome } from '../amendment.ts';
import type { Made } from '../construction.ts';
import type { Link } from '../link.ts';
import { amountBeside } from './amount-beside.ts';
import { countedBy } from './counted-by.ts';
import { fractionOf } from './fraction-of.ts';
import { Breakdowns } from './breakdown/breakdowns.ts';
import { partOfWhole } from './part-of-whole.ts';
import { partByName } from './part-by-name.ts';
import { picked } from './picked-from.ts';
import { stretchGoal } from './stretch-goal.ts';

/** The links in the order in which they are tried; the first that finds what a number belongs to decides. */
export const linkList: readonly Link[] = [
  stretchGoal,
  partOfWhole,
  partByName,
  picked,
  amountBeside,
  fractionOf,
  countedBy,
];

/** Links amounts to the things counted beside them, and parts to the total that they are taken from. */
export function linked(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
): readonly Made[] {
  const result = [...made];
  const links: (Quantity | undefined)[] = made.map((draft) => draft.relatesTo);
  const breakdowns = new Breakdowns({ text, items, made, links });
  for (let index = 0; index < items.length; index++) {
    const breakdown = breakdowns.at(index);
    if (links[index]) continue;
    const linking = { text, items, made, links, index, breakdown };
    const before = made[index] as Made;
    for (const { id, types, apply } of linkList) {
      const draft = apply(linking);
      if (!draft || !mayBecome(types, before.type, draft.type)) continue;
      links[index] = draft.relatesTo;
      result[index] = { ...draft, steps: [...before.steps, { id, before }] };
      break;
    }
  }
  return result;
}
