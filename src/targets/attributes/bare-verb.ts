import { WordIndex } from '../../core/word-index.ts';
import { adverbsOfVerbs, wholeVerbs } from '../../lexicon/actions.ts';

const adverbs = new WordIndex(adverbsOfVerbs.map((word) => [word, true] as const));
const whole = new WordIndex(wholeVerbs.map((word) => [word, true] as const));

/** A verb without adverbs and 了: 同比增长, 高质量完成了. */
export function bareVerb(verb: string): string {
  const to = verb.endsWith('了') && verb.length > 2 ? verb.length - 1 : verb.length;
  let from = 0;
  while (!whole.at(verb, from, to)) {
    const adverb = adverbs.at(verb, from, to - 1);
    if (!adverb) break;
    from = adverb.to;
  }
  return verb.slice(from, to);
}
