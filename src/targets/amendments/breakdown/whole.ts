import type { Item } from '../../../clause/item.ts';
import { overPlanVerbs } from '../../../lexicon/actions.ts';
import type { Quantity } from '../../../quantities/quantity.ts';
import type { Made } from '../../construction.ts';
import { reach, valueOf } from './breakdown.ts';
import type { Numbers } from './breakdown.ts';
import { everywhere, isShare, parted } from './signs.ts';

const overPlan: ReadonlySet<string> = new Set(overPlanVerbs);

/** Whether an increment is a sum whose parts are told like it: 收入超收9亿元，其中市本级超收5亿元. */
export function isOverPlan({ action }: Made): boolean {
  return action !== null && overPlan.has(action);
}

/** What a sum is kept within, rather than a sum that has parts: 控制在债务限额9亿元以内. */
const limit = /(?:限额|上限)$/;
/** Limits that are parts of it: ，其中一般债务限额3亿元. */
const parts = /^(?:以内|之内)?[，（][^。；，]*(?:限额|上限)/;
const longestPart = 24;
/** What makes a number the one that a share is reckoned of: 为预算90万元的80%，其中. */
const base = /^的[\d.]+[%％]/;

/** Whether a number can be a whole that parts are taken from. */
export function isWhole(text: string, quantity: Quantity, made: Made): boolean {
  const { type, by } = made;
  if (type === 'growth' || type === 'threshold' || type === 'baseline') return false;
  if (isOverPlan(made)) return true;
  const behind = text.slice(quantity.bounded.to, quantity.bounded.to + longestPart);
  if (quantity.comparator === 'le' && limit.test(made.indicator) && !parts.test(behind))
    return false;
  return (
    by !== 'growth.verb' && !text.startsWith('大关', quantity.bounded.to) && !base.test(behind)
  );
}

/** Whether a number stands in an earlier clause of a part's sentence. */
function isBefore({ sentence, clause }: Item, part: Item): boolean {
  return sentence.from === part.sentence.from && clause.from < part.clause.from;
}

/** What is measured of a branch and of its parts: 第三产业中，渔业【增加值】. */
const ofBranch = /(?:增加值|总?产值|投资)$/;

/** Whether a whole is a measure of what is named, in total or not: 规上渔业总产值 of 规上渔业 by 产值. */
function isMeasureOf(whole: string, name: string, measure: string): boolean {
  return measure !== '' && (whole === name + measure || whole === `${name}总${measure}`);
}

/** How many numbers back a whole is looked for that is named. */
const farthest = 30;

/** Index of the last number of the whole that a sentence names `name` before its part at `index`; -1 where none is near. */
export function totalNamed({ text, items, made }: Numbers, index: number, name: string): number {
  const part = items[index] as Item;
  const measure = ofBranch.exec(made[index]?.indicator ?? '')?.[0] ?? '';
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const { quantity } = items[at] as Item;
    const { indicator } = made[at] as Made;
    const whole = indicator.replace(everywhere, '');
    const isNamedSo =
      whole === name ||
      isMeasureOf(whole, name, measure) ||
      (name.endsWith('投资') && whole.replace('固定资产', '') === name);
    if (
      isNamedSo &&
      quantity.unit === part.quantity.unit &&
      isWhole(text, quantity, made[at] as Made)
    )
      return valueOf(part.quantity) <= valueOf(quantity) ? at : -1;
  }
  return -1;
}

/**
 * Index of the quantity that 其中 at `index` takes its parts from: the last one that is not smaller, in its sentence if there
 * is one; none that `links` show to be a part; -1 where none is.
 */
export function totalOf(
  { text, items, made }: Numbers,
  index: number,
  links: Numbers['links'] = [],
): number {
  const part = items[index] as Item;
  const value = valueOf(part.quantity);
  const shares = isShare(text, part);
  // 其中 that opens its sentence takes parts from what the ones before tell.
  const follows = items.slice(Math.max(0, index - 2), index).some((item) => isBefore(item, part));
  let fallback = -1;
  let inside = 0;
  for (let at = index - 1; at >= Math.max(0, index - reach - inside); at--) {
    const item = items[at] as Item;
    const { quantity } = item;
    const { from } = item.sentence;
    const isFound = fallback >= 0 && items[fallback]?.sentence.from !== from;
    if (from !== part.sentence.from && (shares || isFound || follows)) break;
    if (item.aside !== -1 && item.aside !== part.aside) {
      inside++;
      continue;
    }
    if (links[at]?.unit === quantity.unit || !isWhole(text, quantity, made[at] as Made)) continue;
    if (isChangeOf({ items, made }, at) && !changesAlike(made[at], made[index])) continue;
    if (shares && quantity.dimension !== 'ratio') return at;
    const alike = quantity.unit === part.quantity.unit || quantity.unit === '';
    if (alike && value <= valueOf(quantity))
      return fallback >= 0 && parted(text, quantity, part.quantity) ? fallback : at;
    const counts = quantity.dimension === 'count' && part.quantity.dimension === 'count';
    if (fallback < 0 && (alike || (counts && value <= valueOf(quantity)))) fallback = at;
  }
  return fallback === -1 ? changeBefore({ items, made }, index) : fallback;
}

/** Whether a number tells by how much the level right before it has changed: 产值44亿元，比去年净增14亿元. */
function isChangeOf({ items, made }: Pick<Numbers, 'items' | 'made'>, at: number): boolean {
  const [level, change] = [made[at - 1], made[at]];
  return (
    change?.type === 'increment' &&
    level?.type === 'level' &&
    level.indicator === change.indicator &&
    items[at - 1]?.sentence.from === items[at]?.sentence.from
  );
}

/** Whether a part tells a change as the whole does: 总收入调增9亿元，其中补助收入调增6亿元. */
function changesAlike(whole: Made | undefined, part: Made | undefined): boolean {
  return part?.type === 'increment' && part.action !== null && part.action === whole?.action;
}

/** Index of a change right before a part, where no whole is near: 减免泊位费90万元，其中免收30万元; -1 where none is. */
function changeBefore({ items, made }: Pick<Numbers, 'items' | 'made'>, index: number): number {
  const [before, part] = [items[index - 1], items[index] as Item];
  if (before?.sentence.from !== part.sentence.from || made[index - 1]?.type !== 'increment')
    return -1;
  const { quantity } = before;
  const alike = quantity.unit === part.quantity.unit && quantity.dimension !== 'ratio';
  return alike && valueOf(part.quantity) <= valueOf(quantity) ? index - 1 : -1;
}
