import { textOfStory } from '../blocks/text-of-story.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { openArchive } from '../zip/archive.ts';
import { childOf, elementsIn, xmlOf, xmlText } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { Body, noteBody } from './body.ts';
import { listStylesIn } from './list-styles.ts';
import { goneIn } from './paragraph.ts';

/**
 * Reads a text in the OpenDocument format (ISO/IEC 26300): paragraphs with their automatic numbers, tables, text boxes
 * behind the paragraph that they hang on, notes at the end. What was deleted under revision is left out, and so are
 * headers, footers, comments and indexes.
 */
export function readOdt(bytes: Uint8Array): Reading {
  return faultless('ODT', () => {
    const archive = openArchive(bytes);
    const manifest = archive.read('META-INF/manifest.xml');
    if (manifest && xmlText(manifest).includes('encryption-data')) {
      throw new FileFault('file-locked');
    }
    const content = archive.read('content.xml');
    if (!content) throw new FileFault('file-damaged', { part: 'content.xml' });
    const styles = archive.read('styles.xml');
    const parts = styles ? [xmlOf(xmlText(styles), 'styles.xml').root] : [];
    return textIn(xmlOf(xmlText(content), 'content.xml').root, parts);
  });
}

/** Reads a text in the OpenDocument format that stands in one XML file. */
export function readFodt(bytes: Uint8Array): Reading {
  return faultless('ODT', () => {
    const { root, isCut } = xmlOf(xmlText(bytes), 'office:document');
    const { value, diagnostics } = textIn(root, []);
    return { value, diagnostics: isCut ? [...diagnostics, cutShort] : diagnostics };
  });
}

const cutShort: Diagnostic = {
  code: 'file-cut',
  severity: 'warning',
  span: null,
  args: { kind: 'ODT' },
};

function textIn(root: XmlElement, others: readonly XmlElement[]): Reading {
  const body = childOf(root, 'office:body');
  const story = body && (childOf(body, 'office:text') ?? elementsIn(body)[0]);
  if (!story) throw new FileFault('file-damaged', { part: root.name });
  const reader = new Body(listStylesIn([...others, root]), goneIn([...others, root]));
  const blocks = reader.read(story);
  const notes = reader.notes.map((note) => {
    const within = noteBody(note);
    const told = within ? reader.read(within) : [];
    return textOfStory({ blocks: told, notes: [] }).text.trim().replaceAll('\n', '');
  });
  return extracted('odt', textOfStory({ blocks, notes }));
}
