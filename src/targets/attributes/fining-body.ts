import { phrase } from '../../lexicon/phrase.ts';
import { authorities } from '../../lexicon/bodies.ts';
import { sanctions } from '../../lexicon/actions.ts';
import { lastSign } from '../../core/search.ts';
import type { Item } from '../../clause/item.ts';

/** What stands before a fine, or before the most that it may be: 处1万元以上【5万元】以下罚款, 处所得2倍以上【5倍】以下罚款. */
const fines =
  /处以?(?:[\u4e00-\u9fff]{2,10}?)?(?:[\d.〇一二三四五六七八九十百千万亿]+[元倍]以上)?$/;
const longestFines = 28;
/** What says behind a sum that it is a fine: 以下或者渔税两倍以下【罚款】. */
const fine = /^[^，。；]{0,30}罚款/;
const longestFine = 36;
/** The body that a rule has impose it, and what else it is to do: 由渔业主管部门责令改正. */
const imposedBy = phrase`^由([^，。；：]{2,60}${authorities})(?=[^，。；]{0,16}${sanctions})`;
/** How far before its sum the body is named. */
const reach = 600;

/** The body that is to impose the fine that a number is; null where it is none, or none is named. */
export function finingBody(text: string, { quantity, sentence }: Item): string | null {
  const { bounded, dimension, unit } = quantity;
  if (dimension !== 'money' && unit !== '倍') return null;
  if (!fine.test(text.slice(bounded.to, bounded.to + longestFine))) return null;
  if (!fines.test(text.slice(Math.max(sentence.from, bounded.from - longestFines), bounded.from)))
    return null;
  const floor = Math.max(sentence.from, bounded.from - reach);
  for (let at = bounded.from; at > floor;) {
    at = lastSign(text, '由', { from: floor, to: at });
    if (at === -1) return null;
    const body = imposedBy.exec(text.slice(at, bounded.from))?.[1];
    if (body !== undefined) return body;
  }
  return null;
}
