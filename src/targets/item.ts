import type { Span } from '../core/span.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A quantity with the words of its clause that belong to it. */
export interface Item {
  readonly quantity: Quantity;
  /** Words before the number, back to the clause's start or the item before. */
  readonly left: Span;
  /** Words after the number, up to the clause's end or the item after. */
  readonly right: Span;
  /** How it follows the item before: in a new clause, in a list (、, 和), or right behind its noun. */
  readonly joined: 'clause' | 'list' | 'direct';
  readonly clause: Span;
  readonly sentence: Span;
}

const clauseEnds = '，。；：！？\n（）,;!?';
const sentenceEnds = '。！？\n!?';
const listSigns = '、和及与并或';

/** Cuts the text around each quantity into what is said of it. `quantities` are in the order of the text. */
export function itemsOf(text: string, quantities: readonly Quantity[]): readonly Item[] {
  const items: Item[] = [];
  let clause: Span = { from: 0, to: 0 };
  let sentence: Span = { from: 0, to: 0 };
  for (const [index, quantity] of quantities.entries()) {
    const { from, to } = quantity.bounded;
    const earlier = items.at(-1);
    if (from >= sentence.to) sentence = around(text, from, to, sentenceEnds, sentence.to);
    const sameClause = earlier !== undefined && from < clause.to;
    if (!sameClause) clause = around(text, from, to, clauseEnds, Math.max(clause.to, sentence.from));
    const next = quantities[index + 1];
    const right: Span = { from: to, to: Math.min(clause.to, next?.bounded.from ?? Infinity) };
    if (!sameClause) {
      items.push({ quantity, left: { from: clause.from, to: from }, right, joined: 'clause', clause, sentence });
      continue;
    }
    const between = split(text, earlier.quantity.bounded.to, from);
    items[items.length - 1] = { ...earlier, right: between.right };
    items.push({ quantity, left: between.left, right, joined: between.joined, clause, sentence });
  }
  return items;
}

/** The stretch between two of `ends` around a quantity. */
function around(text: string, from: number, to: number, ends: string, floor: number): Span {
  let start = from;
  while (start > floor && !ends.includes(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && !ends.includes(text.charAt(end))) end++;
  return { from: start, to: end };
}

/** Deals the words between two quantities of a clause out to them. */
function split(text: string, from: number, to: number): Pick<Item, 'left' | 'right' | 'joined'> {
  let end = to;
  while (end > from && listSigns.includes(text.charAt(end - 1))) end--;
  if (end < to) {
    return { right: { from, to: end }, left: { from: to, to }, joined: 'list' };
  }
  if (listSigns.includes(text.charAt(from)) && from < to) {
    return { right: { from, to: from }, left: { from: from + 1, to }, joined: 'list' };
  }
  const sign = text.slice(from, to).lastIndexOf('、');
  if (sign >= 0) {
    return { right: { from, to: from + sign }, left: { from: from + sign + 1, to }, joined: 'list' };
  }
  return { right: { from, to }, left: { from, to }, joined: 'direct' };
}
