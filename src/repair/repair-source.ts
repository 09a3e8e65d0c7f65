import type { Diagnostic, Noticed } from '../core/diagnostic.ts';
import type { MappedText } from '../core/mapped-text.ts';
import { MappedTextWriter } from '../core/mapped-text.ts';
import type { OffsetMap } from '../core/offset-map.ts';
import type { Segmenter } from '../core/segmenter.ts';
import { readHtml } from '../source/html/read-html.ts';
import type { Source, SourcePage } from '../source/source.ts';
import { repair } from './repair.ts';
import type { Outside, Repaired } from './repaired.ts';

/** `repair` for a source of any format; every offset that leaves it points into the source's text. */
export function repairSource(source: Source, segmenter: Segmenter): Noticed<Repaired> {
  const { pages } = source;
  if (pages === undefined) return repairOne(source, segmenter);
  if (!pages.some(({ format }) => format === 'html')) {
    const holes = pages.filter(({ afterHole }) => afterHole).map(({ from }) => from);
    return repair(source.text, segmenter, holes);
  }
  const { text, map, holes, outside, diagnostics } = readPages(source.text, pages);
  const repaired = moved(repair(text, segmenter, holes), map);
  return {
    value: { ...repaired.value, ...(outside && { outside }) },
    diagnostics: [...diagnostics, ...repaired.diagnostics],
  };
}

function repairOne({ format, text }: Source, segmenter: Segmenter): Noticed<Repaired> {
  if (format === 'text') return repair(text, segmenter);
  const { value: page, diagnostics } = readHtml(text);
  const repaired = moved(repair(page.text, segmenter), page.map);
  return {
    value: { ...repaired.value, outside: page.facts },
    diagnostics: [...diagnostics, ...repaired.diagnostics],
  };
}

interface PagesRead extends MappedText {
  /** Where in the text a page is missing. */
  readonly holes: readonly number[];
  readonly outside: Outside | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of each page, a line feed between each two. */
function readPages(source: string, pages: readonly SourcePage[]): PagesRead {
  const writer = new MappedTextWriter(source);
  const holes: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let outside: Outside | null = null;
  for (const { format, from, to, afterHole } of pages) {
    if (writer.length > 0) writer.insert('\n');
    if (afterHole) holes.push(writer.length);
    if (format === 'text') {
      writer.copy(from, to);
      continue;
    }
    const page = readHtml(source.slice(from, to));
    for (const { start, text } of runsOf(page.value)) writer.replace(text, from + start);
    outside ??= page.value.facts;
    diagnostics.push(...page.diagnostics);
  }
  return { ...writer.finish(), holes, outside, diagnostics };
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
