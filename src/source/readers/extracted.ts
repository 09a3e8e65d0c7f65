import type { StoryText } from '../blocks/text-of-story.ts';
import type { PageFacts } from '../html/page-facts.ts';
import { picturesIn } from '../pictures/pictures.ts';
import type { SourceFormat } from '../source.ts';
import type { Reading } from './reader.ts';

/** Facts that a file gives beside its text. */
export interface Beside {
  readonly encoding?: string;
  readonly facts?: PageFacts;
}

/** What a reader gives for a text that it has taken out of a file; an error where there is none. */
export function extracted(
  format: SourceFormat,
  { text, pictures }: StoryText,
  beside: Beside = {},
): Reading {
  const { encoding = 'utf-8', facts } = beside;
  if (!/\S/.test(text)) {
    const args = { kind: format.toUpperCase() };
    return {
      value: null,
      diagnostics: [{ code: 'file-textless', severity: 'error', span: null, args }],
    };
  }
  const value = { format, encoding, text, ...(facts && { facts }) };
  return { value, diagnostics: picturesIn(text, pictures) };
}
