/** A half-open stretch of a text, in UTF-16 units. */
export interface Span {
  /** Offset of the first unit. */
  readonly from: number;
  /** Offset after the last unit. */
  readonly to: number;
}

/** The part of `text` that `span` covers. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** Whether a span holds nothing. */
export function isEmpty(span: Span): boolean {
  return span.to <= span.from;
}

/** From the start of the first of some spans in order to the end of the last. */
export function covering(spans: readonly Span[]): Span {
  return { from: (spans[0] as Span).from, to: (spans[spans.length - 1] as Span).to };
}

/** Whether two spans share at least one unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Spans of which one may hold another one, in any order: asked in time of their number's logarithm. */
export class Cover {
  readonly #sorted: readonly Span[];
  /** How far the spans up to the one in the same place reach. */
  readonly #reach: number[] = [];

  constructor(spans: readonly Span[]) {
    this.#sorted = [...spans].sort((a, b) => a.from - b.from);
    let reach = 0;
    for (const { to } of this.#sorted) this.#reach.push((reach = Math.max(reach, to)));
  }

  /** Whether one of the spans holds all of this one. */
  holds({ from, to }: Span): boolean {
    const last = lastStartingBy(this.#sorted, from);
    return last !== -1 && to <= (this.#reach[last] as number);
  }
}

/** More than any offset: no string is so long. */
const beyond = 2 ** 30 - 1;

/** `lastStartingBy` for one offset after another: the next one mostly finds what the last one did. */
export class LastStarting {
  readonly #sorted: readonly Span[];
  #last = -1;
  // The offsets for which the last answer holds.
  #from = 0;
  #until = 0;

  /** `sorted` is in the order of the starts. */
  constructor(sorted: readonly Span[]) {
    this.#sorted = sorted;
  }

  /** Index of the last span that starts at or before `offset`; -1 when there is none. */
  indexAt(offset: number): number {
    if (offset < this.#from || offset >= this.#until) this.#find(offset);
    return this.#last;
  }

  #find(offset: number): void {
    this.#last = lastStartingBy(this.#sorted, offset);
    this.#from = this.#sorted[this.#last]?.from ?? 0;
    this.#until = this.#sorted[this.#last + 1]?.from ?? beyond;
  }

  /** That span. */
  at(offset: number): Span | undefined {
    return this.#sorted[this.indexAt(offset)];
  }
}

/** Index of the last item of `sorted` that starts at or before `offset`; -1 when there is none. */
export function lastStartingBy(sorted: readonly Pick<Span, 'from'>[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Pick<Span, 'from'>).from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
