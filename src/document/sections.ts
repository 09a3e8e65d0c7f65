import type { Section } from '../outline/section.ts';
import type { DocumentSection } from './document.ts';
import type { Locator } from './locator.ts';

/** The section tree as the output has it. */
export function writtenSections(sections: readonly Section[], locator: Locator): DocumentSection[] {
  return sections.map(({ id, number, label, level, title, span, children }) => ({
    id,
    number,
    label,
    level,
    title: locator.written(title),
    source: locator.span(locator.section(span)),
    children: writtenSections(children, locator),
  }));
}
