import { childOf, descendantsOf, elementsIn, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** A field whose result is being read. */
interface Field {
  instruction: string;
  isResult: boolean;
}

/** Fields whose results are no text of the document: page numbers, and tables of contents. */
const leftOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX)\b/i;

/** Elements of a run that stand for a text of their own. */
const signs: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

/** Elements that hold what was taken out of a document, or is said beside it. */
const silent: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delText',
  'w:rt',
  'w:fldData',
  'w:ffData',
]);

/** Drawings, and what of them shows that they are pictures or charts. */
const drawings: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const shown = ['pic:pic', 'c:chart', 'cx:chart', 'v:imagedata'] as const;

/** Programs whose objects are formulas. */
const formula = /^(?:Equation|MathType)\b/i;

/** What a paragraph refers to: texts in boxes, pictures, and notes by their kind and id. */
export interface Aside {
  readonly kind: 'box' | 'picture' | 'footnote' | 'endnote';
  readonly element: XmlElement;
}

/** Reads the runs of paragraphs one after the other: fields may go over several. */
export class Runs {
  readonly #fields: Field[] = [];
  #pieces: string[] = [];
  #asides: Aside[] = [];

  /** The text of a paragraph, and what it refers to. */
  read(paragraph: XmlElement): { readonly text: string; readonly asides: readonly Aside[] } {
    this.#pieces = [];
    this.#asides = [];
    this.#walk(paragraph);
    return { text: this.#pieces.join(''), asides: this.#asides };
  }

  /** Whether what is read now is the result of a field that is left out. */
  get #isSilent(): boolean {
    return this.#fields.some(({ instruction, isResult }) => !isResult || leftOut.test(instruction));
  }

  #walk(element: XmlElement): void {
    for (const child of elementsIn(element)) this.#take(child);
  }

  #take(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'w:instrText') this.#instruct(textIn(element));
    if (silent.has(name)) return;
    if (drawings.has(name) && isPicture(element)) this.#asides.push({ kind: 'picture', element });
    const sign = signs.get(name);
    if (sign !== undefined) this.#write(sign);
    else if (name === 'w:t' || name === 'm:t') this.#write(textIn(element));
    else if (name === 'w:r') {
      if (!isHidden(element)) this.#walk(element);
    } else if (name === 'w:fldChar') this.#mark(attributes['w:fldCharType'] ?? '');
    else if (name === 'w:fldSimple') {
      if (!leftOut.test(attributes['w:instr'] ?? '')) this.#walk(element);
    } else if (name === 'w:txbxContent') this.#asides.push({ kind: 'box', element });
    else if (name === 'w:footnoteReference') this.#asides.push({ kind: 'footnote', element });
    else if (name === 'w:endnoteReference') this.#asides.push({ kind: 'endnote', element });
    else if (name === 'mc:AlternateContent') this.#choose(element);
    else this.#walk(element);
  }

  #write(text: string): void {
    if (!this.#isSilent) this.#pieces.push(text);
  }

  #instruct(words: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.isResult) field.instruction += words;
  }

  #mark(kind: string): void {
    const field = this.#fields.at(-1);
    if (kind === 'begin') this.#fields.push({ instruction: '', isResult: false });
    else if (kind === 'separate' && field) field.isResult = true;
    else if (kind === 'end') this.#fields.pop();
  }

  /** The same thing in a newer and an older form: the newer one, unless it holds no text. */
  #choose(element: XmlElement): void {
    const choice = childOf(element, 'mc:Choice');
    const fallback = childOf(element, 'mc:Fallback');
    if (choice && (!fallback || textIn(choice).trim() !== '')) this.#walk(choice);
    else if (fallback) this.#walk(fallback);
  }
}

/** Whether a drawing shows a picture; a formula of an older editor comes as an object with a picture of it. */
function isPicture(drawing: XmlElement): boolean {
  const isFormula = descendantsOf(drawing, 'o:OLEObject').some(({ attributes }) =>
    formula.test(attributes['ProgID'] ?? ''),
  );
  return !isFormula && shown.some((each) => descendantsOf(drawing, each).length > 0);
}

function isHidden(run: XmlElement): boolean {
  return isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish'));
}

/** Whether a property that is there or not is meant. */
function isOn(property: XmlElement | undefined): boolean {
  return (
    property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '')
  );
}
