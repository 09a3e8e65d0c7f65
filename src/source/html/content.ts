import { contentNames, silentTags } from './tags.ts';
import type { Element, Node } from './tree.ts';

const runningMark = /[，。；、：]/g;

/** Marks that make an element of a known name the page's text. */
const leastMarks = 3;
/** Elements that hold paragraphs. */
const containers: ReadonlySet<string> = new Set(
  'html body main article section div center table tbody tr td form dl dd'.split(' '),
);
/** Share of an element's marks that makes one of its children the page's text. */
const mostMarks = 0.7;

/**
 * The element that holds the page's text: one that publishing systems name so, with the most running text in it, or
 * else the innermost that holds most of all running text outside links.
 */
export function contentOf(root: Element): Element {
  const marks = countMarks(root);
  const marksOf = (element: Element): number => marks.get(element) ?? 0;
  let best: Element | null = null;
  for (const element of marks.keys()) {
    if (!isContent(element) || marksOf(element) < leastMarks) continue;
    if (best === null || marksOf(element) > marksOf(best)) best = element;
  }
  if (best !== null) return best;
  let current = root;
  for (;;) {
    const all = marksOf(current);
    const child = current.children.find(
      (node): node is Element =>
        node.type === 'tag' && containers.has(node.name) && marksOf(node) >= mostMarks * all,
    );
    if (child === undefined || all === 0) return current;
    current = child;
  }
}

function isContent(element: Element): boolean {
  if (contentNames.has(element.name)) return true;
  const { id, class: classes } = element.attribs;
  if (id !== undefined && contentNames.has(id.toLowerCase())) return true;
  return classes?.split(/\s+/).some((name) => contentNames.has(name.toLowerCase())) ?? false;
}

interface Step {
  readonly element: Element;
  readonly parent: Element | null;
  readonly silent: boolean;
}

/** Marks of running text outside links in each element and all in it; parents come before their children. */
function countMarks(root: Element): Map<Element, number> {
  const steps: Step[] = [];
  const stack: Step[] = [{ element: root, parent: null, silent: false }];
  const counts = new Map<Element, number>();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    steps.push(step);
    let own = 0;
    for (let index = step.element.children.length - 1; index >= 0; index--) {
      const child = step.element.children[index] as Node;
      if (child.type === 'text') {
        if (!step.silent) own += child.data.match(runningMark)?.length ?? 0;
      } else if (child.type === 'tag') {
        const silent = step.silent || child.name === 'a' || silentTags.has(child.name);
        stack.push({ element: child, parent: step.element, silent });
      }
    }
    counts.set(step.element, own);
  }
  for (const { element, parent } of steps.reverse()) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(element) ?? 0));
  }
  return counts;
}
