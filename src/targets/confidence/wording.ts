import { sliceOf } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';

/** Where the words of an indicator stand, seen from the number: right before or behind it, in its clause or its sentence before it. */
type NamePlace = 'before' | 'behind' | 'in the clause' | 'in the sentence' | 'elsewhere';

/** How the words around a number are used by its record. */
export interface Wording {
  readonly name: NamePlace;
  /** How many characters before the number, back to the one before it in its clause, neither name nor verb account for. */
  readonly more: number;
}

/** What stands around a number. */
interface Around {
  readonly left: Span;
  readonly clause: Span;
  readonly sentence: Span;
}

/** How the words around a number are used by what is read of it. */
export function wordingOf(
  text: string,
  { indicator, action }: { readonly indicator: string; readonly action: string | null },
  number: Span,
  around: Around,
): Wording {
  const left = sliceOf(text, around.left);
  const named = left.includes(indicator) ? indicator.length : 0;
  const told = action !== null && left.includes(action) ? action.length : 0;
  return { name: namePlace(text, indicator, number, around), more: left.length - named - told };
}

/** Where an indicator's words stand; `elsewhere` where they are put together from several places. */
function namePlace(
  text: string,
  indicator: string,
  number: Span,
  { clause, sentence }: Around,
): NamePlace {
  const before = text.slice(clause.from, number.from);
  if (before.endsWith(indicator)) return 'before';
  if (text.startsWith(indicator, number.to)) return 'behind';
  if (before.includes(indicator)) return 'in the clause';
  return sliceOf(text, sentence).includes(indicator) ? 'in the sentence' : 'elsewhere';
}
