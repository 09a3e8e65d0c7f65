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

/** Index of the last item of `sorted` that starts at or before `offset`; -1 when there is none. */
export function lastStartingBy(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
