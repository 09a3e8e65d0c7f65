import { loadPackage } from '../../platform/node.ts';

/** A stretch of text of a page, as written, references and all. */
export interface Text {
  readonly type: 'text';
  readonly data: string;
  /** Offset of its first unit in the page. */
  readonly startIndex: number | null;
}

/** An element of a page. */
export interface Element {
  readonly type: 'tag' | 'root' | 'script' | 'style';
  /** Tag name in lower case. */
  readonly name: string;
  readonly attribs: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Node[];
}

export type Node = Text | Element | { readonly type: 'comment' | 'directive' | 'cdata' };

interface Cheerio {
  readonly load: (
    html: string,
    options: object,
  ) => {
    readonly root: () => { readonly get: (index: 0) => { readonly children: readonly Node[] } };
  };
}

/** Elements that end only where they are closed. */
const tag =
  /<(\/?)(?:div|span|section|article|main|center|font|b|i|u|em|strong|blockquote|ul|ol|table)\b/gi;

/** Levels that such elements nest at most: browsers stop at 512, and the parser's time grows with the depth. */
const deepest = 5000;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closes] of html.matchAll(tag)) {
    depth = closes === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Reads a page, however broken, but for one that nests without end, which has nothing to read; the parser is loaded with the first page that needs it. */
export function treeOf(html: string): Element {
  if (isTooDeep(html)) return { type: 'root', name: 'html', attribs: {}, children: [] };
  const { load } = loadPackage('cheerio/slim') as Cheerio;
  const options = { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true } };
  const { children } = load(html, options).root().get(0);
  return { type: 'root', name: 'html', attribs: {}, children };
}

/** The text in an element, as written; no more of it is read once `most` characters are. */
export function textOf(element: Element, most: number = Infinity): string {
  const pieces: string[] = [];
  let length = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined && length < most; node = stack.pop()) {
    if (node.type === 'text') {
      pieces.push(node.data);
      length += node.data.trim().length;
    } else if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push(node.children[index] as Node);
      }
    }
  }
  return pieces.join('');
}
