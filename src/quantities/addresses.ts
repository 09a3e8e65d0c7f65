import type { Span } from '../core/span.ts';

/** Addresses of pages and mail, and stretches that are encoded for one: https://…, a@b.cn, %E5%B9%B4. */
const address =
  /(?:https?:\/\/|www\.)[!-~]+|[\w.-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+|(?:%[0-9A-Fa-f]{2}){2,}/g;

/** The addresses of a text, in order. */
export function addressesIn(text: string): readonly Span[] {
  const holds = text.includes('://') || text.includes('www.') || /@|%[0-9A-Fa-f]{2}%/.test(text);
  if (!holds) return [];
  return Array.from(text.matchAll(address), (found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
}
