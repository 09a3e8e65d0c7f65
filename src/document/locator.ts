import { LineIndex } from '../core/line-index.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { sliceOf } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import type { Span } from '../core/span.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { quotedPart } from '../targets/quoted-sentence.ts';
import { WrittenForms } from '../normalized/written.ts';
import type { PagePlace } from '../source/places.ts';
import type { Source } from '../source/source.ts';
import type { DiagnosticPlace, Place, SourceSpan } from './document.ts';

/** Characters of a sentence that are given of what stands before a span. */
const lookedBack = 120;

const sentenceEnds: ReadonlySet<string> = new Set('。！？；');

/** Leads spans of the reading and of the repaired text back to the source. */
export class Locator {
  readonly #source: Source;
  readonly #repaired: MappedText;
  readonly #normalized: Normalized;
  #lines: LineIndex | null = null;
  #forms: WrittenForms | null = null;
  /** The sentence that was last asked for: records of one follow each other. */
  #sentence: { readonly span: Span; readonly text: string } | null = null;

  constructor(source: Source, repaired: MappedText, normalized: Normalized) {
    this.#source = source;
    this.#repaired = repaired;
    this.#normalized = normalized;
  }

  /** The span of the reading in the source. */
  toSource(span: Span): Span {
    return this.#repaired.map.spanToOrigin(this.#normalized.map.spanToOrigin(span));
  }

  /** A section in the source: the line feed that closes it counts only where the source has a break, too. */
  section(span: Span): Span {
    const { from, to } = this.toSource(span);
    const closed = this.#normalized.text.charAt(span.to - 1) === '\n';
    return { from, to: closed && /\S/.test(this.#source.text.charAt(to - 1)) ? to - 1 : to };
  }

  /** The repaired text that a span of the reading covers, as written. */
  written(span: Span): string {
    return sliceOf(this.#repaired.text, this.#normalized.map.spanToOrigin(span)).trim();
  }

  /** Words that were cut from the reading, written as the text writes them around the span. */
  words(words: string, around: Span): string {
    this.#forms ??= new WrittenForms(this.#repaired.text, this.#normalized);
    return this.#forms.of(words, around);
  }

  /** What the reading of a sentence has before a span; of a long one the end. */
  before({ from }: Span, span: Span): string {
    return this.#normalized.text.slice(Math.max(from, span.from - lookedBack), span.from);
  }

  /** The sentence as written, with the sign that closes it. */
  sentence(span: Span): string {
    if (this.#sentence?.span !== span) {
      const { from, to } = span;
      const closed = sentenceEnds.has(this.#normalized.text.charAt(to)) ? to + 1 : to;
      this.#sentence = { span, text: this.written({ from, to: closed }) };
    }
    return this.#sentence.text;
  }

  /** The sentence around a number as written; of one that is too long to be quoted the part around it, with … for the rest. */
  quoteOf(sentence: Span, number: Span): string {
    const part = quotedPart(sentence, number);
    if (part === sentence) return this.sentence(sentence);
    const { from, to } = wholeCharacters(part, this.#normalized.text);
    const before = from > sentence.from ? '…' : '';
    return to < sentence.to
      ? `${before}${this.written({ from, to })}…`
      : before + this.sentence({ from, to });
  }

  /**
   * A number of the reading as the source has it at `source`, without white space and tags, and without a column
   * beside it.
   */
  number(span: Span, source: Span = this.toSource(span)): string {
    const { keepsOrder } = this.#repaired.map;
    return keepsOrder ? this.quoted(source) : withoutSpace(this.written(span));
  }

  /** What the source has at `span`, without white space and tags. */
  quoted(span: Span): string {
    const slice = sliceOf(this.#source.text, span);
    const words = this.#source.format === 'html' ? slice.replace(/<[^>]*>/g, '') : slice;
    return withoutSpace(words);
  }

  /** Offsets of a span of the source. */
  span({ from, to }: Span): SourceSpan {
    return { start: from, end: to };
  }

  /** Offsets, lines and columns of a span of the source. */
  place({ from, to }: Span): Place {
    const start = this.#lineIndex().at(from);
    const end = this.#lineIndex().at(to);
    const onPage = pagePlaceIn(this.#source, { from, to });
    const place = {
      start: from,
      end: to,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
    return onPage ? { ...place, page: onPage.page, box: onPage.box } : place;
  }

  /** Offsets of a span of the source, with line and column of its start; null stays null. */
  diagnosticPlace(span: Span | null): DiagnosticPlace {
    if (!span) return null;
    const { line, column } = this.#lineIndex().at(span.from);
    return { start: span.from, end: span.to, line, column };
  }

  /** The lines of the source. */
  get lines(): LineIndex {
    return this.#lineIndex();
  }

  #lineIndex(): LineIndex {
    this.#lines ??= new LineIndex(this.#source.text);
    return this.#lines;
  }
}

/** Where a span of the source starts on a page; null where its file knows no pages. */
function pagePlaceIn({ places, pages }: Source, { from, to }: Span): PagePlace | null {
  if (places) return places.of({ from, to })[0] ?? null;
  const file = pages?.find((each) => each.from <= from && from < each.to);
  return file?.places?.of({ from: from - file.from, to: to - file.from })[0] ?? null;
}

/** A span that cuts no pair of surrogates in two. */
function wholeCharacters({ from, to }: Span, text: string): Span {
  return { from: isTail(text, from) ? from - 1 : from, to: isTail(text, to) ? to + 1 : to };
}

function isTail(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

const space = /[\s\u0085\u200b-\u200d\ufeff]/g;
const spaces = new CharSet(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u2028\u2029\u202f\u205f\u3000\ufeff',
);

function withoutSpace(words: string): string {
  return spaces.firstIn(words) === -1 ? words : words.replace(space, '');
}
