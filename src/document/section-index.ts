import { lastStartingBy } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Lead, Outline, Section } from '../outline/section.ts';

/** Finds the sections and the lead around a place in logarithmic time. */
export class SectionIndex {
  readonly #outline: Outline;
  readonly #leadSpans: readonly Span[];
  /** Spans of the outermost sections, and of each section's children. */
  readonly #spans: ReadonlyMap<readonly Section[], readonly Span[]>;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#leadSpans = outline.leads.map((lead) => lead.span);
    const spans = new Map<readonly Section[], readonly Span[]>();
    const pending: (readonly Section[])[] = [outline.sections];
    for (let siblings = pending.pop(); siblings; siblings = pending.pop()) {
      spans.set(
        siblings,
        siblings.map((section) => section.span),
      );
      for (const section of siblings)
        if (section.children.length > 0) pending.push(section.children);
    }
    this.#spans = spans;
  }

  /** The sections around `offset` of the reading, outermost first; empty where there is none. */
  pathTo(offset: number): readonly Section[] {
    const path: Section[] = [];
    let siblings = this.#outline.sections;
    for (;;) {
      const inside = siblings[lastStartingBy(this.#spans.get(siblings) ?? [], offset)];
      if (!inside || offset >= inside.span.to) return path;
      path.push(inside);
      siblings = inside.children;
    }
  }

  /** The lead whose stretch holds `offset`; null where there is none. */
  leadAt(offset: number): Lead | null {
    const lead = this.#outline.leads[lastStartingBy(this.#leadSpans, offset)];
    return lead && offset < lead.span.to ? lead : null;
  }
}
