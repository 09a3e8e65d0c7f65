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

/** Finds the sections around places of a text; places that follow each other in one section share their path. */
export class SectionPaths {
  readonly #outline: Outline;
  #path: readonly Section[] = [];
  /** The stretch that has the path. */
  #from = 0;
  #to = 0;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  /** The sections around `offset`, outermost first; empty where there is none. */
  at(offset: number): readonly Section[] {
    if (offset >= this.#from && offset < this.#to) return this.#path;
    const path: Section[] = [];
    this.#from = offset;
    this.#to = Infinity;
    for (let siblings = this.#outline.sections; ;) {
      const last = lastAt(siblings, offset);
      this.#to = Math.min(this.#to, siblings[last + 1]?.span.from ?? Infinity);
      const inside = siblings[last];
      if (!inside || offset >= inside.span.to) break;
      path.push(inside);
      this.#to = Math.min(this.#to, inside.span.to);
      siblings = inside.children;
    }
    this.#path = path;
    return path;
  }
}

/** The innermost lead that heads the text at `offset`; null where there is none, or where its own words stand. */
export function leadAt(outline: Outline, offset: number): Lead | null {
  const lead = outline.leads[lastAt(outline.leads, offset)];
  const heads =
    lead && offset < lead.span.to && (offset < lead.title.from || offset >= lead.title.to);
  return heads ? lead : null;
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
