import { partOf, resolved } from '../docx/package.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { readPages } from '../layout/read-pages.ts';
import type { GlyphPage } from '../layout/glyph-page.ts';
import type { Reading } from '../readers/reader.ts';
import { childOf, childrenOf, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';
import { openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { glyphPagesOf } from './page-glyphs.ts';
import { numbersIn } from './text-object.ts';

/**
 * Reads a document laid out in pages (OFD, GB/T 33190) as `readPages` does. Templates, which hold what is on every page,
 * annotations and seals are left out.
 */
export function readOfd(bytes: Uint8Array): Reading {
  return faultless('OFD', () => {
    const archive = openArchive(bytes);
    const root = partOf(archive, 'OFD.xml');
    const pages: GlyphPage[] = [];
    let page = 0;
    for (const body of childrenOf(root ?? undefined, 'DocBody')) {
      for (const content of pagesOf(archive, body)) {
        pages.push(...glyphPagesOf(content.page, { page: ++page, ...content.size }));
      }
    }
    return readPages('ofd', pages);
  });
}

interface PageContent {
  readonly page: XmlElement;
  readonly size: { readonly width: number; readonly height: number };
}

/** The contents of a document's pages, with their sizes in millimetres. */
function pagesOf(archive: Archive, body: XmlElement): readonly PageContent[] {
  const name = resolved('', textIn(childOf(body, 'DocRoot')).trim());
  const document = partOf(archive, name);
  if (!document) {
    const isLocked = archive.names.some((each) => /encrypt/i.test(each));
    throw new FileFault(isLocked ? 'file-locked' : 'file-damaged', { part: name });
  }
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const usual = sizeIn(childOf(childOf(document, 'CommonData'), 'PageArea')) ?? a4;
  return childrenOf(childOf(document, 'Pages'), 'Page').map(({ attributes }) => {
    const page = partOf(archive, resolved(folder, attributes['BaseLoc'] ?? ''));
    if (!page) throw new FileFault('file-damaged', { part: attributes['BaseLoc'] ?? name });
    return { page, size: sizeIn(childOf(page, 'Area')) ?? usual };
  });
}

const a4: PageContent['size'] = { width: 210, height: 297 };

/** The size of a page that an area says; null where it says none. */
function sizeIn(area: XmlElement | undefined): PageContent['size'] | null {
  const [, , width = 0, height = 0] = numbersIn(textIn(childOf(area, 'PhysicalBox')));
  return width > 0 && height > 0 ? { width, height } : null;
}
