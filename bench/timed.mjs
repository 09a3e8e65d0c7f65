/** Milliseconds that `work` takes. */
export function timed(work) {
  const from = performance.now();
  work();
  return performance.now() - from;
}
