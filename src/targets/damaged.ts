import { Cover, sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Target } from './target.ts';

/** Stands in a text for what could not be read. */
const replacement = '\ufffd';
/** What is left of the chance of a record of a sentence with a hole in it, or of columns read across. */
const left = 0.4;

/** Stretches of a source in which it is not sure what goes on where. */
export interface Unsure {
  readonly spans: readonly Span[];
  /** Where in the source a place of the text stands. */
  readonly toSource: (at: number) => number;
}

/** The targets, those less trusted of whose sentence a part could not be read, or that stand where columns may be cells. */
export function withDamage(text: string, targets: Target[], { spans, toSource }: Unsure): Target[] {
  const hasHoles = text.includes(replacement);
  if (!hasHoles && spans.length === 0) return targets;
  const unsure = new Cover(spans);
  const isUnsure = ({ quantity, sentence }: Target): boolean => {
    if (hasHoles && sliceOf(text, sentence).includes(replacement)) return true;
    if (spans.length === 0) return false;
    const from = toSource(quantity.span.from);
    return unsure.holds({ from, to: from + 1 });
  };
  return targets.map((target) =>
    isUnsure(target) ? { ...target, trust: left * target.trust } : target,
  );
}
