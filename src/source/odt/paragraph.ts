import { textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** What a paragraph holds. */
export interface ParagraphRead {
  readonly text: string;
  /** Boxes that hang on the paragraph. */
  readonly boxes: readonly XmlElement[];
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
]);

const mostSpaces = 1000;

/** Reads what stands in a paragraph or heading. White space of XML closes up to one space. */
export function readParagraph(paragraph: XmlElement): ParagraphRead {
  const boxes: XmlElement[] = [];
  const notes: XmlElement[] = [];
  let text = '';
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        const words = child.replace(/[\t\n\r ]+/g, ' ');
        text += /(?:^|[ \n])$/.test(text) ? words.replace(/^ /, '') : words;
      } else take(child);
    }
  };
  const take = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (silent.has(name)) return;
    if (name === 'text:s') {
      const count = Number(attributes['text:c'] ?? 1);
      text += ' '.repeat(Number.isInteger(count) ? Math.min(Math.max(count, 0), mostSpaces) : 1);
    } else if (name === 'text:tab') text += '\t';
    else if (name === 'text:line-break') text += '\n';
    else if (name === 'text:note') notes.push(element);
    else if (name === 'draw:text-box') boxes.push(element);
    else walk(element);
  };
  walk(paragraph);
  return { text: textIn(paragraph) === '' ? text.trim() : text, boxes, notes };
}
