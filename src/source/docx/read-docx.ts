import { textOfStory } from '../blocks/text-of-story.ts';
import { FileFault, faultless } from '../file-fault.ts';
import type { Reading } from '../readers/reader.ts';
import { extracted } from '../readers/extracted.ts';
import { openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { childOf, elementsIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { Body } from './body.ts';
import { Numbering } from './numbering.ts';
import { partOf, relationsOf } from './package.ts';
import { Styles } from './styles.ts';

/**
 * Reads a document of Word and the programs that write as it does (ECMA-376): paragraphs with their automatic numbers,
 * tables, text boxes behind the paragraph that they hang on, notes at the end. What was inserted under revision is
 * kept, what was deleted is left out, and so are headers, footers, comments and tables of contents.
 */
export function readDocx(bytes: Uint8Array): Reading {
  return faultless('DOCX', () => {
    const archive = openArchive(bytes);
    const main = mainPart(archive);
    const root = partOf(archive, main);
    const body = root && childOf(root, 'w:body');
    if (!body) throw new FileFault('file-damaged', { part: main });
    const relations = relationsOf(archive, main);
    const part = (type: string): XmlElement | null =>
      partOf(archive, relations.find((each) => each.type === type)?.target);
    const styles = new Styles(part('styles'));
    const notes = new Map([
      ...notesIn(part('footnotes'), 'footnote'),
      ...notesIn(part('endnotes'), 'endnote'),
    ]);
    const reader = new Body({ styles, numbering: new Numbering(part('numbering'), styles), notes });
    const blocks = reader.read(body);
    const told = reader.notes.map((note) =>
      textOfStory({ blocks: reader.read(note), notes: [] })
        .text.trim()
        .replaceAll('\n', ''),
    );
    return extracted('docx', textOfStory({ blocks, notes: told }));
  });
}

/** The name of the part with the text. */
function mainPart(archive: Archive): string {
  const found = relationsOf(archive, '').find(({ type }) => type === 'officeDocument');
  return found?.target ?? 'word/document.xml';
}

function notesIn(root: XmlElement | null, kind: string): [string, XmlElement][] {
  if (!root) return [];
  return elementsIn(root)
    .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
    .map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, note]);
}
