import type { Block, Cell, Paragraph, TableBlock } from '../blocks/block.ts';
import { childOf, childrenOf, descendantsOf, elementsIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import type { Numbering } from './numbering.ts';
import { Runs } from './runs.ts';
import type { Aside } from './runs.ts';
import type { Styles } from './styles.ts';

/** What a body refers to. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Footnotes and endnotes by `footnote 1` and the like. */
  readonly notes: ReadonlyMap<string, XmlElement>;
}

/** Reads the blocks of a document's body and the notes that it refers to, in its order. */
export class Body {
  readonly #context: Context;
  readonly #runs = new Runs();
  readonly #notes: XmlElement[] = [];
  /** The text of a paragraph whose end was taken out: it goes on in the next one. */
  #open: string | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The notes that were referred to up to now. */
  get notes(): readonly XmlElement[] {
    return this.#notes;
  }

  read(element: XmlElement): Block[] {
    const blocks: Block[] = [];
    for (const child of elementsIn(element)) this.#take(child, blocks);
    if (this.#open !== null) {
      blocks.push({ text: this.#open });
      this.#open = null;
    }
    return blocks;
  }

  #take(element: XmlElement, blocks: Block[]): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element, blocks);
        break;
      case 'w:tbl':
        blocks.push(this.#table(element));
        break;
      case 'w:del':
      case 'w:moveFrom':
      case 'w:sectPr':
        break;
      case 'w:sdt':
        if (!isContents(element)) this.#within(childOf(element, 'w:sdtContent'), blocks);
        break;
      case 'mc:AlternateContent':
        this.#within(childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback'), blocks);
        break;
      default:
        this.#within(element, blocks);
    }
  }

  #within(element: XmlElement | undefined, blocks: Block[]): void {
    if (element) for (const child of elementsIn(element)) this.#take(child, blocks);
  }

  #paragraph(element: XmlElement, blocks: Block[]): void {
    const { styles, numbering } = this.#context;
    const properties = childOf(element, 'w:pPr');
    const { text, asides } = this.#runs.read(element);
    const whole = (this.#open ?? '') + text;
    this.#open = null;
    const mark = childOf(properties, 'w:rPr');
    const isJoined =
      childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    const style = childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
    if (isJoined) this.#open = whole;
    // A paragraph without a text has no number either.
    else if (whole.trim() !== '' && !styles.paragraph(style).isContents) {
      blocks.push(paragraphOf(numbering.numbered(properties, whole.replace(/^[\t ]+/, ''))));
    }
    for (const aside of asides) this.#aside(aside, blocks);
  }

  #aside({ kind, element }: Aside, blocks: Block[]): void {
    if (kind === 'box') {
      const open = this.#open;
      this.#open = null;
      blocks.push(...this.read(element));
      this.#open = open;
      return;
    }
    if (kind === 'picture') {
      if (!isSmall(element)) blocks.push({ picture: nameOf(element) });
      return;
    }
    const note = this.#context.notes.get(`${kind} ${element.attributes['w:id'] ?? ''}`);
    if (note && !this.#notes.includes(note)) this.#notes.push(note);
  }

  #table(element: XmlElement): TableBlock {
    const rows = rowsOf(element).filter(
      (row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined,
    );
    const columns: (Open | undefined)[] = [];
    return { rows: rows.map((row) => this.#row(row, columns)) };
  }

  /** `columns` holds the cell above that may go on in each column. */
  #row(row: XmlElement, columns: (Open | undefined)[]): Cell[] {
    const properties = childOf(row, 'w:trPr');
    const cells: Open[] = [];
    let column = 0;
    const blank = (count: number): void => {
      if (count > 0) cells.push({ blocks: [], columns: count, rows: 1 });
      column += count;
    };
    blank(numberIn(properties, 'w:gridBefore'));
    for (const cell of cellsOf(row)) {
      const own = childOf(cell, 'w:tcPr');
      const span = Math.max(1, numberIn(own, 'w:gridSpan'));
      const merge = childOf(own, 'w:vMerge');
      const above = columns[column];
      if (merge && merge.attributes['w:val'] !== 'restart' && above) above.rows++;
      else {
        const blocks: Block[] = this.read(cell);
        const hidden = childOf(own, 'w:hMerge');
        const last = cells.at(-1);
        if (hidden && hidden.attributes['w:val'] !== 'restart' && last) last.columns += span;
        else {
          const open = { blocks, columns: span, rows: 1 };
          cells.push(open);
          columns.fill(undefined, column, column + span);
          columns[column] = merge ? open : undefined;
        }
      }
      column += span;
    }
    blank(numberIn(properties, 'w:gridAfter'));
    return cells;
  }
}

/** English metric units in half an inch: smaller pictures are signs. */
const leastExtent = 457_200;

function isSmall(drawing: XmlElement): boolean {
  const [extent] = descendantsOf(drawing, 'wp:extent');
  return [extent?.attributes['cx'], extent?.attributes['cy']].some(
    (side) => Number(side) < leastExtent,
  );
}

/** What a drawing is called by who made it: programs call it 图片 1 of their own. */
function nameOf(drawing: XmlElement): string {
  const [properties] = descendantsOf(drawing, 'wp:docPr');
  const { descr, title } = properties?.attributes ?? {};
  return descr || title || '';
}

interface Open extends Cell {
  columns: number;
  rows: number;
}

/** Tables have at most 63 columns. */
const mostColumns = 63;

function numberIn(properties: XmlElement | undefined, name: string): number {
  const value = Number(childOf(properties, name)?.attributes['w:val'] ?? 0);
  return Number.isInteger(value) && value > 0 ? Math.min(value, mostColumns) : 0;
}

/** The rows of a table, those in controls and those that were put in later among them. */
function rowsOf(table: XmlElement): readonly XmlElement[] {
  return unwrapped(table, 'w:tr');
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return unwrapped(row, 'w:tc');
}

function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === name) return [child];
    const wraps = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(
      child.name,
    );
    return wraps ? unwrapped(child, name) : [];
  });
}

/** Whether a control holds a table of contents. */
function isContents(control: XmlElement): boolean {
  const part = childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj');
  return childrenOf(part, 'w:docPartGallery').some(
    ({ attributes }) => attributes['w:val'] === 'Table of Contents',
  );
}

function paragraphOf(text: string): Paragraph {
  return { text };
}
