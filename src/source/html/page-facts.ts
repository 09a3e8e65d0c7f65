import { decoded } from './entities.ts';
import { textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** What a page says of its text outside of it; null where it does not. */
export interface PageFacts {
  readonly title: string | null;
  /** The year in which the page was published. */
  readonly year: number | null;
}

/** Names under which pages give their article's title to machines. */
const titleNames: ReadonlySet<string> = new Set(['articletitle', 'og:title']);
/** The same for the day of publication. */
const dateNames: ReadonlySet<string> = new Set([
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:published_time',
]);

/** Longest title in characters. */
const longestTitle = 120;

/** Reads title and year of `root` from what the page says to machines, its headings and its window's title. */
export function pageFactsOf(root: Element): PageFacts {
  const headings: string[] = [];
  let windowTitle = '';
  let named: string | null = null;
  let year: number | null = null;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node)) continue;
    if (node.name === 'meta') {
      const name = (node.attribs['name'] ?? node.attribs['property'] ?? '').toLowerCase();
      const content = words(node.attribs['content'] ?? '');
      if (titleNames.has(name) && content !== '') named ??= content;
      else if (dateNames.has(name)) year ??= yearOf(content);
    } else if (node.name === 'title') {
      if (windowTitle === '') windowTitle = words(textOf(node));
    } else if (/^h[1-3]$/.test(node.name)) headings.push(words(textOf(node)));
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push(node.children[index] as Node);
    }
  }
  const title = named ?? headingIn(headings, windowTitle) ?? withoutSite(windowTitle);
  return { title: title.length > 0 && title.length <= longestTitle ? title : null, year };
}

/** The longest heading that the window's title repeats; null where it repeats none. */
function headingIn(headings: readonly string[], windowTitle: string): string | null {
  const squeezed = windowTitle.replace(/\s/g, '');
  const found = headings
    .filter((heading) => heading !== '' && squeezed.includes(heading.replace(/\s/g, '')))
    .sort((a, b) => b.length - a.length);
  return found[0] ?? null;
}

/** What names of sites end with. */
const site = /[-–—](?:[^-–—]{0,12}(?:网|网站|门户|频道|在线|政府|日报))$/;

/** A window's title without the names of site and column. */
function withoutSite(windowTitle: string): string {
  const parts = windowTitle
    .replace(site, '')
    .split(/_|\||｜|--|——|\s[-–—]|[-–—]\s/)
    .map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function yearOf(date: string): number | null {
  const year = /^((?:19|20)\d\d)\D/.exec(date)?.[1];
  return year === undefined ? null : Number(year);
}

/** `raw` with its references read and white space closed up. */
function words(raw: string): string {
  return decoded(raw).replace(/\s+/g, ' ').trim();
}
