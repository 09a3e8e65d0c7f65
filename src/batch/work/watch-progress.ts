/** How often documents are looked after, in milliseconds. */
const look = 50;

/** Aborts when the same document has been read for too long; waiting for a thread does not count. */
export function watchProgress(
  normalized: Int32Array,
  limit: number,
  abort: AbortController,
): NodeJS.Timeout {
  let last = 0;
  let since = performance.now();
  return setInterval(() => {
    const now = Atomics.load(normalized, 0);
    if (now !== last) since = performance.now();
    else if (now > 0 && performance.now() - since > limit) abort.abort();
    last = now;
  }, look);
}
