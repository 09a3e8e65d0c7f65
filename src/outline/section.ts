import type { Span } from '../core/span.ts';

/** A section of a report. Spans are in the reading. */
export interface Section {
  /** s3.1: the position among numbered siblings as printed, dots between levels; s3.u1 for an unnumbered one. */
  readonly id: string;
  /** The numbers from the outermost section to this one as printed, joined by `/`: 三/（一）; empty for an unnumbered heading. */
  readonly number: string;
  /** This section's own number as printed: （一）, 1, 第三条; empty for an unnumbered heading. */
  readonly label: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** Where the heading's words stand, without number and closing sign. */
  readonly title: Span;
  /** From the heading to the end of the section's last child. */
  readonly span: Span;
  readonly children: readonly Section[];
}

/** A paragraph's opening phrase that names its subject (打好经略海洋攻坚战。), with the stretch that it heads. */
export interface Lead {
  readonly title: Span;
  readonly span: Span;
}

/** The sections of a report. */
export interface Outline {
  /** Outermost sections, in the order of the text. */
  readonly sections: readonly Section[];
  /** Leads, in the order of the text. */
  readonly leads: readonly Lead[];
}

/** The sections around `offset`, outermost first; empty where there is none. */
export function sectionsAt(outline: Outline, offset: number): readonly Section[] {
  const path: Section[] = [];
  let siblings = outline.sections;
  for (;;) {
    const inside = siblings[lastAt(siblings, offset)];
    if (!inside || offset >= inside.span.to) return path;
    path.push(inside);
    siblings = inside.children;
  }
}

/** The innermost lead that heads the text at `offset`; null where there is none. */
export function leadAt(outline: Outline, offset: number): Lead | null {
  const lead = outline.leads[lastAt(outline.leads, offset)];
  return lead && offset < lead.span.to ? lead : null;
}

/** Index of the last of `list`, in the order of the text, that starts at or before `offset`; -1 where none does. */
function lastAt(list: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { readonly span: Span }).span.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
