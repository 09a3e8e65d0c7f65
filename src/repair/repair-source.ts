import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import { OffsetMap } from '../core/offset-map.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { readHtml } from '../source/html/read-html.ts';
import type { Source, SourcePage } from '../source/source.ts';
import { countsOf, repair } from './repair.ts';
import type { Outside, Repair, Repaired, RepairKind } from './repaired.ts';
import { readColumns } from './side-by-side/read-columns.ts';
import type { ColumnsRead } from './side-by-side/read-columns.ts';

/** `repair` for a source of any format; every offset that leaves it points into the source's text. */
export function repairSource(source: Source, segmenter: Segmenter): Noticed<Repaired> {
  const { pages } = source;
  const read = pages ? readPages(source.text, pages) : readPage(source.text, source);
  const { value, diagnostics } = repair(read.text, segmenter, read.holes);
  const split = read.split.map((span) => repairAt('columns-split', span));
  const moved = value.repairs.map(({ kind, source }) =>
    repairAt(kind, read.map.spanToOrigin(source)),
  );
  return {
    value: {
      text: value.text,
      map: value.map.after(read.map),
      paragraphs: value.paragraphs,
      repairs: [...split, ...moved].sort((a, b) => a.source.from - b.source.from),
      page: value.page,
      outside: read.outside,
    },
    diagnostics: [
      ...read.diagnostics,
      ...countsOf(split),
      ...diagnostics.map((each) => withSpan(each, each.span && read.map.spanToOrigin(each.span))),
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
  readonly outside: Outside | null;
}

function readPage(text: string, { format, facts }: Pick<Source, 'format' | 'facts'>): PageRead {
  if (format === 'html') {
    const { value, diagnostics } = readHtml(text);
    const { map, metadata: outside } = value;
    return { text: value.text, map, holes: [], split: [], outside, diagnostics };
  }
  const {
    text: read,
    map,
    split,
    diagnostics,
  } = format === 'text' ? readColumns(text) : asItIs(text);
  return { text: read, map, holes: [], split, outside: facts ?? null, diagnostics };
}

/** A text whose paragraphs are known needs no look for columns. */
function asItIs(text: string): ColumnsRead {
  return { text, map: OffsetMap.identity(text.length), split: [], diagnostics: [] };
}

/** The text of each page, a line feed between each two. */
function readPages(source: string, pages: readonly SourcePage[]): PageRead {
  const writer = new MappedTextWriter(source);
  const holes: number[] = [];
  const split: Span[] = [];
  const diagnostics: Diagnostic[] = [];
  let outside: Outside | null = null;
  const put = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
  for (const each of pages) {
    const { from, to, afterHole } = each;
    if (writer.length > 0) writer.insert('\n');
    if (afterHole) holes.push(writer.length);
    const page = readPage(source.slice(from, to), each);
    for (const { start, text } of runsOf(page)) writer.replace(text, from + start);
    outside ??= page.outside;
    split.push(...page.split.map((span) => put(span, from)));
    for (const each of page.diagnostics) {
      diagnostics.push(withSpan(each, each.span && put(each.span, from)));
    }
  }
  const { text, map } = writer.finish();
  return { text, map, holes, split, outside, diagnostics };
}

/** Stretches of a text that stand in its original one behind the other. */
function runsOf({ text, map }: MappedText): { readonly start: number; readonly text: string }[] {
  const runs: { start: number; text: string }[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && map.toOrigin(at) === map.toOrigin(at - 1) + 1) continue;
    runs.push({ start: map.toOrigin(from), text: text.slice(from, at) });
    from = at;
  }
  return runs;
}
