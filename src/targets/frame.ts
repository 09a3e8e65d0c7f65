import type { Span } from '../core/span.ts';
import type { VerbKind } from '../lexicon/verbs.ts';
import type { Item } from './item.ts';
import { nounAfter, nounBefore, trimEnd } from './phrase.ts';
import { wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';

/** What stands around a number: subject, verb, object. Spans may be empty. */
export interface Frame {
  /** The words before the number without the adverbs next to it. */
  readonly core: Span;
  readonly words: readonly ClauseWord[];
  /** The verb right before the number; null where a noun stands there. */
  readonly verb: ClauseWord | null;
  readonly kind: VerbKind | null;
  /** The last verb before the noun that stands right before the number; null where there is none. */
  readonly governor: ClauseWord | null;
  /** What the verb or the number is said of: the noun phrase before the adjacent verb, or the phrase before the number. */
  readonly before: Span;
  /** The noun phrase right after the number. */
  readonly after: Span;
  /** Whether 分别 or 各 deals the numbers out. */
  readonly respectively: boolean;
  /** Whether 至少 stands before the verb. */
  readonly atLeast: boolean;
}

/** Longest stretch before a number that is looked through. */
const longestLeft = 120;

/** Reads the words around an item's number. */
export function frameOf(text: string, item: Item): Frame {
  const left = { from: Math.max(item.left.from, item.left.to - longestLeft), to: item.left.to };
  const words = wordsOf(text, left.from, left.to);
  const core = trimEnd(text, left, words);
  const known = words.filter((word) => word.from < core.to);
  const last = known.at(-1);
  const verb = last && last.class === 'verb' && last.to === core.to ? last : null;
  let governor: ClauseWord | null = null;
  if (!verb) {
    governor = known.findLast((word) => word.class === 'verb' && word.verb !== 'nominal') ?? null;
    governor ??= openingVerb(core, known);
  }
  const before = verb
    ? nounBefore(text, { from: left.from, to: verb.from })
    : governor
      ? nounBefore(text, { from: governor.to, to: core.to })
      : nounBefore(text, core);
  return {
    core,
    words: known,
    verb,
    kind: verb?.verb ?? null,
    governor,
    before,
    after: nounAfter(text, item.right),
    respectively: words.some((word) => word.class === 'adverb' && text.startsWith('分别', word.from)),
    atLeast: words.some(
      (word) => word.class === 'adverb' && /^(?:至少|最少)$/.test(text.slice(word.from, word.to)),
    ),
  };
}

/** A verb that is as often a noun, where it opens the clause: 改造农村厕所2.9万座. */
function openingVerb(core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  let at = core.from;
  for (const word of words) {
    if (word.from > at) return null;
    if (word.class === 'verb') return word.to < core.to ? word : null;
    if (word.class === 'noun') return null;
    at = word.to;
  }
  return null;
}

/** Whether a span holds anything. */
export function isEmpty(span: Span): boolean {
  return span.to <= span.from;
}
