import type { Block, Cell } from '../blocks/block.ts';
import { decoded } from '../../core/entities.ts';
import { blockTags, silentTags } from '../html/tags.ts';
import { elementsIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { withSingleSpaces } from '../single-spaces.ts';

/** What a chapter's page holds. */
export interface Chapter {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** Reads the page of a chapter: a paragraph for each block, `ol` with its numbers, asides of notes apart. */
export function readChapter(body: XmlElement): Chapter {
  const notes: string[] = [];
  const blocks: Block[] = [];
  const paragraphs = new Paragraphs(blocks);
  walk(body, paragraphs, notes);
  paragraphs.close();
  return { blocks, notes };
}

/** Puts inline text together to paragraphs. */
class Paragraphs {
  readonly #blocks: Block[];
  #text = '';
  #label = '';
  /** Pictures in the paragraph that is being written. */
  readonly #pictures: Block[] = [];

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  write(text: string): void {
    this.#text += text;
  }

  /** What the next paragraph starts with. */
  label(label: string): void {
    this.#label = label;
  }

  close(): void {
    const text = this.#text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
    this.#text = '';
    if (text !== '') {
      this.#blocks.push({ text: this.#label + text });
      this.#label = '';
    }
    this.#blocks.push(...this.#pictures.splice(0));
  }

  picture(name: string): void {
    this.#pictures.push({ picture: name });
  }

  table(rows: readonly (readonly Cell[])[]): void {
    this.close();
    this.#blocks.push({ rows });
  }
}

/** Tags of pages that are silent on the web, but hold a chapter's text in a book. */
const spoken: ReadonlySet<string> = new Set(['aside', 'footer']);

function walk(element: XmlElement, paragraphs: Paragraphs, notes: string[]): void {
  let number = Number(element.attributes['start'] ?? 1);
  for (const child of element.children) {
    if (typeof child === 'string') {
      // XML knows no names of signs but its own five.
      paragraphs.write(withSingleSpaces(decoded(child).replaceAll('\u00a0', ' ')));
      continue;
    }
    const name = child.name.toLowerCase();
    if (silentTags.has(name) && !spoken.has(name)) continue;
    if (isNote(child)) notes.push(noteIn(child, notes));
    else if (name === 'img') paragraphs.picture(child.attributes['alt'] ?? '');
    else if (name === 'br') paragraphs.write('\n');
    else if (name === 'rt' || name === 'rp' || isReference(child)) continue;
    else if (name === 'table') paragraphs.table(rowsOf(child, notes));
    else if (blockTags.has(name)) {
      paragraphs.close();
      if (name === 'li' && element.name.toLowerCase() === 'ol') {
        paragraphs.label(`${String(number++)}. `);
      }
      walk(child, paragraphs, notes);
      paragraphs.close();
    } else walk(child, paragraphs, notes);
  }
}

function kindOf(element: XmlElement): string {
  return `${element.attributes['epub:type'] ?? ''} ${element.attributes['role'] ?? ''}`;
}

function isNote(element: XmlElement): boolean {
  return /(?:foot|end|rear)notes?\b/.test(kindOf(element)) && !isReference(element);
}

function isReference(element: XmlElement): boolean {
  return /noteref/.test(kindOf(element));
}

function noteIn(element: XmlElement, notes: string[]): string {
  const blocks: Block[] = [];
  const paragraphs = new Paragraphs(blocks);
  walk({ ...element, attributes: {} }, paragraphs, notes);
  paragraphs.close();
  return blocks.map((block) => ('text' in block ? block.text.replaceAll('\n', '') : '')).join('');
}

function rowsOf(table: XmlElement, notes: string[]): Cell[][] {
  return elementsIn(table).flatMap((child): Cell[][] => {
    const name = child.name.toLowerCase();
    if (/^(?:thead|tbody|tfoot)$/.test(name)) return rowsOf(child, notes);
    if (name !== 'tr') return [];
    const cells = elementsIn(child).filter((each) => /^t[dh]$/i.test(each.name));
    return [cells.map((cell) => cellOf(cell, notes))];
  });
}

function cellOf(cell: XmlElement, notes: string[]): Cell {
  const blocks: Block[] = [];
  const paragraphs = new Paragraphs(blocks);
  walk(cell, paragraphs, notes);
  paragraphs.close();
  return { blocks, columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') };
}

function spanOf({ attributes }: XmlElement, name: string): number {
  const span = Number.parseInt(attributes[name] ?? '', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
