import { aimingVerbs } from '../../lexicon/promise-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/** What tells that works which were promised are done: 民生实事全部兑现. */
const kept =
  /(?:实事|(?:民生|惠民|为民)承诺)[^，。；签]{0,12}(?:[全均][部都]?|圆满|如期|悉数|已)[^，。；签]{0,4}(?:完成|兑现|办[结成]|落[实地]|见效)/;
/** What tells that they shall be, or what else is told of them: 确保民生实事如期完成. */
const meant = phrase`(?:将|要把|${aimingVerbs}|推[动进]|保障|促进)[^，。；]*(?:实事|承诺)|(?:实事|承诺)[^，。；]*(?:将|${aimingVerbs}|[^主重需]要)`;

/** Whether a line of news tells that the works which were promised for a year are done. */
export function tellsKeptWorks(line: string): boolean {
  return kept.test(line) && !meant.test(line);
}
