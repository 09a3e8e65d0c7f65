import type { Diagnostic } from '../core/diagnostic.ts';
import { sliceOf } from '../core/span.ts';
import type { Refusal } from '../quantities/quantity.ts';

/** Longest quotation of a refused number. */
const longestQuote = 24;

/** The numbers of a text that measure nothing, each with its reason, as notes. */
export function refusedNumbers(text: string, refusals: readonly Refusal[]): readonly Diagnostic[] {
  return refusals.map(({ span, reason }) => {
    const quote = sliceOf(text, span);
    const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
    return { code: 'number-refused', severity: 'info', span, args: { quote: short, reason } };
  });
}
