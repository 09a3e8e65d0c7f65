import { setFlagsFromString } from 'node:v8';

/** A run of so many bytes is over before code that is being optimized meanwhile would be of use. */
const shortBytes = 64 * 2 ** 10;
/** From this length on V8 collects garbage sooner instead of taking more memory. */
const longBytes = 16 * 2 ** 20;

/**
 * Tells the engine how long the next input is. A short run would end with waiting for what is being optimized, and for the
 * marking of all that is on the heap: a tenth of its time, for nothing. It asks most patterns more than once, and would
 * compile them twice.
 */
export function prepareEngine(bytes: number, isAlone: boolean): void {
  const isShort = isAlone && bytes < shortBytes;
  setFlagsFromString(isShort ? '--no-opt' : '--opt');
  setFlagsFromString(isShort ? '--no-incremental-marking' : '--incremental-marking');
  setFlagsFromString(isShort ? '--no-regexp-tier-up' : '--regexp-tier-up');
  if (bytes >= longBytes) setFlagsFromString('--optimize-for-size');
}
