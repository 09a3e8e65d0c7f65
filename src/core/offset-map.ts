import type { Span } from './span.ts';

/**
 * Where each unit of a rewritten text stands in the text that it was made from.
 *
 * The map is a list of runs: from `starts[i]` on, the rewritten text copies the original from `origins[i]` on.
 * Units that were put in (a line feed between paragraphs) stand at the original offset that follows them.
 */
export class OffsetMap {
  /** Length of the rewritten text, in UTF-16 units. */
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #origins: Int32Array;
  /** Whether the rewritten text keeps the order of the original. */
  readonly keepsOrder: boolean;
  /** The run that was found last: one place is mostly asked for after another. */
  #near = 0;

  private constructor(starts: Int32Array, origins: Int32Array, length: number) {
    this.#starts = starts;
    this.#origins = origins;
    this.keepsOrder = origins.every(
      (origin, run) => run === 0 || origin > (origins[run - 1] as number),
    );
    this.length = length;
  }

  /** The map of a text that was not rewritten. */
  static identity(length: number): OffsetMap {
    return new OffsetMap(Int32Array.of(0), Int32Array.of(0), length);
  }

  /** A map of runs: `starts` rises from 0; both lists have the same length, at least 1. */
  static ofRuns(starts: readonly number[], origins: readonly number[], length: number): OffsetMap {
    if (starts.length === 0) return OffsetMap.identity(length);
    return new OffsetMap(Int32Array.from(starts), Int32Array.from(origins), length);
  }

  /** Offset in the original text of the unit at `offset` (0 to `length`) of the rewritten one. */
  toOrigin(offset: number): number {
    const run = this.#runAt(offset);
    return this.#origin(run) + offset - this.#start(run);
  }

  /**
   * The stretch of the original text that holds the span's units, with whatever was dropped between. It starts with the
   * first unit and ends with the last one, unless columns that stood side by side were put one below the other.
   */
  spanToOrigin(span: Span): Span {
    const first = this.#runAt(span.from);
    let from = this.#origin(first) + span.from - this.#start(first);
    if (span.to <= span.from) return { from, to: from };
    let to = this.toOrigin(span.to - 1) + 1;
    if (this.keepsOrder) return { from, to };
    for (let run = first; run < this.#starts.length && this.#start(run) < span.to; run++) {
      const start = Math.max(this.#start(run), span.from);
      const end = Math.min(this.#end(run), span.to);
      from = Math.min(from, this.#origin(run) + start - this.#start(run));
      to = Math.max(to, this.#origin(run) + end - this.#start(run));
    }
    return { from, to };
  }

  /** The map from this map's text straight to the text that `earlier` maps to. */
  after(earlier: OffsetMap): OffsetMap {
    const starts: number[] = [];
    const origins: number[] = [];
    for (let run = 0; run < this.#starts.length; run++) {
      const start = this.#start(run);
      const end = this.#end(run);
      let at = this.#origin(run);
      const shift = at - start;
      let piece = earlier.#runAt(at);
      do {
        starts.push(at - shift);
        origins.push(earlier.toOrigin(at));
        piece++;
        at = piece < earlier.#starts.length ? earlier.#start(piece) : Infinity;
      } while (at - shift < end);
    }
    return OffsetMap.ofRuns(starts, origins, this.length);
  }

  #start(run: number): number {
    return this.#starts[run] as number;
  }

  #end(run: number): number {
    return run + 1 < this.#starts.length ? this.#start(run + 1) : this.length;
  }

  #origin(run: number): number {
    return this.#origins[run] as number;
  }

  #runAt(offset: number): number {
    if (offset >= this.#start(this.#near) && offset < this.#end(this.#near)) return this.#near;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    this.#near = Math.max(low - 1, 0);
    return this.#near;
  }
}
