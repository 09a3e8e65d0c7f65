import { UnitSet } from '../core/unit-set.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate, Opening } from './opening.ts';

const leaders = new UnitSet('.…·');

/** A line of a table of contents: dots lead to its page. Looked for no further than a line is long. */
export function hasLeaders(text: string, from: number, to: number): boolean {
  const limit = Math.min(to, from + 120);
  const dots = leaders.firstIn(text, from, limit);
  return dots !== -1 && /\.{5}|…{3}|·{5}/.test(text.slice(dots, limit));
}

/** Leaves out a table of contents: what stands between 目录 and the place where its first heading comes again. */
export function withoutContents(
  { text, paragraphs }: Reading,
  openings: readonly Opening[],
): readonly Opening[] {
  const contents = paragraphs.find(
    ({ from, to }) => to - from <= 4 && /^目[录錄次]$/.test(text.slice(from, to)),
  );
  if (!contents) return openings;
  const first = openings.findIndex(
    (opening) => opening.kind === 'numbered' && opening.from > contents.from,
  );
  const key = keyOf(openings[first]);
  if (key === null) return openings;
  const again = openings.findIndex((opening, index) => index > first && keyOf(opening) === key);
  return again === -1 ? openings : [...openings.slice(0, first), ...openings.slice(again)];
}

/** Leaves out the first heading of an abstract, which the report's own first heading repeats. */
export function withoutAbstract(text: string, openings: readonly Opening[]): readonly Opening[] {
  const repeated = new Set<Opening>();
  let next: Candidate | null = null;
  for (let index = openings.length - 1; index >= 0; index--) {
    const opening = openings[index] as Opening;
    if (opening.kind !== 'numbered') continue;
    if (next && opening.numbering.value === 1 && repeats(text, next, opening))
      repeated.add(opening);
    next = opening;
  }
  return repeated.size === 0 ? openings : openings.filter((opening) => !repeated.has(opening));
}

/** Whether a heading has number and words of an earlier one. */
function repeats(text: string, heading: Candidate, earlier: Candidate): boolean {
  const { title } = heading;
  return (
    keyOf(heading) === keyOf(earlier) &&
    text.startsWith(text.slice(title.from, title.to), earlier.title.from)
  );
}

function keyOf(opening: Opening | undefined): string | null {
  if (opening?.kind !== 'numbered') return null;
  return `${opening.numbering.style} ${String(opening.numbering.value)}`;
}
