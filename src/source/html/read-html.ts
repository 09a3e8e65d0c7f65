import type { Diagnostic, Noticed } from '../../core/diagnostic.ts';
import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { lineSpace } from '../tables/line-space.ts';
import { MergedCells } from '../tables/merged-cells.ts';
import type { MergedCell } from '../tables/merged-cells.ts';
import { contentOf } from './content.ts';
import type { Content } from './content.ts';
import { dataTablesIn } from './data-tables.ts';
import { decoded, entityAt } from '../../core/entities.ts';
import { ListNumbers } from './list-numbers.ts';
import type { Picture } from '../pictures/pictures.ts';
import { picturesIn } from '../pictures/pictures.ts';
import { pageFactsOf } from './page-facts.ts';
import type { PageFacts } from './page-facts.ts';
import { withoutPageLines } from './without-page-lines.ts';
import { blockTags, cellTags, silentTags } from './tags.ts';
import type { Element, Node } from './tree.ts';
import { textOf, treeOf } from './tree.ts';

/** The text of a page, with what the page says of it elsewhere. */
export interface Page extends MappedText {
  readonly metadata: PageFacts;
}

/**
 * The text of a page: a line for each paragraph, heading and table row of its article, cells parted by tabs, without
 * scripts, menus and links around it. Every unit that the page holds maps to its place there.
 *
 * Notices `article-missing`, an error, for a page that holds only menus and labels, and `article-unsure` where several
 * parts of the page may be the article; `pictures-unread` where it shows pictures.
 */
export function readHtml(html: string): Noticed<Page> {
  const root = treeOf(html);
  const metadata = pageFactsOf(root);
  const page = new PageText(html, dataTablesIn(root));
  if (isWritten(html)) {
    page.write(root, new Set());
    const whole = page.finish();
    const certainty = /\S/.test(whole.text) ? 'sure' : 'missing';
    return {
      value: { ...whole, metadata },
      diagnostics: [...noticed(certainty), ...unread(whole, page.pictures)],
    };
  }
  const { elements, asides, certainty } = contentOf(root);
  if (certainty !== 'missing') for (const element of elements) page.write(element, asides);
  const article = page.finish();
  return {
    value: { ...withoutPageLines(article), metadata },
    diagnostics: [...noticed(certainty), ...unread(article, page.pictures)],
  };
}

/** The text of a piece of a page, as `readHtml` writes it, with all that stands in it. */
export function readPiece(html: string): MappedText {
  const root = treeOf(html);
  const piece = new PageText(html, dataTablesIn(root));
  piece.write(root, new Set());
  return piece.finish();
}

function unread({ text, map }: MappedText, pictures: readonly Picture[]): Diagnostic[] {
  return picturesIn(text, pictures).map((each) => ({
    ...each,
    span: each.span && map.spanToOrigin(each.span),
  }));
}

const headReach = 4096;
const wordProcessor =
  /<meta[^<>]{0,100}content=["']?(?:LibreOffice|OpenOffice|Microsoft Word|Word\.Document|WPS)/i;

/** Whether a word processor wrote the page: all of it is its text, without a site around it. */
function isWritten(html: string): boolean {
  return wordProcessor.test(html.slice(0, headReach));
}

function noticed(certainty: Content['certainty']): readonly Diagnostic[] {
  if (certainty === 'sure') return [];
  const missing = certainty === 'missing';
  return [
    {
      code: missing ? 'article-missing' : 'article-unsure',
      severity: missing ? 'error' : 'warning',
      span: null,
      args: {},
    },
  ];
}

type Step =
  /** `list` is the numbered list that the node is a child of. */
  | { readonly enter: Node; readonly inCell: boolean; readonly list: Element | null }
  | { readonly leave: Element; readonly inCell: boolean };

/** Longest text of a cell that is a table's; a longer one holds paragraphs of the page. */
const longestCell = 100;
/** The same in a table of data, whose cells may hold running text. */
const longestDataCell = 500;

/** Characters of an item that show whether it brings its own number. */
const longestNumber = 8;

/** Pending where a line ends within a cell. */
const lineInCell = '|';

class PageText {
  readonly #html: string;
  readonly #writer: MappedTextWriter;
  readonly #dataTables: ReadonlySet<Element>;
  /** What has to be written before the next visible unit. */
  #pending = '';
  /** The cells of the table that is being written; null outside of one. */
  #table: MergedCells | null = null;
  #isFirstCell = true;
  /** Whether lines end where those of the page do. */
  #isLined = false;
  /** How much more may be written twice: cells that cover others must not make a text out of all proportion. */
  #repeatable: number;
  readonly #numbers = new ListNumbers();
  /** The number of a list's item that has to be written before its text. */
  #label = '';
  /** The last unit that was written. */
  #last = '';
  /** Pictures that were passed, but for small ones. */
  readonly pictures: Picture[] = [];

  constructor(html: string, dataTables: ReadonlySet<Element>) {
    this.#html = html;
    this.#writer = new MappedTextWriter(html);
    this.#repeatable = html.length;
    this.#dataTables = dataTables;
  }

  write(root: Element, asides: ReadonlySet<Element>): void {
    const stack: Step[] = [{ enter: root, inCell: false, list: null }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      if ('leave' in step) this.#leave(step.leave, step.inCell);
      else if (step.enter.type === 'text') this.#text(step.enter.data, step.enter.startIndex ?? 0);
      else if ('children' in step.enter && !silentTags.has(step.enter.name)) {
        if (asides.has(step.enter)) continue;
        const element = step.enter;
        if (element.name === 'img') this.#picture(element);
        this.#enter(element, step.inCell);
        if (element.name === 'li' && step.list) this.#number(step.list, element);
        const list = element.name === 'ol' && !step.inCell ? element : null;
        stack.push({ leave: element, inCell: step.inCell });
        const inCell = step.inCell || this.#isCell(element);
        for (let index = element.children.length - 1; index >= 0; index--) {
          stack.push({ enter: element.children[index] as Node, inCell, list });
        }
      }
    }
  }

  #isCell(element: Element): boolean {
    if (!cellTags.has(element.name)) return false;
    return isShorter(element, this.#table === null ? longestCell : longestDataCell);
  }

  #picture({ attribs }: Element): void {
    if (isSmall(attribs)) return;
    const name = decoded(attribs['alt'] || attribs['title'] || '');
    this.pictures.push({ at: this.#writer.length, name });
  }

  finish(): MappedText {
    return this.#writer.finish();
  }

  #enter(element: Element, inCell: boolean): void {
    this.#edge(element, inCell);
    if (inCell) return;
    if (element.name === 'pre') this.#isLined = true;
    else if (this.#dataTables.has(element)) this.#table = new MergedCells();
    else if (element.name === 'tr') {
      this.#table?.startRow(element.children.filter((node) => cellText(node) !== '').length);
      this.#isFirstCell = true;
    } else if (this.#table !== null && cellTags.has(element.name)) {
      this.#repeat(this.#table.covering());
      this.#startCell();
    }
  }

  /** Writes the number of a list's item before its text. */
  #number(list: Element, item: Element): void {
    this.#label = this.#numbers.labelOf(list, item, decoded(textOf(item, longestNumber)));
  }

  #leave(element: Element, inCell: boolean): void {
    if (element.name === 'li') this.#label = '';
    if (element.name === 'pre') this.#isLined = false;
    if (!inCell && this.#table !== null) {
      if (cellTags.has(element.name)) this.#repeat(this.#table.take(mergedCell(element)));
      else if (element.name === 'tr') this.#repeat(this.#table.covering());
      else if (this.#dataTables.has(element)) this.#table = null;
    }
    this.#edge(element, inCell);
  }

  #startCell(): void {
    if (this.#isFirstCell) this.#isFirstCell = false;
    else if (/[\n\t]/.test(this.#pending)) this.#pending += '\t';
    else this.#pending = '\t';
  }

  /** Cells that say what one before or above them says. */
  #repeat(texts: readonly string[]): void {
    for (const text of texts) {
      this.#startCell();
      this.#repeatable -= text.length;
      if (text === '' || this.#repeatable < 0) continue;
      this.#before(text);
      this.#writer.insert(text);
      this.#last = text.charAt(text.length - 1);
    }
  }

  /** A block starts and ends a line, but not within a cell of a table; cells are parted by tabs. */
  #edge({ name }: Element, inCell: boolean): void {
    if (inCell) {
      if (blockTags.has(name) && this.#pending === '') this.#pending = lineInCell;
    } else if (blockTags.has(name)) this.#pending = '\n';
    else if (cellTags.has(name) && this.#table === null && this.#pending !== '\n') {
      this.#pending = '\t';
    }
  }

  #text(data: string, start: number): void {
    const end = start + data.length;
    let at = start;
    let from = start;
    const flush = (): void => {
      if (at > from) {
        this.#before(this.#html.charAt(from));
        this.#writer.copy(from, at);
        this.#last = this.#html.charAt(at - 1);
      }
    };
    while (at < end) {
      const sign = this.#html.charAt(at);
      const entity = sign === '&' ? entityAt(this.#html, at, end) : null;
      if (entity !== null) {
        flush();
        if (isBlank(entity.text)) this.#gap();
        else {
          this.#before(entity.text);
          this.#writer.replace(entity.text, at);
          this.#last = entity.text.charAt(entity.text.length - 1);
        }
        at = entity.to;
        from = at;
      } else if (isBlank(sign)) {
        flush();
        if (sign === '\n' && this.#isLined) this.#pending = '\n';
        else if (sign !== '\n' && sign !== '\r') this.#gap();
        at++;
        from = at;
      } else at++;
    }
    flush();
  }

  #gap(): void {
    if (this.#pending === '' || this.#pending === lineInCell) this.#pending = ' ';
  }

  /** Writes what is pending before a text that starts with `next`. */
  #before(next: string): void {
    if (this.#pending === lineInCell) this.#pending = lineSpace(this.#last, next);
    if (this.#pending !== '' && this.#writer.length > 0) this.#writer.insert(this.#pending);
    this.#pending = '';
    if (this.#label !== '') this.#writer.insert(this.#label);
    this.#label = '';
  }
}

/** Pixels below which a picture is a sign or counts visits. */
const leastPixels = 60;

function isSmall({ width, height, style }: Element['attribs']): boolean {
  const styled = /(?:^|[;\s])(?:width|height)\s*:\s*(\d{1,5})(?:\.\d+)?px/i.exec(style ?? '')?.[1];
  const isFew = (size: string | undefined): boolean =>
    size !== undefined &&
    /^\s*[\d.]+(?:px)?\s*$/i.test(size) &&
    Number.parseFloat(size) < leastPixels;
  return [width, height, styled].some(isFew);
}

function mergedCell(cell: Element): MergedCell {
  return { text: cellText(cell), columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') };
}

function spanOf({ attribs }: Element, name: string): number {
  const span = Number.parseInt(attribs[name] ?? '', 10);
  return span >= 1 ? span : 1;
}

/** The text of a cell without white space; nothing for what is no element. */
function cellText(node: Node): string {
  return 'children' in node ? decoded(textOf(node)).replace(/\s+/g, '') : '';
}

/** Whether an element's text is no longer than that. */
function isShorter(element: Element, longest: number): boolean {
  let length = 0;
  const stack: Node[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') length += node.data.trim().length;
    else if ('children' in node) {
      if (node.name === 'table' || node.children.length > longest) return false;
      stack.push(...node.children);
    }
    if (length > longest || stack.length > longest) return false;
  }
  return true;
}

function isBlank(sign: string): boolean {
  const unit = sign.charCodeAt(0);
  if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return true;
  return unit >= 0x2000 && unit <= 0x200d && unit !== 0x200c;
}
