import type { Span } from '../core/span.ts';
import type { Numbering } from '../numbering/number-at.ts';
import { annexAt, isNote, opensNotes } from './back-matter.ts';
import { numberingAt } from './paragraph-start.ts';

/** Reads which paragraphs are the notes after a report's end: not one below a table that the next part follows. */
export class NotesReader {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  /** The last number of each kind that heads a main part. */
  readonly #parts = new Map<string, number>();
  #places: PartPlaces | null = null;
  #span: Span;

  constructor(text: string, paragraphs: readonly Span[]) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#span = { from: text.length, to: text.length };
  }

  /** Where the notes stand, up to an annex that follows them; empty at the text's end where there are none. */
  get span(): Span {
    return this.#span;
  }

  /** Whether a place is in the notes, behind their heading. */
  hold(at: number): boolean {
    return at > this.#span.from && at < this.#span.to;
  }

  /** Remembers what may be the number of a main part. */
  addPart(numbering: Numbering, from: number): void {
    const kind = partKind(numbering, from);
    if (kind !== null) this.#parts.set(kind, numbering.value);
  }

  /** Whether the paragraph `index`, whose words start at `at` and open notes, opens those after the end. */
  openAt(index: number, at: number): boolean {
    const { from, to } = this.#paragraphs[index] as Span;
    if (isNote(this.#text, at, to)) {
      this.#places ??= placesOfParts(this.#text, this.#paragraphs);
      if (goesOn(this.#places, to, this.#parts)) return false;
    }
    this.#span = { from, to: annexBehind(this.#text, this.#paragraphs, index) };
    return true;
  }
}

/** Where an annex starts behind the paragraph `index` that holds no notes itself; the text's end where none does. */
function annexBehind(text: string, paragraphs: readonly Span[], index: number): number {
  for (let place = index + 1; place < paragraphs.length; place++) {
    const { from, to } = paragraphs[place] as Span;
    if (annexAt(text, from, to)?.listed !== null) continue;
    const next = paragraphs[place + 1];
    if (next && !opensNotes(text, next.from, next.to)) return from;
  }
  return text.length;
}

/** Parts that bare numbers head: 3渔港. */
const bareParts = 'bare';
/** How many parts in a row a copy may leave out, for each kind of numbers that head them. */
const mostLeftOut: ReadonlyMap<string, number> = new Map([
  ['chinese', 4],
  ['chapter', 4],
  ['chinese-bracketed', 0],
  [bareParts, 0],
]);

/** Of what kind of numbers a main part is that a number at `from` may head; null where it heads none. */
function partKind({ style, label, end }: Numbering, from: number): string | null {
  if (mostLeftOut.has(style)) return style;
  return style === 'arabic' && end === from + label.length ? bareParts : null;
}

/** Where the last paragraph starts that each number of a kind opens. */
type PartPlaces = ReadonlyMap<string, ReadonlyMap<number, number>>;

function placesOfParts(text: string, paragraphs: readonly Span[]): PartPlaces {
  const places = new Map([...mostLeftOut.keys()].map((kind) => [kind, new Map<number, number>()]));
  for (const { from } of paragraphs) {
    const numbering = numberingAt(text, from, () => 0);
    const kind = numbering && partKind(numbering, from);
    if (numbering && kind !== null) places.get(kind)?.set(numbering.value, from);
  }
  return places;
}

/** Whether a later main part follows behind a place: a note below a table in mid-text ends nothing. */
function goesOn(places: PartPlaces, at: number, parts: ReadonlyMap<string, number>): boolean {
  return [...parts].some(([kind, last]) => {
    const mostAhead = 1 + (mostLeftOut.get(kind) ?? 0);
    const placesOf = places.get(kind);
    for (let ahead = 1; ahead <= mostAhead; ahead++)
      if ((placesOf?.get(last + ahead) ?? -1) >= at) return true;
    return false;
  });
}
