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

/** Whether two spans share at least one unit. */
export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** `lastStartingBy` for one offset after another: the next one mostly finds what the last one did. */
export class LastStarting {
  readonly #sorted: readonly Span[];
  #last = -1;

  /** `sorted` is in the order of the starts. */
  constructor(sorted: readonly Span[]) {
    this.#sorted = sorted;
  }

  /** Index of the last span that starts at or before `offset`; -1 when there is none. */
  indexAt(offset: number): number {
    const here = this.#sorted[this.#last];
    const next = this.#sorted[this.#last + 1];
    const isSame = (!here || here.from <= offset) && (!next || next.from > offset);
    if (!isSame) this.#last = lastStartingBy(this.#sorted, offset);
    return this.#last;
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
