import { asidesIn, linkLists } from './asides.ts';
import { weigh } from './holdings.ts';
import type { Holding } from './holdings.ts';
import { isContent, nameOf } from './names.ts';
import type { Element } from './tree.ts';

/** Where the text of a page stands. */
export interface Content {
  /** The elements that hold it, in the order of the page. */
  readonly elements: readonly Element[];
  /** Elements in them that hold what is said about the text or beside it: comments, recommended pages. */
  readonly asides: ReadonlySet<Element>;
  /** `sure` where one part of the page holds nearly all of its running text; `missing` where there is only a site's frame. */
  readonly certainty: 'sure' | 'unsure' | 'missing';
}

/** Share of a page's best part that makes an element of a known name its text. */
const leastKnown = 0.3;
/** Share of a page's running text that its text holds at least. */
const leastShare = 0.5;
/** A shorter text may be a caption or a notice beside the article. */
const shortest = 60;
/** Cells with numbers that make a page without running text a page with a table. */
const leastNumbers = 3;

/**
 * The part of a page that holds its text: elements that publishing systems name so, or else the element in which
 * running text most outweighs links and labels.
 */
export function contentOf(root: Element): Content {
  const holdings = weigh(root);
  const named = asidesIn(holdings, holdings.get(root)?.prose ?? 0);
  const weighed = named.size === 0 ? holdings : weigh(root, named);
  const asides = new Set([...named, ...linkLists(holdings)]);
  const of = (element: Element): Holding => weighed.get(element) as Holding;
  const whole = of(root);
  if (whole.prose === 0) {
    const isTable = whole.numbers >= leastNumbers;
    const isPlain = whole.links === 0 && whole.value < 0;
    const certainty = isTable || isPlain ? 'unsure' : 'missing';
    return { elements: [root], asides, certainty };
  }
  let best = root;
  let known: Element | null = null;
  for (const [element, { value, prose }] of weighed) {
    if (value >= of(best).value) best = element;
    const isBetter = known === null || prose > of(known).prose;
    if (prose > 0 && isBetter && isContent(element)) known = element;
  }
  const elements =
    known !== null && of(known).prose >= leastKnown * of(best).prose
      ? alike(known, weighed)
      : [best];
  const prose = elements.reduce((sum, element) => sum + of(element).prose, 0);
  const sure = prose >= leastShare * whole.prose && (known !== null || prose >= shortest);
  return { elements, asides, certainty: sure ? 'sure' : 'unsure' };
}

/** The elements of the same name that hold running text and stand in none of each other. */
function alike(known: Element, holdings: ReadonlyMap<Element, Holding>): Element[] {
  const name = nameOf(known);
  const found: Element[] = [];
  const inside = new Set<Element>();
  for (const [element, { parent, prose }] of holdings) {
    if (parent !== null && inside.has(parent)) inside.add(element);
    else if (element === known || (prose > 0 && nameOf(element) === name)) {
      inside.add(element);
      found.push(element);
    }
  }
  return found.includes(known) ? found : [known];
}
