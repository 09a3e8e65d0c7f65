import type { Span } from '../core/span.ts';
import { isEmpty } from '../core/span.ts';
import type { Context } from '../targets/construction.ts';
import type { ClauseWord } from '../clause/words.ts';
import type { ClauseEvidence, EvidenceVerb } from './explanation.ts';

/** The words around a number that its rule looked at. */
export function clauseEvidence({ items, index, item, frame }: Context): ClauseEvidence {
  const earlier = items[index - 1];
  const sameClause = earlier !== undefined && earlier.clause.from === item.clause.from;
  return {
    subject: given(frame.before),
    verb: verbOf(frame.verb),
    governor: verbOf(frame.governor),
    object: given(frame.after),
    joined: item.joined,
    follows: sameClause ? earlier.quantity.span : null,
    respectively: frame.respectively,
  };
}

function given(span: Span): Span | null {
  return isEmpty(span) ? null : { from: span.from, to: span.to };
}

function verbOf(word: ClauseWord | null): EvidenceVerb | null {
  return word?.verb ? { span: { from: word.from, to: word.to }, kind: word.verb } : null;
}
