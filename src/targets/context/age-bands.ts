import { sliceOf } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { frameOf } from '../../clause/frame.ts';
import { isListSign } from '../../clause/list-signs.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Context, Draft } from '../construction.ts';
import { listAround } from './number-list.ts';

/** More bands than any bulletin parts a population into. */
const mostBands = 12;

/** Whether a number is an age with nothing but a sign of a list between it and the one before. */
function goesOn(text: string, earlier: Item | undefined, item: Item | undefined): boolean {
  if (earlier?.quantity.unit !== '岁' || item?.quantity.unit !== '岁') return false;
  const { to } = earlier.quantity.bounded;
  return isListSign(text, to) && item.quantity.bounded.from === to + 1;
}

/** What the share of those of an age is called, or what each of them gets, behind their noun. */
const share = /(?:占比|比重|比例|(?:每[月年日人]|补[贴助]|津贴).*)$/;

/** An age of a list whose noun stands behind the last one, with the number that it has in a list of as many: 0—15岁、16—59岁渔民分别为. */
export function ofBand(context: Context): Draft<'threshold'> | null {
  const { text, items, index } = context;
  let [first, last] = [index, index];
  while (index - first < mostBands && goesOn(text, items[first - 1], items[first])) first--;
  while (last - index < mostBands && goesOn(text, items[last], items[last + 1])) last++;
  if (first === last) return null;
  const noun = phraseText(text, frameOf(text, items[last] as Item).after).replace(share, '');
  if (noun === '') return null;
  const relatesTo = numberOf(context, { first, last });
  return { type: 'threshold', indicator: noun, action: null, direction: 'none', relatesTo };
}

/** The number that an age has in a list right behind the ages, which has as many; undefined where none is there. */
function numberOf(
  { text, items, index }: Context,
  { first, last }: { readonly first: number; readonly last: number },
): Quantity | undefined {
  const opens = last + 1;
  if (items[opens]?.clause.from !== items[last]?.clause.from) return undefined;
  const { head, count } = listAround(text, items, opens);
  return head === opens && count === opens - first
    ? items[opens + index - first]?.quantity
    : undefined;
}

/** The ages right before a list of as many numbers, each with what the list is of: 16—59岁渔民. */
export function namesOfBands(
  { text, items }: Context,
  name: string,
  head: number,
  count: number,
): readonly string[] | null {
  const first = head - count;
  if (count > mostBands || items[head - 1]?.quantity.unit !== '岁' || first < 0) return null;
  for (let at = first; at < head - 1; at++)
    if (!goesOn(text, items[at], items[at + 1])) return null;
  const bands = items.slice(first, head).map(({ quantity }) => sliceOf(text, quantity.bounded));
  const own = bands.at(-1) as string;
  const shared = name.startsWith(own) ? name.slice(own.length) : name;
  return shared === '' ? null : bands.map((band) => band + shared);
}
