import type { TrackRow, TrackStatement } from '../document/document.ts';
import type { Language } from '../document/messages/language.ts';
import type { Statement } from './mention.ts';
import { trackWords } from './messages/words.ts';
import type { Row } from './row.ts';

/** A row as JSON has it, keys in a fixed order. */
export function writtenRow(row: Row, language: Language): TrackRow {
  const { region, year, period, indicator, measure, target, result } = row;
  const { gap, verdict, judged, notes } = row;
  const words = trackWords(language).note;
  return {
    region,
    year,
    period,
    indicator,
    measure,
    target: target && writtenStatement(target),
    result: result && writtenStatement(result),
    gap,
    verdict,
    judged,
    notes: notes.map(({ code, detail }) => ({ code, text: words[code](detail) })),
  };
}

function writtenStatement({ value, min, max, ...rest }: Statement): TrackStatement {
  return { ...(min !== null && max !== null ? { min, max } : { value }), ...rest };
}
