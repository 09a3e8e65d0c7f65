import { childOf, descendantsOf } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { withSingleSpaces } from '../single-spaces.ts';

/** What a paragraph holds. */
export interface ParagraphRead {
  readonly text: string;
  /** Boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
  /** Frames of pictures and charts. */
  readonly pictures: readonly XmlElement[];
  readonly notes: readonly XmlElement[];
}

/** Elements that hold no text of the document: what was deleted, comments, page numbers, names of places. */
const silent: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'text:page-number',
  'text:page-count',
  'text:page-continuation',
  'text:hidden-text',
  'text:ruby-text',
  'text:note-ref',
  'office:binary-data',
  'office:event-listeners',
  'text:bookmark',
  'svg:title',
  'svg:desc',
]);

const mostSpaces = 1000;

/** What is left out of paragraphs: it may go over several. */
export interface Gone {
  /** Styles of text that is hidden. */
  readonly hidden: ReadonlySet<string>;
  /** Changes that took text out, which may still stand between their marks. */
  readonly deletions: ReadonlySet<string>;
  /** Of these, the ones that have begun and not ended. */
  readonly open: Set<string>;
}

/** What a document leaves out. */
export function goneIn(parts: readonly XmlElement[]): Gone {
  const hidden = new Set<string>();
  const deletions = new Set<string>();
  for (const part of parts) {
    for (const style of descendantsOf(part, 'style:style')) {
      const display = childOf(style, 'style:text-properties')?.attributes['text:display'];
      if (display === 'none') hidden.add(style.attributes['style:name'] ?? '');
    }
    for (const region of descendantsOf(part, 'text:changed-region')) {
      const { 'text:id': id, 'xml:id': newer } = region.attributes;
      if (childOf(region, 'text:deletion')) deletions.add(id ?? newer ?? '');
    }
  }
  return { hidden, deletions, open: new Set() };
}

/** Reads what stands in a paragraph or heading. White space of XML closes up to one space. */
export function readParagraph(paragraph: XmlElement, gone: Gone): ParagraphRead {
  const boxes: XmlElement[] = [];
  const pictures: XmlElement[] = [];
  const notes: XmlElement[] = [];
  let text = '';
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        if (gone.open.size > 0) continue;
        const words = withSingleSpaces(child);
        text += /(?:^|[ \n])$/.test(text) ? words.replace(/^ /, '') : words;
      } else take(child);
    }
  };
  const take = (element: XmlElement): void => {
    const { name, attributes } = element;
    const change = attributes['text:change-id'] ?? '';
    if (name === 'text:change-start' && gone.deletions.has(change)) gone.open.add(change);
    else if (name === 'text:change-end') gone.open.delete(change);
    if (silent.has(name) || gone.hidden.has(attributes['text:style-name'] ?? '')) return;
    if (name === 'text:s') {
      const count = Number(attributes['text:c'] ?? 1);
      text += ' '.repeat(Number.isInteger(count) ? Math.min(Math.max(count, 0), mostSpaces) : 1);
    } else if (name === 'text:tab') text += '\t';
    else if (name === 'text:line-break') text += '\n';
    else if (name === 'text:note') notes.push(element);
    else if (name === 'draw:text-box') boxes.push(element);
    else {
      if (isPicture(element)) pictures.push(element);
      walk(element);
    }
  };
  walk(paragraph);
  return { text, boxes, pictures, notes };
}

/** Whether a frame shows a picture or a chart. */
export function isPicture(element: XmlElement): boolean {
  const shows = (name: string): boolean => childOf(element, name) !== undefined;
  return element.name === 'draw:frame' && (shows('draw:image') || shows('draw:object'));
}
