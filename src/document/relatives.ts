import { codeOf } from '../indicators/code-of.ts';
import { phrase } from '../lexicon/phrase.ts';
import { ratesOfChange } from '../lexicon/changes.ts';
import type { IndicatorIndex } from '../indicators/indicator-index.ts';
import type { RelativeTarget } from '../targets/relative/relative-target.ts';
import type { TargetRecord } from './document.ts';
import type { Locator } from './locator.ts';

/** What a relative target is written with. */
export interface RelativeWriter {
  readonly documentId: string;
  readonly locator: Locator;
  readonly indicators: IndicatorIndex;
  readonly sectionOf: (offset: number) => TargetRecord['section'];
}

/** Numbers and relative targets as the output has them, in the order of the text. */
export function withRelatives(
  records: TargetRecord[],
  relatives: readonly RelativeTarget[],
  writer: RelativeWriter,
): TargetRecord[] {
  if (relatives.length === 0) return records;
  const written = relatives.map((relative) => writtenRelative(relative, records, writer));
  return [...records, ...written].sort((a, b) => a.source.start - b.source.start);
}

function writtenRelative(
  relative: RelativeTarget,
  records: readonly TargetRecord[],
  { documentId, locator, indicators, sectionOf }: RelativeWriter,
): TargetRecord {
  const { span, sentence, period, modality } = relative;
  const place = locator.toSource(span);
  const as = (words: string): string => locator.words(words, sentence);
  const code = codeNamed(measureOf(relative.reference), indicators);
  return {
    id: `${documentId}:${String(place.from)}`,
    status: relative.status,
    type: 'relative',
    indicator: { text: as(relative.indicator), code: codeNamed(relative.indicator, indicators) },
    action: as(relative.action),
    direction: relative.direction,
    comparator: relative.relation,
    quantity: {
      text: locator.number(span, place),
      value: null,
      unit: '',
      dimension: 'relative',
    },
    period: period && {
      start: period.start,
      end: period.end,
      text: period.text && as(period.text),
      basis: period.basis,
    },
    modality: modality && { text: as(modality.text), force: modality.force },
    nature: relative.nature,
    actor: null,
    section: sectionOf(span.from),
    relatesTo: code === null ? null : referredTo(relative, code, place.from, records),
    reference: { text: as(relative.reference), code },
    sentence: locator.sentence(sentence),
    source: locator.place(place),
    confidence: relative.confidence,
    rule: relative.rule,
  };
}

/** 经济增长 is that of the product. */
function measureOf(reference: string): string {
  const words = reference.replace(phrase`(?:实际|名义)?(?:${ratesOfChange}|增长|发展|速度)$`, '');
  return /^(?:国民)?经济$/.test(words) ? '国内生产总值' : words;
}

function codeNamed(words: string, indicators: IndicatorIndex): string | null {
  if (words === '') return null;
  const named = { type: 'growth', direction: 'increase', action: null, relatesTo: null } as const;
  const quantity = { unit: '%', dimension: 'ratio' } as Parameters<typeof codeOf>[0]['quantity'];
  const codeFor = (indicator: string): string | null =>
    codeOf({ ...named, indicator, quantity }, indicators);
  // 城乡居民收入 is that of all residents.
  return codeFor(words) ?? codeFor(words.replace(/^城乡(?=居民)/, ''));
}

/** The last growth of this indicator before a place that is of the same status and period. */
function referredTo(
  { status, period }: RelativeTarget,
  code: string,
  before: number,
  records: readonly TargetRecord[],
): string | null {
  const record = records.findLast(
    (each) =>
      each.source.start < before &&
      each.type === 'growth' &&
      each.indicator.code === code &&
      each.status === status &&
      each.period?.end === period?.end,
  );
  return record?.id ?? null;
}
