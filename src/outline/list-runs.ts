import { weakStyles } from '../numbering/styles/styles.ts';
import type { Style } from '../numbering/styles/styles.ts';
import { isNumbered } from './opening.ts';
import type { Heading } from './opening.ts';

/** Leaves out the sequences that are lists; none of a style in `titled` is. */
export function withoutLists(headings: Heading[], titled: ReadonlySet<Style>): Heading[] {
  const kept: Heading[] = [];
  for (let first = 0; first < headings.length;) {
    const style = styleAt(headings, first);
    let next = first + 1;
    while (next < headings.length && goesOn(headings[next], style)) next++;
    if ((style !== null && titled.has(style)) || !isList(headings, first, next)) {
      for (let index = first; index < next; index++) kept.push(headings[index] as Heading);
    }
    first = next;
  }
  return kept.length === headings.length ? headings : kept;
}

/** The styles of numbers under some of the headings that a title stands behind: those of the others are no lists. */
export function titledStyles(headings: readonly Heading[]): ReadonlySet<Style> {
  const styles = new Set<Style>();
  for (const { children } of headings) {
    for (const child of children) {
      const { style, form, listed } = child.look;
      if (style === 'arabic' && form === 'run-in' && !listed) styles.add(style);
    }
  }
  return styles;
}

/** How the heading at `index` is numbered; null where it is not. */
function styleAt(headings: readonly Heading[], index: number): Style | null {
  const heading = headings[index];
  return isNumbered(heading) ? (heading.look.style as Style) : null;
}

function goesOn(heading: Heading | undefined, style: Style | null): boolean {
  return heading?.look.style === style && heading.value > 1;
}

/** Whether a sequence is a list: its items stand one below the other, with nothing under any of them. */
function isList(headings: readonly Heading[], from: number, to: number): boolean {
  const style = styleAt(headings, from);
  if (style === null || !weakStyles.has(style) || to - from < 2) return false;
  let listed = 0;
  for (let index = from; index < to - 1; index++) {
    const heading = headings[index] as Heading;
    if (heading.to > heading.paragraphTo + 1) return false;
    if (heading.look.listed || isPoint(heading)) listed++;
  }
  return listed > 0.7 * (to - 1 - from);
}

/** Whether it is a point that a paragraph makes: 第一，牢记第一要务，…. */
function isPoint({ look }: Heading): boolean {
  return look.style === 'ordinal' && look.form === 'sentence';
}
