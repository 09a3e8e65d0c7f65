import { havingVerbs } from '../../lexicon/standing-verbs.ts';
import { behindSet } from '../../clause/behind-set.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import type { Made } from '../construction.ts';
import type { Link } from '../link.ts';
import { reach, valueOf } from './breakdown/breakdown.ts';

/** The count that a smaller one is picked from: 60个渔港竣工38个; 引进项目14个，…，亿元项目8个. */
function pickedFrom(
  text: string,
  items: readonly Item[],
  made: readonly Made[],
  index: number,
): Quantity | undefined {
  const { quantity, sentence } = items[index] as Item;
  const draft = made[index] as Made;
  const plain = quantity.dimension === 'count' && !['growth', 'threshold'].includes(draft.type);
  if (!plain) return undefined;
  const criterion = isCriterionOf(made[index - 1], quantity);
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const earlier = items[at] as Item;
    const about = made[at] as Made;
    if (earlier.sentence.from !== sentence.from) return undefined;
    if (earlier.quantity.dimension !== 'count' || valueOf(earlier.quantity) <= valueOf(quantity))
      continue;
    if (at === index - 1 && isOfNext(text, [earlier, about], [items[index] as Item, draft]))
      return earlier.quantity;
    const named =
      criterion && draft.action === null && standing.has(about.type) && draft.indicator !== '';
    if (
      named &&
      !isCriterionOf(made[at - 1], earlier.quantity) &&
      about.indicator.endsWith(draft.indicator)
    )
      return earlier.quantity;
  }
  return undefined;
}

/** Some of the things before it: 渔船320艘，有40艘; 养鱼22种，在开春前已有5种. */
const some = /^[^，。；]{0,16}，(?:其中)?(?:在[^，。；]{1,8})?[已就都只约]?有$/;
/** The same right behind them: 26座灯塔有8座. */
const someOf = /^[已就都只约]?有$/;

/** The same where those stand apart from their name: 这四条里面有两条. */
const someAmong = /^(?:里面|当中)[已就都只约]?有$/;

/** Whether a number tells of some of those that the number right before it counts. */
function isOfNext(
  text: string,
  [earlier, about]: readonly [Item, Made],
  [item, draft]: readonly [Item, Made],
): boolean {
  const [from, to] = [earlier.quantity.bounded.to, item.quantity.bounded.from];
  const between = text.slice(from, to);
  if (earlier.quantity.unit !== item.quantity.unit) return false;
  if (isSome(text, [earlier, about], [item, draft]) || some.test(between)) return true;
  if (someAmong.test(between)) return true;
  const things = about.indicator;
  if (things !== '' && between.startsWith(things) && someOf.test(between.slice(things.length)))
    return true;
  return item.joined === 'direct' && behindSet(text, from, to) > from;
}

const having: ReadonlySet<string> = new Set(havingVerbs);

/** Whether a number tells of some of those counted right before it: 60个渔港竣工38个; 有渔船90艘，已改造渔船40艘. */
function isSome(
  text: string,
  [earlier, about]: readonly [Item, Made],
  [item, draft]: readonly [Item, Made],
): boolean {
  if (draft.action === null) return false;
  if (!standing.has(about.type) || about.indicator === '') return false;
  if (about.indicator !== draft.indicator) return false;
  if (item.joined === 'direct')
    return (
      (draft.by === 'count.subject-verb' || having.has(draft.action)) &&
      !text.slice(earlier.quantity.bounded.to, item.left.to).includes('基础')
    );
  return (
    draft.type === 'count' &&
    !having.has(draft.action) &&
    having.has(about.action ?? '') &&
    earlier.clause.to === item.clause.from - 1 &&
    text.charAt(earlier.clause.to) === '，'
  );
}

/** Types of a number of things that some can be picked from. */
const standing: ReadonlySet<string> = new Set(['count', 'level', 'scope']);

function isCriterionOf(draft: Made | undefined, quantity: Quantity): boolean {
  return draft?.type === 'threshold' && draft.relatesTo === quantity;
}

/** 60个渔港竣工38个; 引进项目14个，…，亿元项目8个 */
export const picked: Link = {
  id: 'picked-from',
  example: '60个渔港竣工38个',
  settles: 'a number of some belongs to the number of those that they are picked from',
  examples: {
    linked: [
      ['36个渔村中已通电渔村数为15个。', '15个', '36个'],
      ['渔船320艘，有40艘装上定位仪。', '40艘', '320艘'],
      ['60个渔港竣工38个。', '38个', '60个'],
      ['26座灯塔有8座熄灭。', '8座', '26座'],
      ['渔网26张当中有8张破损。', '8张', '26张'],
      ['全岛养鱼22种，在开春前已有5种上市。', '5种', '22种'],
      ['全乡有渔船90艘，已更换渔船40艘。', '40艘', '90艘'],
      ['引进渔业项目14个，完成投资7亿元，亿元以上渔业项目8个。', '8个', '14个'],
    ],
    left: [
      ['40个渔业中小企业和15个船厂开工。', '15个'],
      ['36个渔村通电，15个建成码头。', '15个'],
      ['渔船320艘，渔港40处。', '40处'],
      ['15个渔村中，36个建成码头。', '36个'],
      ['推动渔业企业净增120家，培育亿元级渔业集群2个、百亿级企业6家。', '6家'],
    ],
  },
  types: [],
  apply: ({ text, items, made, index }) => {
    const whole = pickedFrom(text, items, made, index);
    return whole ? { ...(made[index] as Made), relatesTo: whole } : null;
  },
};
