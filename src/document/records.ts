import { codeOf } from '../indicators/code-of.ts';
import type { IndicatorIndex } from '../indicators/indicator-index.ts';
import { leadAt, SectionPaths, titleOf } from '../outline/section.ts';
import type { Lead, Outline, Section } from '../outline/section.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Target } from '../targets/target.ts';
import type { Measure, TargetRecord } from './document.ts';
import type { Locator } from './locator.ts';

/** Targets as the output has them, in the order of the text. */
export function writtenRecords(
  targets: readonly Target[],
  documentId: string,
  locator: Locator,
  outline: Outline,
  indicators: IndicatorIndex,
): TargetRecord[] {
  const idOf = ({ span }: Quantity): string =>
    `${documentId}:${String(locator.toSource(span).from)}`;
  const sectionOf = sectionReader(locator, outline);
  return targets.map((target) => {
    const { quantity, period, modality } = target;
    const span = locator.toSource(quantity.span);
    const as = (words: string): string => locator.words(words, target.sentence);
    return {
      id: `${documentId}:${String(span.from)}`,
      status: target.status,
      type: target.type,
      indicator: { text: as(target.indicator), code: codeOf(target, indicators) },
      action: target.action && as(target.action),
      direction: target.direction,
      comparator: 'min' in quantity.amount ? 'range' : target.comparator,
      quantity: measureOf(quantity, locator.number(quantity.span, span)),
      period: period && {
        start: period.start,
        end: period.end,
        text: period.text && as(period.text),
        basis: period.basis,
      },
      modality: modality && { text: as(modality.text), force: modality.force },
      actor: target.actor && as(target.actor),
      section: sectionOf(quantity.span.from),
      relatesTo: target.relatesTo && idOf(target.relatesTo),
      sentence: locator.sentence(target.sentence),
      source: locator.place(span),
      confidence: target.confidence,
      rule: target.rule,
    };
  });
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
function sectionReader(
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
