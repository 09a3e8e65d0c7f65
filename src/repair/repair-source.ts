import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { readHtml } from '../source/html/read-html.ts';
import type { Source, SourcePage } from '../source/source.ts';
import { withoutDrawnTables } from './drawn-tables.ts';
import { withoutEscapes } from './escapes.ts';
import { withoutTags } from './tags-in-text.ts';
import { readInterleaved } from './interleaved/read-interleaved.ts';
import { withoutMarkdown } from './markdown-marks.ts';
import { withTabs } from './markdown-tables.ts';
import { withoutHeads } from './page-heads.ts';
import { withoutPageLines } from './web-page-lines.ts';
import { countsOf, repair } from './repair.ts';
import type { Outside, Repair, Repaired, RepairKind } from './repaired.ts';
import { readColumns, unsureColumns } from './side-by-side/read-columns.ts';
import type { ColumnsRead } from './side-by-side/read-columns.ts';
import { withBreaks } from './spaced-breaks.ts';
import { publishedIn } from './published.ts';

/** `repair` for a source of any format; every offset that leaves it points into the source's text. */
export function repairSource(source: Source, segmenter: Segmenter): Noticed<Repaired> {
  const { pages } = source;
  const read = pages
    ? readPages(source.text, pages, segmenter)
    : readPage(source.text, source, segmenter);
  const { value, diagnostics } = repair(read.text, segmenter, read.holes);
  const split = read.split.map((span) => repairAt('columns-split', span));
  const heads = read.heads.map((span) => repairAt('running-head', span));
  const left = read.left.map((span) => repairAt('page-line', span));
  const moved = value.repairs.map(({ kind, source }) =>
    repairAt(kind, read.map.spanToOrigin(source)),
  );
  const repairs = [...split, ...heads, ...left, ...moved].sort(
    (a, b) => a.source.from - b.source.from,
  );
  return {
    value: {
      text: value.text,
      map: value.map.after(read.map),
      paragraphs: value.paragraphs,
      repairs,
      page: value.page,
      outside: read.outside,
    },
    diagnostics: [
      ...read.diagnostics,
      ...diagnostics
        .filter(({ code }) => code !== 'text-repaired')
        .map((each) => withSpan(each, each.span && read.map.spanToOrigin(each.span))),
      ...countsOf(repairs),
    ],
  };
}

function repairAt(kind: RepairKind, source: Span): Repair {
  return { kind, source };
}

function withSpan({ code, severity, args }: Diagnostic, span: Span | null): Diagnostic {
  return { code, severity, span, args };
}

/** The text of a page, each column after the one before it. */
interface PageRead extends ColumnsRead {
  /** Where in the text a page is missing. */
  readonly holes: readonly number[];
  /** Where in the source running heads were left out, and lines of the web page that it was copied from. */
  readonly heads: readonly Span[];
  readonly left: readonly Span[];
  readonly outside: Outside | null;
}

const none = { holes: [], split: [], heads: [], left: [], diagnostics: [] };

function readPage(
  text: string,
  { format, facts }: Pick<Source, 'format' | 'facts'>,
  segmenter: Segmenter,
): PageRead {
  if (format === 'html') {
    const { value, diagnostics } = readHtml(text);
    const { map, metadata: outside } = value;
    return { ...none, text: value.text, map, outside, diagnostics };
  }
  // Paragraphs of other formats are known: there is no need to look for columns.
  const read =
    format === 'text'
      ? readText(text, segmenter)
      : { ...none, text, map: OffsetMap.identity(text.length) };
  const inner = withoutPageLines(read.text);
  return {
    ...none,
    ...read,
    text: inner.text,
    map: inner.map.after(read.map),
    left: inner.left.map((span) => read.map.spanToOrigin(span)),
    outside: facts ?? publishedIn(read.text, inner.above),
  };
}

/** A text without the heads of its pages, each column after the one before it. */
function readText(text: string, segmenter: Segmenter): ColumnsRead & Pick<PageRead, 'heads'> {
  const bared = withoutTags(text);
  const spaced = withoutEscapes(bared.text);
  const plain = withoutMarkdown(withBreaks(spaced.text));
  const drawn = withoutDrawnTables(plain.text);
  const tabbed = withTabs(drawn.text);
  const tabbedMap = [drawn, plain, spaced, bared].reduce(
    (map, earlier) => map.after(earlier.map),
    tabbed.map,
  );
  const bare = withoutHeads(tabbed.text);
  const turned = readInterleaved(bare.text, segmenter);
  const bareMap = bare.map.after(tabbedMap);
  const before = turned.map.after(bareMap);
  const read = readColumns(turned.text);
  const inSource = (span: Span): Span => before.spanToOrigin(span);
  return {
    text: read.text,
    map: read.map.after(before),
    split: [...turned.split.map((span) => bareMap.spanToOrigin(span)), ...read.split.map(inSource)],
    heads: bare.heads.map((span) => tabbedMap.spanToOrigin(span)),
    diagnostics: [
      ...turned.unsure.map((span) => unsureColumns(bareMap.spanToOrigin(span))),
      ...read.diagnostics.map((each) => withSpan(each, each.span && inSource(each.span))),
    ],
  };
}

/** The text of each page, a line feed between each two. */
function readPages(source: string, pages: readonly SourcePage[], segmenter: Segmenter): PageRead {
  const writer = new MappedTextWriter(source);
  const holes: number[] = [];
  const split: Span[] = [];
  const heads: Span[] = [];
  const left: Span[] = [];
  const diagnostics: Diagnostic[] = [];
  let outside: Outside | null = null;
  const put = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
  for (const each of pages) {
    const { from, to, afterHole } = each;
    if (writer.length > 0) writer.insert('\n');
    if (afterHole) holes.push(writer.length);
    const page = readPage(source.slice(from, to), each, segmenter);
    writer.put(page, from);
    outside ??= page.outside;
    split.push(...page.split.map((span) => put(span, from)));
    heads.push(...page.heads.map((span) => put(span, from)));
    left.push(...page.left.map((span) => put(span, from)));
    for (const each of page.diagnostics) {
      diagnostics.push(withSpan(each, each.span && put(each.span, from)));
    }
  }
  const { text, map } = writer.finish();
  return { text, map, holes, split, heads, left, outside, diagnostics };
}
