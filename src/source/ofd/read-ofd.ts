import { partOf, resolved } from '../docx/package.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { childOf, childrenOf, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { PageText } from './page-text.ts';
import { glyphsOn } from './page-objects.ts';

/**
 * Reads a document laid out in pages (OFD, GB/T 33190): its lines with their places, of which repair makes paragraphs. Templates, which hold what is on every page, annotations and seals are left out.
 */
export function readOfd(bytes: Uint8Array): Reading {
  return faultless('OFD', () => {
    const archive = openArchive(bytes);
    const root = partOf(archive, 'OFD.xml');
    const bodies = childrenOf(root ?? undefined, 'DocBody');
    const text = new PageText();
    let page = 0;
    for (const body of bodies) {
      for (const content of pagesOf(archive, body)) text.add(++page, glyphsOn(content));
    }
    const { value, diagnostics } = extracted('ofd', text.text);
    return { value: value && { ...value, places: text }, diagnostics };
  });
}

/** The contents of a document's pages. */
function pagesOf(archive: Archive, body: XmlElement): readonly XmlElement[] {
  const name = resolved('', textIn(childOf(body, 'DocRoot')).trim());
  const document = partOf(archive, name);
  if (!document) {
    const isLocked = archive.names.some((each) => /encrypt/i.test(each));
    throw new FileFault(isLocked ? 'file-locked' : 'file-damaged', { part: name });
  }
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return childrenOf(childOf(document, 'Pages'), 'Page').map(({ attributes }) => {
    const content = partOf(archive, resolved(folder, attributes['BaseLoc'] ?? ''));
    if (!content) throw new FileFault('file-damaged', { part: attributes['BaseLoc'] ?? name });
    return content;
  });
}
