import { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/** A rewritten text with the map of its offsets to the text that it was made from. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Writes a text piece by piece from stretches of an original and keeps the map. */
export class MappedTextWriter {
  readonly #original: string;
  readonly #pieces: string[] = [];
  readonly #starts: number[] = [];
  readonly #origins: number[] = [];
  #length = 0;
  #next = 0;
  /** The stretch of the original that is to be copied, once it is known how far it goes. */
  #copyFrom = 0;
  #copyTo = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** Length of what has been written, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** Copies the original from `from` to `to`. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    if (from !== this.#copyTo || this.#copyTo === this.#copyFrom) {
      this.#flush();
      this.#startRun(from);
      this.#copyFrom = from;
    }
    this.#copyTo = to;
    this.#length += to - from;
    this.#next = to;
  }

  /** Writes `text` in place of the original from `from` on; both have the same length. */
  replace(text: string, from: number): void {
    if (this.#original.startsWith(text, from)) this.copy(from, from + text.length);
    else this.#write(text, from);
  }

  /** Writes a text made of the original from `from` on. */
  put({ text, map }: MappedText, from: number): void {
    let start = 0;
    for (let at = 1; at <= text.length; at++) {
      if (at < text.length && map.toOrigin(at) === map.toOrigin(at - 1) + 1) continue;
      this.replace(text.slice(start, at), from + map.toOrigin(start));
      start = at;
    }
  }

  /** Writes `text` that the original does not hold. */
  insert(text: string): void {
    const at = this.#next;
    for (const unit of text) this.#write(unit, at);
    this.#next = at;
  }

  /** What was written. */
  finish(): MappedText {
    this.#flush();
    return {
      text: this.#pieces.length === 1 ? (this.#pieces[0] as string) : this.#pieces.join(''),
      map: OffsetMap.ofRuns(this.#starts, this.#origins, this.#length),
    };
  }

  #write(piece: string, origin: number): void {
    this.#flush();
    this.#startRun(origin);
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#next = origin + piece.length;
  }

  #flush(): void {
    if (this.#copyTo > this.#copyFrom)
      this.#pieces.push(this.#original.slice(this.#copyFrom, this.#copyTo));
    this.#copyFrom = this.#copyTo = 0;
  }

  /** A new run of the map starts where what is written does not go on from what was written before. */
  #startRun(origin: number): void {
    const run = this.#starts.length - 1;
    const goesOn =
      run >= 0 &&
      (this.#origins[run] as number) + this.#length - (this.#starts[run] as number) === origin;
    if (goesOn) return;
    this.#starts.push(this.#length);
    this.#origins.push(origin);
  }
}

/** The text without some stretches, which are given in order, or with a unit in place of each. */
export function withoutSpans(
  text: string,
  spans: readonly Span[],
  instead: string = '',
): MappedText {
  if (spans.length === 0) return { text, map: OffsetMap.identity(text.length) };
  const writer = new MappedTextWriter(text);
  let copied = 0;
  for (const { from, to } of spans) {
    writer.copy(copied, from);
    if (instead !== '') writer.replace(instead, from);
    copied = to;
  }
  writer.copy(copied, text.length);
  return writer.finish();
}
