import type { Diagnostic } from '../../core/diagnostic.ts';
import { textOfStory } from '../blocks/text-of-story.ts';
import { faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { RtfReader } from './rtf-reader.ts';

/**
 * Reads a Rich Text file (RTF 1.9): paragraphs with the numbers that the file spells out, tables, text boxes behind the
 * paragraph that they hang on, notes at the end. What was deleted or is hidden is left out, and so are headers and footers.
 */
export function readRtf(bytes: Uint8Array): Reading {
  return faultless('RTF', () => {
    const reader = new RtfReader();
    const { story, isCut, encoding } = reader.read(bytes);
    const { value, diagnostics } = extracted('rtf', textOfStory(story), { encoding });
    const noticed: Diagnostic[] = isCut
      ? [{ code: 'file-cut', severity: 'warning', span: null, args: { kind: 'RTF' } }]
      : [];
    return { value, diagnostics: [...diagnostics, ...noticed] };
  });
}
