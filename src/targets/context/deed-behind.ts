import { isEmpty } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { gettingVerbs, givingVerbs } from '../../lexicon/light-verbs.ts';
import { isListSign } from '../../clause/list-signs.ts';
import { amongThem, nounAfter } from '../../clause/noun-after.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { wordAt } from '../../clause/words.ts';
import type { Context } from '../construction.ts';

/** Longest deed that is named whole: 稳定消除返贫致贫风险. */
const longestDeed = 12;

/** Verbs that say only that those counted got, did or are given what is named behind them. */
const light = phrase`^(?:${gettingVerbs}|${givingVerbs})了?$`;

/** What those counted did not do is named with its 没有: 300人没有上岸. */
const not = new StartPattern(/没有|尚?未/y);

/** What those counted get or do, where no noun names them: 63人领到补贴. */
export function deedBehind({ text, item, items, index }: Context): string {
  const next = items[index + 1];
  const { quantity } = item;
  const { right } =
    next?.joined === 'list' && isEmpty(item.right) && isEmpty(next.left) ? next : item;
  const sign = isListSign(text, right.from) || text.charAt(right.from) === '（';
  if (quantity.dimension !== 'count' || sign || amongThem.startsAt(text, right.from)) return '';
  if (not.startsAt(text, right.from))
    return right.to - right.from <= longestDeed ? phraseText(text, right) : '';
  let from = trimStart(text, right).from;
  let verb = wordAt(text, from, right.to, true);
  while (
    verb?.class === 'verb' &&
    light.test(text.slice(verb.from, verb.to)) &&
    !text.startsWith('到位', verb.to)
  ) {
    from = verb.to;
    verb = wordAt(text, from, right.to, true);
  }
  const noun = nounAfter(text, { from, to: right.to });
  if (!isEmpty(noun)) return phraseText(text, noun);
  return right.to - from <= longestDeed ? phraseText(text, { from, to: right.to }) : '';
}
