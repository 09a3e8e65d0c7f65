import { valueOfLine } from './line-value.ts';
import { blockTags, silentTags } from './tags.ts';
import type { Element, Node } from './tree.ts';

/** What an element holds, in characters. */
export interface Holding {
  readonly parent: Element | null;
  /** Its first line, or as much of it as a heading has; empty where it has none. */
  first: string;
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

/** As many characters as a heading has. */
const longestHeading = 24;

type Step =
  | { readonly enter: Node; readonly block: Element; readonly inLink: boolean }
  | { readonly leave: Element; readonly block: Element };

/** What each element holds, itself and all in it; parents come before their children. */
// eslint-disable-next-line max-lines-per-function -- one walk over a page, with no call for each of its nodes
export function weigh(
  root: Element,
  without: ReadonlySet<Element> = new Set(),
): Map<Element, Holding> {
  const holdings = new Map<Element, Holding>();
  const parents: Element[] = [];
  let line = '';
  let linked = 0;
  const flush = (block: Element): void => {
    if (line === '') return;
    const { value, prose, numbers } = valueOfLine(line, linked);
    const holding = holdings.get(block) as Holding;
    const start = line.slice(0, longestHeading);
    for (let above: Holding | undefined = holding; above?.first === '';) {
      above.first = start;
      above = above.parent === null ? undefined : holdings.get(above.parent);
    }
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
      const nothing = {
        first: '',
        prose: 0,
        value: 0,
        numbers: 0,
        links: 0,
        labels: 0,
        linkLines: 0,
      };
      holdings.set(node, { parent, ...nothing });
      parents.push(node);
      stack.push({ leave: node, block });
    }
    const within = isBlock ? node : block;
    const linkedNow = inLink || (node.name === 'a' && !isAnchor(node) && !isLeftOpen(node));
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

/** Blocks within a link that show that its end was forgotten. */
const mostBlocks = 4;
const mostLooks = 200;

/** Whether a link goes on over the paragraphs behind it. */
function isLeftOpen(link: Element): boolean {
  let blocks = 0;
  const stack: Node[] = [link];
  for (let looks = 0; looks < mostLooks; looks++) {
    const node = stack.pop();
    if (!node) break;
    if (!('children' in node)) continue;
    if (blockTags.has(node.name) && ++blocks > mostBlocks) return true;
    stack.push(...node.children.slice(0, mostLooks));
  }
  return false;
}
