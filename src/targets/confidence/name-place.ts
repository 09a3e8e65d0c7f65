import type { Span } from '../../core/span.ts';

/** Where the words of an indicator stand, seen from the number: right before or behind it, in its clause or its sentence before it. */
export type NamePlace = 'before' | 'behind' | 'in the clause' | 'in the sentence' | 'elsewhere';

/** Where an indicator's words stand; `elsewhere` where they are put together from several places. */
export function namePlace(
  text: string,
  indicator: string,
  number: Span,
  { clause, sentence }: { readonly clause: Span; readonly sentence: Span },
): NamePlace {
  const before = text.slice(clause.from, number.from);
  if (before.endsWith(indicator)) return 'before';
  if (text.startsWith(indicator, number.to)) return 'behind';
  if (before.includes(indicator)) return 'in the clause';
  return text.slice(sentence.from, sentence.to).includes(indicator)
    ? 'in the sentence'
    : 'elsewhere';
}
