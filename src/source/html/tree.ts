import { createRequire } from 'node:module';

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

/** Reads a page, however broken; the parser is loaded with the first page that needs it. */
export function treeOf(html: string): Element {
  const { load } = createRequire(import.meta.url)('cheerio/slim') as Cheerio;
  const options = { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true } };
  const { children } = load(html, options).root().get(0);
  return { type: 'root', name: 'html', attribs: {}, children };
}
