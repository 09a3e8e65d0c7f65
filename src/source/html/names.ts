import { contentNames } from './tags.ts';
import type { Element } from './tree.ts';

/** Elements of a name that publishing systems give to a page's text. */
export function isContent(element: Element): boolean {
  return nameOf(element) !== null;
}

/** The name of those that an element bears; null where it bears none. */
export function nameOf(element: Element): string | null {
  if (contentNames.has(element.name)) return element.name;
  return namesOf(element).find((name) => contentNames.has(name)) ?? null;
}

/** Id and classes in lower case, without a number behind them. */
export function namesOf({ attribs: { id, class: classes } }: Element): string[] {
  const names = `${id ?? ''} ${classes ?? ''}`.toLowerCase().split(/\s+/);
  return names.map((name) => name.replace(/_\d+$/, '')).filter(Boolean);
}
