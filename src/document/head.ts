import type { FoundMetadata } from '../metadata/metadata.ts';
import type { Repaired } from '../repair/repaired.ts';
import type { Source, SourcePage } from '../source/source.ts';
import type { DocumentHead, DocumentPage } from './document.ts';

/** Digits of the source's hash that name a document. */
const idLength = 12;

function writtenPage({ name, format, encoding, sha256, from, to }: SourcePage): DocumentPage {
  return { name, format, encoding, sha256, start: from, characters: to - from };
}

/** Where characters stand that are two UTF-16 units each. */
function pairsIn(text: string): Pick<DocumentHead['source'], 'surrogatePairs'> {
  const offsets = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return offsets.length > 0 ? { surrogatePairs: offsets } : {};
}

/** What a document is and where it comes from. */
export function headOf(source: Source, repaired: Repaired, metadata: FoundMetadata): DocumentHead {
  const { name, format, encoding, sha256, text } = source;
  const { continuesFrom, continuesOn } = repaired.page;
  const head = {
    id: sha256.slice(0, idLength),
    source: { name, format, encoding, sha256, characters: text.length, ...pairsIn(text) },
    title: metadata.title,
    kind: metadata.kind,
    region: metadata.region,
    year: metadata.year,
    basis: {
      title: metadata.basis.title,
      kind: metadata.basis.kind,
      region: metadata.basis.region,
      year: metadata.basis.year,
    },
    page: { continuesFrom, continuesOn },
    complete: continuesFrom === null && continuesOn === null,
  };
  return source.pages ? { ...head, pages: source.pages.map(writtenPage) } : head;
}
