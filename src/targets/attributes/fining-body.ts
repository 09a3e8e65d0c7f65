import { EndPattern } from '../../core/end-pattern.ts';
import { lastSign } from '../../core/search.ts';
import type { Item } from '../../clause/item.ts';

/** What stands before a fine. */
const fines = new EndPattern(/处以?$/);
/** The body that a rule has impose it, and what else it is to do: 由渔业主管部门责令改正. */
const imposedBy =
  /^由([^，。；：]{2,60}(?:部门|机关|机构|政府|委员会|局))(?=[^，。；]{0,16}(?:责令|处|给予|没收|吊销|警告))/;
/** How far before its sum the body is named. */
const reach = 200;

/** The body that is to impose the fine that a number is; null where it is none, or none is named. */
export function finingBody(
  text: string,
  { quantity: { bounded, dimension }, sentence }: Item,
): string | null {
  if (dimension !== 'money' || !fines.test(text, Math.max(0, bounded.from - 2), bounded.from))
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
