import { childOf, childrenOf } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** The list that it belongs to; 0 for none. */
  readonly list: string;
  readonly level: number | null;
}

/** What the style of a paragraph says that its text depends on. */
export interface ParagraphStyle {
  readonly list: ListPlace | null;
  /** Whether it is one of a table of contents. */
  readonly isContents: boolean;
}

const plain: ParagraphStyle = { list: null, isContents: false };
/** Styles are made from others, some ten of them in a row. */
const longestChain = 30;

/** The paragraph styles of a document by their ids; `''` for what has none. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #known = new Map<string, ParagraphStyle>();
  #default = '';

  constructor(root: XmlElement | null) {
    for (const style of childrenOf(root ?? undefined, 'w:style')) {
      const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = style.attributes;
      if (type !== undefined && type !== 'paragraph') continue;
      this.#elements.set(id, style);
      if (isDefault === '1' || isDefault === 'true') this.#default = id;
    }
  }

  paragraph(id: string): ParagraphStyle {
    const asked = id === '' ? this.#default : id;
    let known = this.#known.get(asked);
    if (!known) {
      known = this.#read(asked);
      this.#known.set(asked, known);
    }
    return known;
  }

  #read(id: string): ParagraphStyle {
    let { list, isContents } = plain;
    let element = this.#elements.get(id);
    for (let step = 0; element && step < longestChain; step++) {
      const properties = childOf(element, 'w:pPr');
      const own = listPlaceIn(properties);
      // A style may give the level alone and leave the list to the one that it is made from.
      if (own) list = { list: list?.list || own.list, level: list?.level ?? own.level };
      const name = childOf(element, 'w:name')?.attributes['w:val'] ?? '';
      isContents ||= /^(?:toc|目录) ?\d/i.test(name);
      const base = childOf(element, 'w:basedOn')?.attributes['w:val'];
      element = base === undefined ? undefined : this.#elements.get(base);
    }
    return { list: list?.list ? list : null, isContents };
  }
}

/** The list that properties put a paragraph in; null where they say nothing of one. */
export function listPlaceIn(properties: XmlElement | undefined): ListPlace | null {
  const numbering = childOf(properties, 'w:numPr');
  if (!numbering) return null;
  const level = Number(childOf(numbering, 'w:ilvl')?.attributes['w:val']);
  return {
    list: childOf(numbering, 'w:numId')?.attributes['w:val'] ?? '',
    level: Number.isInteger(level) && level >= 0 && level < 9 ? level : null,
  };
}
