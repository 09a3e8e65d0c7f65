import type { Span } from '../core/span.ts';
import { countedDeeds, selectedNouns } from '../lexicon/selected-nouns.ts';
import { oneOf } from '../lexicon/word-list.ts';

/** By measure word: a noun that it selects with what is told of it behind. */
const told: ReadonlyMap<string, RegExp> = new Map(
  selectedNouns.flatMap(({ measures, heads, endings, said }) => {
    const whole = oneOf([...heads, ...endings, ...countedDeeds]);
    const behind = said
      ? `(?=[^、和及与（]*${oneOf(said)}$)`
      : `(?=[^、和及与（]{2,}$)(?!.*${whole}$)`;
    const pattern = new RegExp(oneOf(heads) + behind, 'g');
    return measures.map((measure) => [measure, pattern] as const);
  }),
);

/** The noun phrase behind a measure word up to the noun that it counts: 20家企业 of 20家企业上云用云. */
export function selectedNoun(text: string, measure: string, span: Span): Span {
  const pattern = told.get(measure);
  if (pattern === undefined) return span;
  const phrase = text.slice(span.from, span.to);
  const head = [...phrase.matchAll(pattern)].at(-1);
  return head ? { from: span.from, to: span.from + head.index + head[0].length } : span;
}
