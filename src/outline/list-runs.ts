import { weakStyles } from './numbering.ts';
import type { Style } from './numbering.ts';
import type { Candidate, Heading } from './opening.ts';

/** Leaves out the sequences that are lists. */
export function withoutLists(headings: Heading[]): Heading[] {
  const kept: Heading[] = [];
  for (let first = 0; first < headings.length;) {
    const style = numberedIn(headings, first)?.numbering.style;
    let next = first + 1;
    while (next < headings.length && goesOn(numberedIn(headings, next), style)) next++;
    if (!isList(headings, first, next)) {
      for (let index = first; index < next; index++) kept.push(headings[index] as Heading);
    }
    first = next;
  }
  return kept.length === headings.length ? headings : kept;
}

function numberedIn(headings: readonly Heading[], index: number): Candidate | null {
  const heading = headings[index];
  return heading?.kind === 'numbered' ? heading : null;
}

function goesOn(candidate: Candidate | null, style: Style | undefined): boolean {
  return (
    style !== undefined && candidate?.numbering.style === style && candidate.numbering.value > 1
  );
}

/** Whether a sequence is a list: its items stand one below the other, with nothing under any of them. */
function isList(headings: readonly Heading[], from: number, to: number): boolean {
  const style = numberedIn(headings, from)?.numbering.style;
  if (style === undefined || !weakStyles.has(style) || to - from < 2) return false;
  let listed = 0;
  for (let index = from; index < to - 1; index++) {
    const candidate = numberedIn(headings, index) as Candidate;
    if ((headings[index] as Heading).to > candidate.paragraphTo + 1) return false;
    if (candidate.listed) listed++;
  }
  return listed > 0.7 * (to - 1 - from);
}
