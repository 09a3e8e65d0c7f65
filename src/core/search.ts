import type { Span } from './span.ts';

/** Offset of the first `sign` in a stretch of `text`, -1 where there is none; what is behind the stretch is not gone through. */
export function firstSign(text: string, sign: string, { from, to }: Span): number {
  const at = text.slice(from, to).indexOf(sign);
  return at === -1 ? -1 : from + at;
}

/** Offset of the last `sign` in a stretch of `text`, -1 where there is none. */
export function lastSign(text: string, sign: string, { from, to }: Span): number {
  const at = text.slice(from, to).lastIndexOf(sign);
  return at === -1 ? -1 : from + at;
}
