import type { Span } from '../core/span.ts';
import { frameOf } from '../clause/frame.ts';
import type { Frame } from '../clause/frame.ts';
import { itemsOf } from '../clause/item.ts';
import type { Item } from '../clause/item.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { mayBecome } from './amendment.ts';
import { amendments } from './amendments/amendments.ts';
import { linked } from './amendments/links.ts';
import type { Context, Draft, Made, Step } from './construction.ts';
import { constructions } from './constructions/constructions.ts';

/** What is made of a number of a part of a text. */
export interface Reading {
  readonly item: Item;
  readonly frame: Frame;
  /** What its construction looked at. */
  readonly context: Context;
  readonly draft: Made;
}

/** Reads each number of a part, then what belongs to what; in the order of the text. */
export function readPart(
  text: string,
  part: readonly Quantity[],
  besideTitles: readonly Span[] = [],
): readonly Reading[] {
  const items = itemsOf(text, part, besideTitles);
  const made: Made[] = [];
  const contexts = items.map((item, index) => {
    const context = { text, items, index, item, frame: frameOf(text, item), made };
    made.push(readItem(context));
    return context;
  });
  return linked(text, items, made).map((draft, index) => {
    const context = contexts[index] as Context;
    return { item: context.item, frame: context.frame, context, draft };
  });
}

const unamended: readonly Step[] = [];

/** What the first construction that knows the number reads, amended; `level.carried` knows every one. */
function readItem(context: Context): Made {
  for (const { id, apply } of constructions) {
    const read = apply(context);
    if (!read) continue;
    let draft: Draft = read;
    let steps = unamended;
    for (const amendment of amendments) {
      const amended = amendment.apply(draft, context, id);
      if (amended === draft || !mayBecome(amendment.types, draft.type, amended.type)) continue;
      steps = [...steps, { id: amendment.id, before: draft }];
      draft = amended;
    }
    // Field by field, so that all drafts have one shape: what reads them is faster for it.
    return {
      type: draft.type,
      indicator: draft.indicator,
      action: draft.action,
      direction: draft.direction,
      comparator: draft.comparator,
      relatesTo: draft.relatesTo,
      governs: draft.governs,
      isAim: draft.isAim,
      by: id,
      steps,
    };
  }
  throw new TypeError('no construction reads the quantity');
}
