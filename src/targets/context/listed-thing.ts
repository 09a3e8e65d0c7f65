import { StartPattern } from '../../core/start-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import type { Item } from '../../clause/item.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { sumOpenings, sums } from '../../lexicon/sums.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context } from '../construction.ts';
import { behindMeasure } from './after-size.ts';

/** Longest list of criteria on one thing. */
const longestList = 4;

/** Whether two numbers can stand in one list of criteria: 500亿 in one of 元 has no unit of its own. */
export function alike(one: Quantity, other: Quantity): boolean {
  return one.dimension === other.dimension || other.unit === '';
}

/** What the criteria of a list are put on: 超百亿、超千亿产业链, 5个千亿级、9个百亿级集群; empty where no list goes on behind the number. */
export function listedThing({ text, items, index, item }: Context): string {
  let last = item;
  for (let at = index + 1; at <= index + longestList; at++) {
    const sign = behindLevel(text, last.quantity);
    let next = items[at];
    if (!'、和'.includes(text.charAt(sign)) || !next) break;
    const named = isClass(text, last) && isClass(text, next) && next.joined === 'list';
    if (next.quantity.bounded.from !== sign + 1 && !named) break;
    if (next.quantity.dimension === 'count' && next.quantity.unit !== '') {
      const { to } = next.quantity.bounded;
      next = items[++at];
      if (next?.quantity.bounded.from !== to) break;
    }
    if (!alike(item.quantity, next.quantity)) break;
    last = next;
  }
  if (last === item) return '';
  const from = behindMeasure(text, behindLevel(text, last.quantity));
  return phraseText(text, nounAfter(text, { from, to: Math.max(from, last.right.to) }));
}

/** The end of a number with 级 behind it. */
function behindLevel(text: string, { bounded }: Quantity): number {
  return bounded.to + (text.charAt(bounded.to) === '级' ? 1 : 0);
}

/** Whether a number names a class of size, whose branch may stand before it in a list: 制网千亿级、造船百亿级产业. */
function isClass(text: string, { quantity }: Item): boolean {
  return text.charAt(quantity.bounded.to) === '级';
}

/** What a number counts whose sizes are told in a list: 集群 in 5个千亿级、9个百亿级集群; empty where none is. */
export function sizedInList(context: Context): string {
  const { items, index, item } = context;
  const size = items[index + 1];
  if (!size || item.quantity.dimension !== 'count') return '';
  if (size.quantity.bounded.from !== item.quantity.bounded.to) return describedNext(context, size);
  return listedThing({ ...context, index: index + 1, item: size });
}

/** What says between a count and a sum, set apart by 、, what the sum is of those counted: 9个、[涉及资金]3亿元的项目. */
const ofThose = new StartPattern(phraseAt`、(?:${sumOpenings}){0,2}${sums}(?:共|约|近|达)?`);

/** The thing behind a sum or another count that both describe: 9个、涉及资金3亿元的项目, 6条、90公里航道; empty where none does. */
function describedNext({ text, item }: Context, next: Item): string {
  const from = item.quantity.bounded.to;
  const { bounded, dimension } = next.quantity;
  if (text.charAt(from) !== '、') return '';
  const isOther = dimension === 'length' || dimension === 'area';
  const isOpen = isEmpty(item.left) || text.charAt(item.left.to - 1) === '的';
  const touches =
    isOther && isOpen && bounded.from === from + 1 && text.charAt(bounded.to) !== '的';
  const describes = ofThose.endAt(text, from) === bounded.from && text.charAt(bounded.to) === '的';
  if (!touches && !describes) return '';
  const at = bounded.to + (describes ? 1 : 0);
  return phraseText(text, nounAfter(text, { from: at, to: Math.max(at, next.right.to) }));
}
