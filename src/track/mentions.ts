import type { Document, TargetRecord } from '../document/document.ts';
import { codesOf } from './joint.ts';
import type { CodeNamed } from './joint.ts';
import { measureOf } from './measure.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import type { Mention, Role, Statement, TrackMeasure } from './mention.ts';
import { seriesOf } from './series.ts';
import { lastYearOf, whenOf } from './time.ts';

/** The indicator of a code. */
export type IndicatorOf = (code: string) => Indicator | undefined;

const roles: Readonly<Record<TargetRecord['status'], Role | null>> = {
  target: 'target',
  achieved: 'result',
  fact: null,
};

/** The numbers of a document that tell what was promised or reached of a standard indicator. */
export function mentionsOf(
  { document, records }: Document,
  indicatorOf: IndicatorOf,
  codeNamed: CodeNamed,
): Mention[] {
  const codes = codesOf(records, codeNamed);
  return records.flatMap((record, index): Mention[] => {
    const role = roles[record.status];
    if (role === null || (record.type === 'baseline' && role === 'target')) return [];
    const when = whenOf(record, role, document.year);
    if (when === null) return [];
    return (codes[index] ?? []).flatMap((named): Mention[] => {
      const code = seriesOf(named, record, lastYearOf(when));
      const indicator = indicatorOf(code);
      const measure = indicator ? measureOf(record, indicator) : null;
      if (measure === null) return [];
      const statement = statementOf(record, measure, document.source);
      return [{ role, code, measure, ...when, statement, record }];
    });
  });
}

/** The comparator that a bound becomes when its number changes sign: a fall of at least 3% is a growth of at most -3%. */
const mirrored: Readonly<Partial<Record<string, Statement['comparator']>>> = {
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};

function statementOf(
  record: TargetRecord,
  measure: TrackMeasure,
  { name: file, surrogatePairs = [] }: Document['document']['source'],
): Statement {
  const { quantity, source } = record;
  const { value = null, min = null, max = null } = quantity;
  const falls =
    record.direction === 'decrease' &&
    (measure === 'growth' || measure === 'increment') &&
    (value ?? min ?? 0) > 0;
  return {
    value: falls ? negative(value) : value,
    min: falls ? negative(max) : min,
    max: falls ? negative(min) : max,
    unit: quantity.unit,
    comparator: (falls && mirrored[record.comparator]) || record.comparator,
    force: record.modality?.force ?? null,
    reference: record.reference,
    text: quantity.text,
    file,
    id: record.id,
    start: source.start,
    end: source.end,
    codePoints: {
      start: codePoint(source.start, surrogatePairs),
      end: codePoint(source.end, surrogatePairs),
    },
    line: source.line,
    column: source.column,
    sentence: record.sentence,
  };
}

/** An offset in code points. */
function codePoint(offset: number, pairs: readonly number[]): number {
  return offset - pairs.filter((pair) => pair < offset).length;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}
