import { sliceOf } from '../core/span.ts';
import type { Target } from './target.ts';

/** Stands in a text for what could not be read. */
const replacement = '\ufffd';
/** A record of a sentence with a hole in it is as likely wrong as right. */
const chance = 0.4;

/** The targets, those of sentences of which a part could not be read with a lower confidence. */
export function withDamage(text: string, targets: readonly Target[]): readonly Target[] {
  if (!text.includes(replacement)) return targets;
  return targets.map((target) =>
    sliceOf(text, target.sentence).includes(replacement)
      ? { ...target, confidence: Math.min(target.confidence, chance) }
      : target,
  );
}
