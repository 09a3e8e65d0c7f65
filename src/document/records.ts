import type { Span } from '../core/span.ts';
import { CodeReader } from '../indicators/code-reader.ts';
import type { IndicatorIndex } from '../indicators/indicator-index.ts';
import { leadAt, SectionPaths, titleOf } from '../outline/section.ts';
import type { Lead, Outline, Section } from '../outline/section.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { chanceOf } from '../targets/confidence/chance.ts';
import type { Target } from '../targets/target.ts';
import type { Document, Measure, RuleId, TargetRecord } from './document.ts';
import type { Locator } from './locator.ts';

/**
 * Targets as the output has them, in the order of the text. The targets are taken away: a record stands in the place of
 * each, for of a long text both together would take half of the memory.
 */
export function writtenRecords(
  targets: Target[],
  { id: documentId, region }: Pick<Document['document'], 'id' | 'region'>,
  locator: Locator,
  outline: Outline,
  indicators: IndicatorIndex,
): TargetRecord[] {
  const sectionOf = sectionReader(locator, outline);
  const codes = new CodeReader(indicators, region);
  const rows: (Target | TargetRecord)[] = targets;
  for (const [at, target] of targets.entries()) {
    const code = codes.read(target, locator.before(target.sentence, target.quantity.span));
    const section = sectionOf(target.quantity.span.from);
    rows[at] = writtenRecord(target, section, { documentId, locator, code });
  }
  return rows as TargetRecord[];
}

interface Given {
  readonly documentId: string;
  readonly locator: Locator;
  readonly code: string | null;
}

function writtenRecord(
  target: Target,
  section: TargetRecord['section'],
  { documentId, locator, code }: Given,
): TargetRecord {
  const { quantity, period, modality, action, actor, relatesTo, sentence } = target;
  const span = locator.toSource(quantity.span);
  return {
    id: idOf(documentId, span),
    status: target.status,
    type: target.type,
    indicator: {
      text: locator.words(target.indicator, sentence),
      code,
    },
    action: action && locator.words(action, sentence),
    direction: target.direction,
    comparator: 'min' in quantity.amount ? 'range' : target.comparator,
    quantity: measureOf(quantity, locator.number(quantity.span, span)),
    period: period && {
      start: period.start,
      end: period.end,
      text: period.text && locator.words(period.text, sentence),
      basis: period.basis,
    },
    modality: modality && {
      text: locator.words(modality.text, sentence),
      force: modality.force,
    },
    nature: target.nature,
    actor: actor && locator.words(actor, sentence),
    section,
    relatesTo: relatesTo && idOf(documentId, locator.toSource(relatesTo.span)),
    reference: null,
    sentence: locator.quoteOf(sentence, quantity.span),
    source: locator.place(span),
    confidence: Math.round(100 * chanceOf(target, code) * target.trust) / 100,
    // The validator holds it to the list of the schema.
    rule: target.rule as RuleId,
  };
}

function idOf(documentId: string, { from }: Span): string {
  return `${documentId}:${String(from)}`;
}

function measureOf({ amount, unit, dimension }: Quantity, text: string): Measure {
  return 'value' in amount
    ? { text, value: amount.value, unit, dimension }
    : { text, min: amount.min, max: amount.max, unit, dimension };
}

/**
 * Reads the innermost section around an offset; an unnumbered one bears the number of the section around it.
 * Records of one section after another share what is written of it.
 */
export function sectionReader(
  locator: Locator,
  outline: Outline,
): (offset: number) => TargetRecord['section'] {
  const paths = new SectionPaths(outline);
  let innermost: Section | undefined;
  let lead: Lead | null = null;
  let section: TargetRecord['section'] = null;
  return (offset) => {
    const path = paths.at(offset);
    const here = path.at(-1);
    const leadHere = leadAt(outline, offset);
    if (here === innermost && leadHere === lead) return section;
    innermost = here;
    lead = leadHere;
    section =
      here || leadHere
        ? {
            id: here?.id ?? null,
            number: path.findLast(({ number }) => number !== '')?.number ?? '',
            title: here ? locator.written(titleOf(here)) : null,
            lead: leadHere && locator.written(leadHere.title),
          }
        : null;
    return section;
  };
}
