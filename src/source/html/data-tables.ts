import type { Element, Node } from './tree.ts';
import { cellTags } from './tags.ts';

/** Rows of several cells that make a table one of data; others lay out a page. */
const leastRows = 2;

interface Open {
  readonly element: Element;
  isLayout: boolean;
  rows: number;
  /** Cells of the row with text in them. */
  cells: number;
  hasText: boolean;
}

type Step = { readonly enter: Node } | { readonly leave: Element };

/** The tables in `root` that hold rows of cells and no other table. */
export function dataTablesIn(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const open: Open[] = [];
  const stack: Step[] = [{ enter: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const table = open.at(-1);
    if ('leave' in step) {
      if (table) close(step.leave, table);
      continue;
    }
    const { enter: node } = step;
    if (node.type === 'text') {
      if (table && /\S/.test(node.data)) table.hasText = true;
      continue;
    }
    if (!('children' in node)) continue;
    if (node.name === 'table') {
      if (table) table.isLayout = true;
      open.push({ element: node, isLayout: false, rows: 0, cells: 0, hasText: false });
    } else if (table && node.name === 'tr') table.cells = 0;
    else if (table && cellTags.has(node.name)) table.hasText = false;
    stack.push({ leave: node });
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({ enter: node.children[index] as Node });
    }
  }
  return found;

  function close({ name }: Element, table: Open): void {
    if (cellTags.has(name) && table.hasText) table.cells++;
    else if (name === 'tr' && table.cells > 1) table.rows++;
    else if (name === 'table') {
      open.pop();
      if (!table.isLayout && table.rows >= leastRows) found.add(table.element);
    }
  }
}
