import { textOfStory } from '../blocks/text-of-story.ts';
import type { Block } from '../blocks/block.ts';
import { partOf, resolved } from '../docx/package.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { openArchive } from '../zip/archive.ts';
import type { Archive } from '../zip/archive.ts';
import { childOf, childrenOf, descendantsOf } from '../xml/xml.ts';
import { readChapter } from './xhtml.ts';

/** Reads a book in the EPUB format: its pages in reading order, without its table of contents; notes at the end. */
export function readEpub(bytes: Uint8Array): Reading {
  return faultless('EPUB', () => {
    const archive = openArchive(bytes);
    if (archive.read('META-INF/encryption.xml') && archive.read('META-INF/rights.xml')) {
      throw new FileFault('file-locked');
    }
    const blocks: Block[] = [];
    const notes: string[] = [];
    for (const name of pagesOf(archive)) {
      const root = partOf(archive, name);
      const body = root && childOf(root, 'body');
      if (!body) continue;
      const chapter = readChapter(body);
      blocks.push(...chapter.blocks);
      notes.push(...chapter.notes);
    }
    return extracted('epub', textOfStory({ blocks, notes }));
  });
}

/** The names of the pages in reading order. */
function pagesOf(archive: Archive): readonly string[] {
  const container = partOf(archive, 'META-INF/container.xml');
  const [file] = container ? descendantsOf(container, 'rootfile') : [];
  const name = file?.attributes['full-path'] ?? archive.names.find((each) => /\.opf$/i.test(each));
  const book = partOf(archive, name);
  if (!book || name === undefined) throw new FileFault('file-damaged', { part: name ?? '*.opf' });
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const items = new Map(
    childrenOf(childOf(book, 'manifest'), 'item').map((item) => [item.attributes['id'], item]),
  );
  return childrenOf(childOf(book, 'spine'), 'itemref').flatMap(({ attributes }) => {
    const item = items.get(attributes['idref'])?.attributes;
    if (item?.['href'] === undefined || /\bnav\b/.test(item['properties'] ?? '')) return [];
    return [resolved(folder, unescapedName(item['href'].replace(/#.*$/, '')))];
  });
}

function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
