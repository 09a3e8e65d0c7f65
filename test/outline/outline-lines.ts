import { findSections } from '../../src/outline/find-sections.ts';
import type { Section } from '../../src/outline/section.ts';
import type { Normalized } from '../../src/normalized/normalized.ts';
import { readLines } from './read-lines.ts';

/** One line a section: its number, or – where it has none, and its title. */
export function outlineOf(template: string): string[] {
  const normalized = readLines(template);
  return linesOf(normalized, findSections(normalized).value.sections);
}

export function linesOf(normalized: Normalized, sections: readonly Section[]): string[] {
  return sections.flatMap(({ number, titleFrom, titleTo, children }) => [
    `${number || '–'} ${normalized.text.slice(titleFrom, titleTo)}`,
    ...linesOf(normalized, children),
  ]);
}
