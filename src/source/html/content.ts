import { valueOfLine } from './line-value.ts';
import { asideNames, blockTags, contentNames, silentTags } from './tags.ts';
import type { Element, Node } from './tree.ts';

/** Where the text of a page stands. */
export interface Content {
  /** The elements that hold it, in the order of the page. */
  readonly elements: readonly Element[];
  /** Elements in them that hold what is said about the text or beside it: comments, recommended pages. */
  readonly asides: ReadonlySet<Element>;
  /** `sure` where one part of the page holds nearly all of its running text; `missing` where there is only a site's frame. */
  readonly certainty: 'sure' | 'unsure' | 'missing';
}

/** What an element holds, in characters. */
interface Holding {
  readonly parent: Element | null;
  readonly isAside: boolean;
  /** Running text. */
  prose: number;
  /** Running text less what else there is. */
  value: number;
  /** Cells with numbers. */
  numbers: number;
  /** What stands in links. */
  links: number;
  /** What stands in labels. */
  labels: number;
  /** Lines that are links. */
  linkLines: number;
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
  const named = namedAsides(holdings, holdings.get(root)?.prose ?? 0);
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

/** Elements of a name that publishing systems give to a page's text. */
function isContent(element: Element): boolean {
  return nameOf(element) !== null;
}

function nameOf(element: Element): string | null {
  if (contentNames.has(element.name)) return element.name;
  return namesOf(element).find((name) => contentNames.has(name)) ?? null;
}

/** Id and classes in lower case, without a number behind them. */
function namesOf({ attribs: { id, class: classes } }: Element): string[] {
  const names = `${id ?? ''} ${classes ?? ''}`.toLowerCase().split(/\s+/);
  return names.map((name) => name.replace(/_\d+$/, '')).filter(Boolean);
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

/** Share of a page's running text that makes an element its text, whatever its name. */
const nearlyAll = 0.8;

/** Elements that are named as asides and do not hold nearly all running text. */
function namedAsides(holdings: ReadonlyMap<Element, Holding>, all: number): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const [element, { isAside, prose }] of holdings) {
    if (isAside && prose < nearlyAll * all) found.add(element);
  }
  return found;
}

/** Links in a row that make a list of other pages. */
const leastLinks = 2;

/** Elements that hold links alone. */
function linkLists(holdings: ReadonlyMap<Element, Holding>): Element[] {
  const found: Element[] = [];
  for (const [element, { prose, numbers, labels, linkLines }] of holdings) {
    if (linkLines >= leastLinks && prose + numbers + labels === 0) found.push(element);
  }
  return found;
}

const hidden = /display\s*:\s*none/i;

function isAside(element: Element): boolean {
  if (hidden.test(element.attribs['style'] ?? '')) return true;
  return namesOf(element).some((name) => name.split(/[-_]/).some((part) => asideNames.has(part)));
}

type Step =
  | { readonly enter: Node; readonly block: Element; readonly inLink: boolean }
  | { readonly leave: Element; readonly block: Element };

/** What each element holds, itself and all in it; parents come before their children. */
function weigh(root: Element, without: ReadonlySet<Element> = new Set()): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  const parents: Element[] = [];
  let line = '';
  let linked = 0;
  const flush = (block: Element): void => {
    if (line === '') return;
    const { value, prose, numbers } = valueOfLine(line, linked);
    const holding = holdings.get(block) as Holding;
    holding.value += value;
    holding.prose += prose;
    holding.numbers += numbers;
    holding.links += linked;
    if (prose === 0 && value < 0) {
      holding.labels += line.length - linked;
      if (linked > 0) holding.linkLines++;
    }
    line = '';
    linked = 0;
  };
  const stack: Step[] = [{ enter: root, block: root, inLink: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ('leave' in step) {
      flush(step.leave);
      parents.pop();
      continue;
    }
    const { enter: node, block, inLink } = step;
    if (node.type === 'text') {
      const words = node.data.replace(/\s+|&nbsp;/g, '');
      line += words;
      if (inLink) linked += words.length;
      continue;
    }
    if (!('children' in node) || silentTags.has(node.name) || without.has(node)) continue;
    const breaks = blockTags.has(node.name) || node.name === 'td' || node.name === 'th';
    if (breaks) flush(block);
    const isBlock = node === root || breaks;
    const parent = isBlock ? (parents.at(-1) ?? null) : null;
    if (isBlock) {
      const nothing = { prose: 0, value: 0, numbers: 0, links: 0, labels: 0, linkLines: 0 };
      holdings.set(node, { parent, isAside: isAside(node), ...nothing });
      parents.push(node);
      stack.push({ leave: node, block });
    }
    const within = isBlock ? node : block;
    const linkedNow = inLink || (node.name === 'a' && !isAnchor(node));
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({ enter: node.children[index] as Node, block: within, inLink: linkedNow });
    }
  }
  for (const holding of [...holdings.values()].reverse()) {
    const above = holding.parent && holdings.get(holding.parent);
    if (!above) continue;
    above.prose += holding.prose;
    above.value += holding.value;
    above.numbers += holding.numbers;
    above.links += holding.links;
    above.labels += holding.labels;
    above.linkLines += holding.linkLines;
  }
  return holdings;
}

/** A link within the page, or none. */
function isAnchor({ attribs: { href } }: Element): boolean {
  return href === undefined || href.startsWith('#');
}
