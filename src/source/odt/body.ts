import type { Block, Cell, TableBlock } from '../blocks/block.ts';
import { Counters, labelled } from '../numbering/counters.ts';
import { childOf, elementsIn, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { outlineName } from './list-styles.ts';
import type { ListStyles } from './list-styles.ts';
import { isPicture, readParagraph } from './paragraph.ts';
import type { Gone } from './paragraph.ts';

/** Where a paragraph stands among lists. */
interface Place {
  readonly style: string;
  readonly level: number;
  readonly counters: Counters;
  /** Whether it opens its item, and so bears the number; what it is numbered from where the item says so. */
  opens: boolean;
  start: number | null;
}

/** Indexes and what was deleted are no part of the text. */
const leftOut: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:object-index',
  'text:user-index',
  'text:alphabetical-index',
  'text:bibliography',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:annotation',
]);

/** Rows and columns that say nothing are repeated up to a sheet's end. */
const mostRepeated = 100;

/** Reads the blocks of a text document's body and the notes in it. */
export class Body {
  readonly #styles: ListStyles;
  readonly #gone: Gone;
  readonly #counters = new Map<string, Counters>();
  readonly #notes: XmlElement[] = [];

  constructor(styles: ListStyles, gone: Gone) {
    this.#styles = styles;
    this.#gone = gone;
  }

  get notes(): readonly XmlElement[] {
    return this.#notes;
  }

  read(element: XmlElement): Block[] {
    const blocks: Block[] = [];
    for (const child of elementsIn(element)) this.#take(child, blocks, null);
    return blocks;
  }

  #take(element: XmlElement, blocks: Block[], place: Place | null): void {
    const { name } = element;
    if (leftOut.has(name)) return;
    if (name === 'text:p' || name === 'text:h') this.#paragraph(element, blocks, place);
    else if (name === 'text:list') this.#list(element, blocks, place);
    else if (name === 'text:numbered-paragraph') this.#list(element, blocks, null, true);
    else if (name === 'table:table') blocks.push(this.#table(element));
    else {
      if (isPicture(element)) addPicture(element, blocks);
      for (const child of elementsIn(element)) this.#take(child, blocks, place);
    }
  }

  #list(element: XmlElement, blocks: Block[], outer: Place | null, isAlone = false): void {
    const { attributes } = element;
    const style = attributes['text:style-name'] ?? outer?.style ?? this.#styleWithin(element);
    const level = isAlone ? Number(attributes['text:level'] ?? 1) - 1 : outer ? outer.level + 1 : 0;
    const isContinued =
      isAlone ||
      attributes['text:continue-numbering'] === 'true' ||
      attributes['text:continue-list'] !== undefined;
    const counters = outer?.counters ?? this.#countersOf(style, isContinued);
    const place: Place = { style, level, counters, opens: true, start: null };
    if (isAlone) {
      for (const child of elementsIn(element)) this.#take(child, blocks, place);
      return;
    }
    for (const item of elementsIn(element)) {
      place.opens = item.name === 'text:list-item';
      const start = Number(item.attributes['text:start-value'] ?? Number.NaN);
      place.start = Number.isInteger(start) ? start : null;
      for (const child of elementsIn(item)) this.#take(child, blocks, place);
    }
  }

  /** A list without a style of its own has that of its first paragraph. */
  #styleWithin(element: XmlElement): string {
    for (const child of elementsIn(element)) {
      const style = child.attributes['text:style-name'];
      if (/^text:[ph]$/.test(child.name)) return this.#styles.listOf(style ?? '') ?? '';
      if (child.name === 'text:list-item') return this.#styleWithin(child);
    }
    return '';
  }

  #countersOf(style: string, isContinued: boolean): Counters {
    const known = this.#counters.get(style);
    if (known && isContinued) return known;
    const fresh = new Counters();
    this.#counters.set(style, fresh);
    return fresh;
  }

  #paragraph(element: XmlElement, blocks: Block[], place: Place | null): void {
    const { text, boxes, pictures, notes } = readParagraph(element, this.#gone);
    this.#notes.push(...notes);
    const words = text.replace(/^[\t ]+/, '');
    if (words.trim() !== '') {
      blocks.push({ text: this.#numbered(element, words, place) });
    }
    for (const picture of pictures) addPicture(picture, blocks);
    for (const box of boxes) blocks.push(...this.read(box));
  }

  #numbered(element: XmlElement, text: string, place: Place | null): string {
    if (place) {
      if (!place.opens) return text;
      place.opens = false;
      const levels = this.#styles.lists.get(place.style) ?? [];
      if (place.start !== null) place.counters.restart(place.level, place.start);
      place.start = null;
      const label = place.counters.next(place.level, levels);
      return labelled(label, levels[place.level]?.suffix ?? 'tab', text);
    }
    if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') {
      return text;
    }
    const level = Number(element.attributes['text:outline-level'] ?? 1) - 1;
    const levels = this.#styles.lists.get(outlineName) ?? [];
    const counters = this.#countersOf(outlineName, true);
    const start = Number(element.attributes['text:start-value'] ?? Number.NaN);
    if (Number.isInteger(start)) counters.restart(level, start);
    return labelled(counters.next(level, levels), levels[level]?.suffix ?? 'tab', text);
  }

  #table(element: XmlElement): TableBlock {
    const rows: Cell[][] = [];
    for (const row of rowsOf(element)) {
      const cells = this.#cells(row);
      const count = repeated(row, 'table:number-rows-repeated');
      for (let each = 0; each < count; each++) rows.push(cells);
    }
    return { rows };
  }

  /** Cells that others cover stand for themselves in the file, and are passed over. */
  #cells(row: XmlElement): Cell[] {
    return elementsIn(row).flatMap((cell): Cell[] => {
      if (cell.name !== 'table:table-cell') return [];
      const { attributes } = cell;
      const columns = spanIn(attributes['table:number-columns-spanned']);
      const rows = spanIn(attributes['table:number-rows-spanned']);
      const read = { blocks: this.read(cell), columns, rows };
      return new Array<Cell>(repeated(cell, 'table:number-columns-repeated')).fill(read);
    });
  }
}

/** Centimetres below which a picture is a sign. */
const leastSide = 1.2;
const perCentimetre: ReadonlyMap<string, number> = new Map([
  ['cm', 1],
  ['mm', 10],
  ['in', 0.394],
  ['pt', 28.3],
]);

function addPicture(frame: XmlElement, blocks: Block[]): void {
  const isSmall = ['svg:width', 'svg:height'].some((name) => {
    const [, number, unit = ''] =
      /^([\d.]{1,9})(cm|mm|in|pt)$/.exec(frame.attributes[name] ?? '') ?? [];
    return Number(number) / (perCentimetre.get(unit) ?? 1) < leastSide;
  });
  if (isSmall) return;
  const words = (name: string): string => textIn(childOf(frame, name)).trim();
  blocks.push({ picture: words('svg:title') || words('svg:desc') });
}

function rowsOf(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function repeated(element: XmlElement, name: string): number {
  return Math.min(spanIn(element.attributes[name]), mostRepeated);
}

function spanIn(value: string | undefined): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

/** The blocks in a note, without its mark. */
export function noteBody(note: XmlElement): XmlElement | undefined {
  return childOf(note, 'text:note-body');
}
