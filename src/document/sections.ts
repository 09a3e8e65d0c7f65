import { titleOf } from '../outline/section.ts';
import type { Section } from '../outline/section.ts';
import type { DocumentSection } from './document.ts';
import type { Locator } from './locator.ts';

/** The section tree as the output has it. */
export function writtenSections(
  sections: readonly Section[],
  locator: Locator,
  level = 1,
): DocumentSection[] {
  return sections.map((section) => writtenSection(section, locator, level));
}

function writtenSection(section: Section, locator: Locator, level: number): DocumentSection {
  return {
    id: section.id,
    number: section.number,
    label: section.label,
    level,
    title: locator.written(titleOf(section)),
    source: locator.span(locator.section(section)),
    children: writtenSections(section.children, locator, level + 1),
  };
}
