/** Milliseconds that `work` takes. */
export function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The middle one of some values. */
export function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
