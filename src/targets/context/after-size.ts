import type { Span } from '../../core/span.ts';
import { trimStart } from '../../clause/phrase-edges.ts';

/** What is of a size, `after` it, without 规模, or 级 where the size is that of a class (`level`). */
export function afterSize(text: string, after: Span, level: boolean): Span {
  if (level && text.charAt(after.from) === '级')
    return trimStart(text, { from: after.from + 1, to: after.to });
  return text.startsWith('规模', after.from) ? trimStart(text, after) : after;
}
