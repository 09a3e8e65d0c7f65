import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { OffsetMap } from '../core/offset-map.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import { readHtml } from '../source/html/read-html.ts';
import type { Source, SourcePage } from '../source/source.ts';
import { countsOf, repair } from './repair.ts';
import type { Outside, Repair, Repaired } from './repaired.ts';
import { readColumns } from './side-by-side/read-columns.ts';
import type { ColumnsRead } from './side-by-side/read-columns.ts';

/** `repair` for a source of any format; every offset that leaves it points into the source's text. */
export function repairSource(source: Source, segmenter: Segmenter): Noticed<Repaired> {
  const { pages } = source;
  const page = pages
    ? readPages(source.text, pages)
    : { holes: [], ...readPage(source.text, source.format) };
  const repaired = moved(repair(page.text, segmenter, page.holes), page.map);
  const { outside, split } = page;
  const repairs: Repair[] = split.map((span) => ({ kind: 'columns-split', source: span }));
  return {
    value: {
      ...(outside && { outside }),
      ...repaired.value,
      repairs: [...repairs, ...repaired.value.repairs].sort(
        (a, b) => a.source.from - b.source.from,
      ),
    },
    diagnostics: [...page.diagnostics, ...countsOf(repairs), ...repaired.diagnostics],
  };
}

/** The text of a page, each column after the one before it. */
interface PageRead extends ColumnsRead {
  readonly outside: Outside | null;
}

function readPage(text: string, format: Source['format']): PageRead {
  if (format === 'text') return { outside: null, ...readColumns(text) };
  const { value, diagnostics } = readHtml(text);
  return { text: value.text, map: value.map, split: [], outside: value.facts, diagnostics };
}

interface PagesRead extends PageRead {
  /** Where in the text a page is missing. */
  readonly holes: readonly number[];
}

/** The text of each page, a line feed between each two. */
function readPages(source: string, pages: readonly SourcePage[]): PagesRead {
  const writer = new MappedTextWriter(source);
  const holes: number[] = [];
  const split: Span[] = [];
  const diagnostics: Diagnostic[] = [];
  let outside: Outside | null = null;
  const put = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });
  for (const { format, from, to, afterHole } of pages) {
    if (writer.length > 0) writer.insert('\n');
    if (afterHole) holes.push(writer.length);
    const page = readPage(source.slice(from, to), format);
    for (const { start, text } of runsOf(page)) writer.replace(text, from + start);
    outside ??= page.outside;
    split.push(...page.split.map((span) => put(span, from)));
    diagnostics.push(
      ...page.diagnostics.map((each) => ({ ...each, span: each.span && put(each.span, from) })),
    );
  }
  return { holes, split, outside, diagnostics, ...writer.finish() };
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

/** The same with its offsets moved to the text that `map` leads to. */
function moved({ value, diagnostics }: Noticed<Repaired>, map: OffsetMap): Noticed<Repaired> {
  return {
    value: {
      ...value,
      map: value.map.after(map),
      repairs: value.repairs.map(({ kind, source }) => ({
        kind,
        source: map.spanToOrigin(source),
      })),
    },
    diagnostics: diagnostics.map((diagnostic) => ({
      ...diagnostic,
      span: diagnostic.span === null ? null : map.spanToOrigin(diagnostic.span),
    })),
  };
}
