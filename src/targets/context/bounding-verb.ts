import { boundingVerbs } from '../../lexicon/bounds.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { Quantity } from '../../quantities/quantity.ts';

const opens = new RegExp(`^${oneOf(boundingVerbs)}`);

/** The verb of a number that bounds it, too: 超过 in 分别超过9家和12家; null where its bound is no verb. */
export function boundingVerb(text: string, { bounded, span }: Quantity): string | null {
  return opens.exec(text.slice(bounded.from, span.from))?.[0] ?? null;
}
