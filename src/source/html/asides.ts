import { isAsideHeading } from '../web-page-line.ts';
import type { Holding } from './holdings.ts';
import { isContent, namesOf } from './names.ts';
import { asideNames } from './tags.ts';
import type { Element } from './tree.ts';

/** Share of a page's running text that makes an element its text, whatever its name. */
const nearlyAll = 0.8;

/** Elements that hold what is said about a page's text or beside it, of which there is `all`. */
export function asidesIn(
  holdings: ReadonlyMap<Element, Holding>,
  all: number,
): ReadonlySet<Element> {
  const found = new Set<Element>(teasers(holdings, all));
  let largest: Element | null = null;
  for (const [element, { first, prose }] of holdings) {
    if (!isNamedAside(element) && !isHeadedAside(element, first)) continue;
    if (prose < nearlyAll * all) found.add(element);
    else largest ??= element;
  }
  if (largest !== null && hasTextBeside(largest, holdings)) found.add(largest);
  return found;
}

/** A shorter text beside an aside that holds nearly all may be a caption or a notice. */
const shortest = 60;

/** Whether an element that is named as a page's text has some outside of `aside`. */
function hasTextBeside(aside: Element, holdings: ReadonlyMap<Element, Holding>): boolean {
  const around = new Set<Element | null>();
  for (let above = holdings.get(aside)?.parent ?? null; above !== null;) {
    around.add(above);
    above = holdings.get(above)?.parent ?? null;
  }
  const inside = new Set<Element | null>([aside]);
  const own = holdings.get(aside)?.prose ?? 0;
  for (const [element, { parent, prose }] of holdings) {
    if (inside.has(parent)) inside.add(element);
    if (inside.has(element) || !isContent(element)) continue;
    if (prose - (around.has(element) ? own : 0) >= shortest) return true;
  }
  return false;
}

/** Pieces of a kind, each with a link and some words, that make a list of other pages. */
const leastTeasers = 3;

function teasers(holdings: ReadonlyMap<Element, Holding>, all: number): Element[] {
  const groups = new Map<Element | null, Map<string, Element[]>>();
  for (const [element, { parent, prose, linkLines }] of holdings) {
    if (prose === 0 || linkLines === 0 || element.name === 'tr' || isContent(element)) continue;
    const siblings = groups.get(parent) ?? new Map<string, Element[]>();
    groups.set(parent, siblings);
    const kind = `${element.name} ${element.attribs['class'] ?? ''}`;
    const pieces = siblings.get(kind);
    if (pieces) pieces.push(element);
    else siblings.set(kind, [element]);
  }
  return [...groups.values()]
    .flatMap((siblings) => [...siblings.values()])
    .filter((pieces) => {
      const prose = pieces.reduce((sum, piece) => sum + (holdings.get(piece)?.prose ?? 0), 0);
      return pieces.length >= leastTeasers && all - prose >= 2 * shortest;
    })
    .flat();
}

/** Links in a row that make a list of other pages. */
const leastLinks = 2;

/** Elements that hold links alone. */
export function linkLists(holdings: ReadonlyMap<Element, Holding>): Element[] {
  const found: Element[] = [];
  for (const [element, { prose, numbers, labels, linkLines }] of holdings) {
    if (linkLines >= leastLinks && prose + numbers + labels === 0) found.push(element);
  }
  return found;
}

const hidden = /display\s*:\s*none/i;

function isNamedAside(element: Element): boolean {
  if (hidden.test(element.attribs['style'] ?? '')) return true;
  return namesOf(element).some((name) => name.split(/[-_]/).some((part) => asideNames.has(part)));
}

function isHeadedAside(element: Element, first: string): boolean {
  return isAsideHeading(first) && !isContent(element);
}
