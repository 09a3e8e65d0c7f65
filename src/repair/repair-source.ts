import type { Noticed } from '../core/diagnostic.ts';
import type { OffsetMap } from '../core/offset-map.ts';
import type { Segmenter } from '../core/segmenter.ts';
import { readHtml } from '../source/html/read-html.ts';
import type { Source } from '../source/source.ts';
import { repair } from './repair.ts';
import type { Repaired } from './repaired.ts';

/** `repair` for a source of any format; every offset that leaves it points into the source's text. */
export function repairSource(source: Source, segmenter: Segmenter): Noticed<Repaired> {
  if (source.format === 'text') return repair(source.text, segmenter);
  const { value: page, diagnostics } = readHtml(source.text);
  const repaired = moved(repair(page.text, segmenter), page.map);
  return {
    value: { ...repaired.value, outside: page.facts },
    diagnostics: [...diagnostics, ...repaired.diagnostics],
  };
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
