import { findSections } from '../../src/outline/find-sections.ts';
import type { Section } from '../../src/outline/section.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readLines } from './read-lines.ts';

/** One line a section: its number, or – where it has none, and its title. */
export function outlineOf(template: string): string[] {
  const reading = readLines(template);
  return linesOf(reading, findSections(reading).value.sections);
}

export function linesOf(reading: Reading, sections: readonly Section[]): string[] {
  return sections.flatMap(({ number, titleFrom, titleTo, children }) => [
    `${number || '–'} ${reading.text.slice(titleFrom, titleTo)}`,
    ...linesOf(reading, children),
  ]);
}
