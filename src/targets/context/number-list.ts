import type { Item } from '../../clause/item.ts';
import { fallsOfMeasures, risesOfMeasures, rowChanges } from '../../lexicon/changes.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** No list of the genre deals out more numbers. */
const longestList = 40;

const blank = (item: Item): boolean => item.left.to <= item.left.from;

const isMember = (item: Item | undefined): boolean => item?.joined === 'list' && blank(item);

/** A verb of change alone before a number of a list that 分别 deals out: 分别增加3吨、4吨和减少5吨. */
const turn = phrase`^(?:(${risesOfMeasures}|[增升])|${fallsOfMeasures}|[降减])了?$`;
const longestTurn = 3;

/** The verb with which a list turns from growth to decline or back at an item; null where it does not. */
export function turnAt(text: string, items: readonly Item[], at: number): RegExpExecArray | null {
  const [earlier, item] = [items[at - 1], items[at]];
  if (!item || item.left.to - item.left.from > longestTurn) return null;
  // 分别增长5%、6%，提高1个百分点: another unit is of no list.
  const alike = earlier?.quantity.unit === item.quantity.unit;
  const goesOn =
    item.joined === 'list' ||
    (alike && item.joined === 'clause' && text.charAt(item.clause.from - 1) === '，');
  return goesOn ? turn.exec(text.slice(item.left.from, item.left.to)) : null;
}

const changes = phrase`(?:${rowChanges}|[增降减升])了?$`;

/** Whether an item opens a list of changes that 分别 deals out: 分别比上年末增加3吨. */
function dealsChanges(text: string, { left }: Item): boolean {
  const words = text.slice(left.from, left.to);
  return words.lastIndexOf('分别') > words.lastIndexOf('，') && changes.test(words);
}

/** Index of the item that opens the list of numbers; the item itself where it does. */
function opening(text: string, items: readonly Item[], index: number): number {
  let at = index;
  while (at > 0 && index - at < longestList && isMember(items[at])) at--;
  let first = at;
  while (
    first > 0 &&
    index - first < longestList &&
    (isMember(items[first]) || turnAt(text, items, first))
  )
    first--;
  return first < at && dealsChanges(text, items[first] as Item) ? first : at;
}

/** How many numbers the list that opens at `index` has. */
function membersFrom(text: string, items: readonly Item[], index: number): number {
  const turns = dealsChanges(text, items[index] as Item);
  let count = 1;
  while (
    count < longestList &&
    (isMember(items[index + count]) || (turns && turnAt(text, items, index + count)))
  )
    count++;
  return count;
}

/** The list of numbers that the item at `index` stands in: its first, and how many they are. */
export function listAround(
  text: string,
  items: readonly Item[],
  index: number,
): { readonly head: number; readonly count: number } {
  const head = opening(text, items, index);
  return { head, count: membersFrom(text, items, head) };
}
