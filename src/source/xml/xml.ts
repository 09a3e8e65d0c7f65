import { Parser } from 'htmlparser2';
import { encodingNamed, encodingOfMark } from '../encodings.ts';
import { FileFault } from '../file-fault.ts';
import { Names } from './names.ts';

/** An element of a part of an office file, names with the prefixes of their standards: w:p, text:p. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The tree of a document, and whether it ends before its first element does. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly isCut: boolean;
}

/** Reports have some ten thousand elements; what is made to use memory up has more. */
const mostElements = 2_000_000;
/** Tables within tables nest some fifty levels. */
const deepest = 400;

/** Reads XML, however broken; throws `FileFault` where it holds no element, or more than any report does. */
export function xmlOf(text: string, part: string): XmlDocument {
  const root: Open = { name: '', attributes: {}, children: [], names: new Names() };
  const open = [root];
  let elements = 0;
  let isCut = false;
  let isEnded = false;
  const parser = new Parser(
    {
      onopentag(name, given) {
        if (++elements > mostElements || open.length > deepest) {
          throw new FileFault('file-excessive', { part });
        }
        const parent = open.at(-1) as Open;
        const names = parent.names.within(given);
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(given)) attributes[names.attribute(key)] = value;
        const element: Open = { name: names.element(name), attributes, children: [], names };
        parent.children.push(element);
        open.push(element);
      },
      onclosetag() {
        if (open.length > 1) open.pop();
        isCut ||= isEnded;
      },
      ontext(data) {
        const { children } = open.at(-1) as Open;
        const last = children.length - 1;
        if (typeof children[last] === 'string') children[last] += data;
        else children.push(data);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  isEnded = true;
  parser.end();
  const [first] = elementsIn(root);
  if (!first) throw new FileFault('file-damaged', { part });
  return { root: first, isCut };
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly names: Names;
}

/** The text of XML bytes, in the encoding that their mark or their first line names; UTF-8 where neither does. */
export function xmlText(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
  const encoding = encodingOfMark(bytes) ?? (declared && encodingNamed(declared)) ?? 'utf-8';
  return new TextDecoder(
    encoding.startsWith('utf-16') && !encodingOfMark(bytes) ? 'utf-8' : encoding,
  ).decode(bytes);
}

export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  if (!element) return [];
  return elementsIn(element).filter((child) => child.name === name);
}

/** Every element of that name below one, in the order of the document. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (within: XmlElement): void => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** All text in an element. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}
