import type { Diagnostic, DiagnosticCode, Noticed } from '../../core/diagnostic.ts';
import { sha256 as hashOf } from '../../platform/node.ts';
import type { Source, SourceFormat, SourcePage } from '../../source/source.ts';
import type { PageNotes } from './page-notes.ts';
import { pageNotesOf } from './page-notes.ts';
import type { Placed } from './page-order.ts';
import { orderOf } from './page-order.ts';

/** A source with what it says of its place among the others. */
interface Given {
  readonly source: Source;
  readonly notes: PageNotes;
}

/**
 * Joins the pages of one report to one source, in the order that their jumps tell.
 *
 * Notices `page-doubled` (name, other) for a page given twice and `page-foreign` (name) for one of another report; both
 * are left out. `page-unlinked` (name) where nothing tells which page one continues: it stays where it was given.
 */
export function joinPages(sources: readonly Source[]): Noticed<Source> {
  const diagnostics: Diagnostic[] = [];
  const notice = (code: DiagnosticCode, args: Diagnostic['args']): void => {
    diagnostics.push({ code, severity: 'warning', span: null, args });
  };
  const given: Given[] = [];
  for (const source of sources) {
    const notes = pageNotesOf(source);
    const same = given.find((other) => isSame(other, { source, notes }));
    if (same) notice('page-doubled', { name: source.name, other: same.source.name });
    else given.push({ source, notes });
  }
  const kept = placed(given, (name) => {
    notice('page-foreign', { name });
  });
  for (const { source, link } of kept) {
    if (link === 'unlinked') notice('page-unlinked', { name: source.name });
  }
  return { value: joined(kept), diagnostics };
}

/** The pages in order but for those of other reports, each of which is told to `leaveOut`. */
function placed(
  given: readonly Given[],
  leaveOut: (name: string) => void,
): readonly (Given & Placed)[] {
  const order = orderOf(given.map(({ notes }) => notes));
  const pages = order.map((place) => ({ ...(given[place.index] as Given), ...place }));
  const isLinked = order.some(({ link }, place) => place > 0 && link !== 'unlinked');
  const foreign = pages.find(
    (page, place) => place > 0 && isForeign(page, (pages[place - 1] as Given).notes, isLinked),
  );
  if (foreign === undefined) return pages;
  leaveOut(foreign.source.name);
  return placed(
    given.filter(({ source }) => source !== foreign.source),
    leaveOut,
  );
}

/** Whether a page belongs to another report than the one before it; `isLinked` where other pages tell of each other. */
function isForeign({ notes, link }: Given & Placed, before: PageNotes, isLinked: boolean): boolean {
  if (link === 'hole') return before.on === null;
  if (link === 'noted') return false;
  const { from, on } = notes;
  if (from === null && notes.opens) return true;
  return isLinked && from === null && (on === null || before.on === null);
}

/** Share of lines in common that makes two files the same page. */
const mostlySame = 0.8;
/** Pages with fewer lines are the same only where all are. */
const fewLines = 5;

function isSame(a: Given, b: Given): boolean {
  if (a.source.sha256 === b.source.sha256) return true;
  const [less, more] = [a.notes.lines, b.notes.lines].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  let common = 0;
  for (const line of less) if (more.has(line)) common++;
  return common >= (less.size < fewLines ? more.size : mostlySame * more.size);
}

/** One source of all pages, a line feed between each two. */
function joined(kept: readonly (Given & Placed)[]): Source {
  const pages: SourcePage[] = [];
  let text = '';
  for (const { source, link } of kept) {
    if (pages.length > 0) text += '\n';
    const { name, format, encoding, sha256, places, facts } = source;
    const from = text.length;
    text += source.text;
    pages.push({
      name,
      format,
      encoding,
      sha256,
      ...(places && { places }),
      ...(facts && { facts }),
      from,
      to: text.length,
      afterHole: link === 'hole',
    });
  }
  const [first] = pages as [SourcePage, ...SourcePage[]];
  return {
    name: pages.map(({ name }) => name).join('+'),
    format: formatOf(pages.map(({ format }) => format)),
    encoding: first.encoding,
    sha256: hashOf(...pages.map(({ sha256 }) => sha256)),
    text,
    pages,
  };
}

/** The joined text is read as HTML where one page is; else it is what the first page is that is no plain text. */
function formatOf(formats: readonly SourceFormat[]): SourceFormat {
  if (formats.includes('html')) return 'html';
  return formats.find((format) => format !== 'text') ?? 'text';
}
