import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';

/** A section of a report, from its heading to the end of its last child. Spans are in the reading. */
export interface Section extends Span {
  /** s3.1: the position among numbered siblings as printed, dots between levels; s3.u1 for an unnumbered one. */
  readonly id: string;
  /** The numbers from the outermost section to this one as printed, joined by `/`: 三/（一）; empty for an unnumbered heading. */
  readonly number: string;
  /** This section's own number as printed: （一）, 1, 第三条; empty for an unnumbered heading. */
  readonly label: string;
  /** Where the heading's words start and end, without number and closing sign. */
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly children: readonly Section[];
}

/** Where the words of a section's heading stand. */
export function titleOf({ titleFrom, titleTo }: Pick<Section, 'titleFrom' | 'titleTo'>): Span {
  return { from: titleFrom, to: titleTo };
}

/** A paragraph's opening phrase that names its subject (打好经略海洋攻坚战。), with the stretch that it heads. */
export interface Lead extends Span {
  readonly title: Span;
}

/** The sections of a report. */
export interface Outline {
  /** Outermost sections, in the order of the text. */
  readonly sections: readonly Section[];
  /** Leads, in the order of the text. */
  readonly leads: readonly Lead[];
  /** Where the text ends, or the notes start that nothing follows. */
  readonly end: number;
  /** The notes after a report's end, before the annexes that may follow them; empty where there are none. */
  readonly notes: Span;
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
      const last = lastStartingBy(siblings, offset);
      this.#to = Math.min(this.#to, siblings[last + 1]?.from ?? Infinity);
      const inside = siblings[last];
      if (!inside || offset >= inside.to) break;
      path.push(inside);
      this.#to = Math.min(this.#to, inside.to);
      siblings = inside.children;
    }
    this.#path = path;
    return path;
  }
}

/** The innermost lead that heads the text at `offset`; null where there is none, or where its own words stand. */
export function leadAt(outline: Outline, offset: number): Lead | null {
  const lead = outline.leads[lastStartingBy(outline.leads, offset)];
  const heads = lead && offset < lead.to && (offset < lead.title.from || offset >= lead.title.to);
  return heads ? lead : null;
}
