import { decoded } from '../../core/entities.ts';
import { textOf } from './tree.ts';
import type { Element, Node } from './tree.ts';
import { actsOfPublishing, endingsOfSites } from '../../lexicon/page-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

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
  const shown = new ShownDate();
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') shown.read(node.data);
    if (!('children' in node) || unseen.has(node.name)) continue;
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
  return {
    title: title.length > 0 && title.length <= longestTitle ? title : null,
    year: year ?? shown.year,
  };
}

/** Elements whose text no reader sees. */
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'select']);

const publishedOn = phrase`${actsOfPublishing}(?:时间|日期)[:：]$`;
const labelledDate = phrase`(?:${actsOfPublishing}(?:时间|日期)|^时间|^日期)[:：]((?:19|20)\d\d)[-/.年]\d`;
const timeOfDay = /^((?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d\d|来源)/;

const dateAtEnd = /((?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/;

/** Finds the year of publication in what a page shows: behind its label, or else in the first date with a time of day or a source behind it. */
class ShownDate {
  #labelled: number | null = null;
  #timed: number | null = null;
  #before = '';

  get year(): number | null {
    return this.#labelled ?? this.#timed;
  }

  read(raw: string): void {
    if (this.#labelled !== null) return;
    const text = raw.replace(/\s+|&nbsp;/g, '');
    if (text === '') return;
    const labelled = publishedOn.test(this.#before) ? yearOf(text) : null;
    const named = labelledDate.exec(text)?.[1];
    this.#labelled = labelled ?? (named === undefined ? null : Number(named));
    const timed =
      timeOfDay.exec(text)?.[1] ??
      (text.startsWith('来源') ? dateAtEnd.exec(this.#before)?.[1] : undefined);
    if (timed !== undefined) this.#timed ??= Number(timed);
    this.#before = text.slice(-longestLabel);
  }
}

const longestLabel = 12;

/** The longest heading that the window's title repeats; null where it repeats none. */
function headingIn(headings: readonly string[], windowTitle: string): string | null {
  const squeezed = windowTitle.replace(/\s/g, '');
  const found = headings
    .filter((heading) => heading !== '' && squeezed.includes(heading.replace(/\s/g, '')))
    .sort((a, b) => b.length - a.length);
  return found[0] ?? null;
}

/** What names of sites end with. */
const site = phrase`[-–—](?:[^-–—]{0,12}${endingsOfSites})$`;

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
