import type { Document, DocumentSection, TargetRecord } from '../document/document.ts';
import type { Paragraph, Repaired } from '../repair/repaired.ts';
import { escapeHtml } from './escape.ts';
import { markOf } from './mark.ts';

/** What the report's text is shown from. */
export interface ArticleInput {
  readonly document: Pick<Document, 'records' | 'sections'>;
  /** The decoded source. */
  readonly source: string;
  readonly repaired: Pick<Repaired, 'text' | 'map' | 'paragraphs'>;
  /** Whether what repair left out is kept, hidden, so that the text can be shown as found. */
  readonly keepsFound: boolean;
  /** What every id starts with: empty, or the report's number where there are several. */
  readonly prefix: string;
}

/** The report's text as HTML. */
export interface Article {
  readonly pieces: readonly string[];
  /** Records whose place the text does not show. */
  readonly unplaced: readonly TargetRecord[];
}

/** The anchor of the record that starts at an offset of the source. */
export function anchorOf(prefix: string, start: number): string {
  return `${prefix}r${String(start)}`;
}

/**
 * The text as repaired, each quantity a link to itself. What repair left out stands in `i` elements: with them the
 * text is the source, without them the repaired text.
 */
export function article(input: ArticleInput): Article {
  const writer = new ArticleWriter(input);
  for (const paragraph of input.repaired.paragraphs) writer.paragraph(paragraph);
  return writer.finish();
}

const space = /\s/;

class ArticleWriter {
  readonly #input: ArticleInput;
  readonly #pieces: string[] = [];
  readonly #records: ReadonlyMap<number, TargetRecord>;
  readonly #placed = new Set<TargetRecord>();
  readonly #headings: ReadonlyMap<number, Heading>;
  /** Offset in the source up to which all has been written. */
  #written = 0;

  constructor(input: ArticleInput) {
    this.#input = input;
    const { records, sections } = input.document;
    this.#records = new Map(records.map((record) => [record.source.start, record]));
    this.#headings = headingsOf(sections);
  }

  paragraph(paragraph: Paragraph): void {
    const { text, map } = this.#input.repaired;
    const { from, to } = paragraph;
    if (to <= from) return;
    this.#leftOut(map.toOrigin(from));
    const heading = this.#headingAt(map.toOrigin(from));
    const said = text.slice(from, to).trim();
    const tag = heading && isAlone(heading, said, paragraph) ? `h${String(heading.level)}` : 'p';
    const id = heading ? ` id=${this.#input.prefix}${heading.id}` : '';
    this.#pieces.push(`<${tag}${id}>`);
    this.#line(from, to);
    this.#pieces.push(`</${tag}>`);
  }

  finish(): Article {
    this.#leftOut(this.#input.source.length);
    const { records } = this.#input.document;
    return { pieces: this.#pieces, unplaced: records.filter((one) => !this.#placed.has(one)) };
  }

  #headingAt(origin: number): Heading | undefined {
    const { source } = this.#input;
    let at = origin;
    while (at < source.length && space.test(source.charAt(at))) at++;
    return this.#headings.get(origin) ?? this.#headings.get(at);
  }

  /** The units of a paragraph, with links around quantities. */
  #line(from: number, to: number): void {
    const { text, map } = this.#input.repaired;
    let copied = from;
    /** Signs that the open link still lacks. */
    let open = 0;
    const flush = (end: number): void => {
      if (end > copied) this.#pieces.push(escapeHtml(text.slice(copied, end)));
      copied = end;
    };
    for (let at = from; at < to; at++) {
      const origin = map.toOrigin(at);
      if (origin > this.#written) {
        flush(at);
        this.#leftOut(origin);
      }
      const record = open === 0 ? this.#records.get(origin) : undefined;
      if (record && !this.#placed.has(record)) {
        flush(at);
        this.#pieces.push(this.#link(record));
        this.#placed.add(record);
        open = record.quantity.text.length;
      }
      this.#written = Math.max(this.#written, origin + 1);
      if (open === 0 || space.test(text.charAt(at))) continue;
      open--;
      if (open > 0) continue;
      flush(at + 1);
      this.#pieces.push('</a>');
    }
    flush(to);
    if (open > 0) this.#pieces.push('</a>');
  }

  #link(record: TargetRecord): string {
    const anchor = anchorOf(this.#input.prefix, record.source.start);
    return `<a id=${anchor} href=#${anchor} class=${markOf(record)}>`;
  }

  /** What stands in the source before `origin` and not in the repaired text. */
  #leftOut(origin: number): void {
    const { source, keepsFound } = this.#input;
    if (origin <= this.#written) return;
    if (keepsFound) this.#pieces.push(`<i>${escapeHtml(source.slice(this.#written, origin))}</i>`);
    this.#written = origin;
  }
}

interface Heading {
  readonly id: string;
  /** Of the HTML element, 2 to 6. */
  readonly level: number;
  /** Length of number and title, in UTF-16 units. */
  readonly length: number;
}

function headingsOf(
  sections: readonly DocumentSection[],
  level = 2,
  found = new Map<number, Heading>(),
): Map<number, Heading> {
  for (const { id, label, title, source, children } of sections) {
    const length = label.length + title.length;
    found.set(source.start, { id, level: Math.min(level, 6), length });
    headingsOf(children, level + 1, found);
  }
  return found;
}

/** Signs that may stand around a heading's number and title. */
const slack = 4;

/** Whether a paragraph is the heading and no more. */
function isAlone({ length }: Heading, said: string, { kind }: Paragraph): boolean {
  return said.length <= length + slack || (kind === 'heading' && said.length <= 2 * length);
}
