import { CharSet } from '../core/char-set.ts';
import type { Normalized } from '../normalized/normalized.ts';
import { rankOf } from '../numbering/styles/styles.ts';
import type { Style } from '../numbering/styles/styles.ts';
import { isNumbered } from './opening.ts';
import type { Heading, Opening } from './opening.ts';

const leaders = new CharSet('.…·');

/** A line of a table of contents: dots lead to its page. Looked for no further than a line is long. */
export function hasLeaders(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + 120);
  const dots = leaders.firstIn(text, from, limit);
  return dots !== -1 && /\.{5}|…{3}|·{5}/.test(text.slice(dots, limit));
}

/** Leaves out a table of contents: what stands between 目录 and the place where its first heading comes again. */
export function withoutContents(
  { text, paragraphs }: Normalized,
  openings: readonly Opening[],
): readonly Opening[] {
  const contents = paragraphs.find(
    ({ from, to }) => to - from <= 4 && /^目[录錄次]$/.test(text.slice(from, to)),
  );
  if (!contents) return openings;
  const first = openings.findIndex(
    (opening) => isNumbered(opening) && opening.from > contents.from,
  );
  const key = keyOf(openings[first]);
  if (key === null) return openings;
  const again = openings.findIndex((opening, index) => index > first && keyOf(opening) === key);
  if (again === -1) return openings;
  return [...openings.slice(0, first), ...openings.slice(underOuter(openings, first, again))];
}

/** What lies between a heading and the one right below it. */
const longestBreak = 2;

/** Where the outer headings begin that stand right above a heading, not before `floor`: 第一编 above 第一章. */
function underOuter(openings: readonly Opening[], floor: number, index: number): number {
  let at = index;
  for (;;) {
    const [outer, inner] = [openings[at - 1], openings[at]];
    if (at - 1 <= floor || !isNumbered(outer) || !isNumbered(inner)) return at;
    const adjoins = inner.from - outer.paragraphTo <= longestBreak;
    const ranks = [outer, inner].map(({ look }) => rankOf(look.style as Style));
    if (!adjoins || (ranks[0] as number) >= (ranks[1] as number)) return at;
    at--;
  }
}

/** Leaves out the first heading of an abstract, which the report's own first heading repeats. */
export function withoutAbstract(text: string, openings: readonly Opening[]): readonly Opening[] {
  const repeated = new Set<Opening>();
  let next: Heading | null = null;
  for (let index = openings.length - 1; index >= 0; index--) {
    const opening = openings[index] as Opening;
    if (!isNumbered(opening)) continue;
    if (next && opening.value === 1 && repeats(text, next, opening)) repeated.add(opening);
    next = opening;
  }
  return repeated.size === 0 ? openings : openings.filter((opening) => !repeated.has(opening));
}

/** Whether a heading has number and words of an earlier one. */
function repeats(text: string, heading: Heading, earlier: Heading): boolean {
  return (
    keyOf(heading) === keyOf(earlier) &&
    text.startsWith(text.slice(heading.titleFrom, heading.titleTo), earlier.titleFrom)
  );
}

function keyOf(opening: Opening | undefined): string | null {
  if (!isNumbered(opening)) return null;
  return `${opening.look.style} ${String(opening.value)}`;
}
