import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { firstSign } from '../core/search.ts';
import { qualitiesOfThings } from '../lexicon/manner-words.ts';
import { describingVerbs, possessingVerbs } from '../lexicon/standing-verbs.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';

/** A clause that describes the noun behind it: 涉及面广的税率, 具有一定规模的合作社. */
const describing = new StartPattern(
  phraseAt`(?:${describingVerbs}|${possessingVerbs})[\u4e00-\u9fff、“”]{2,16}?的(?=“?[\u4e00-\u9fff]{2})(?!人[口数]?(?:[^\u4e00-\u9fff]|[为有达共占]|$))`,
);

const opening = new CharSet('（');
/** How what stands before it will be called: 六个渔区（以下简称六区）渔民人口. */
const called = /^.*（(?:以下)?(?:简称|统称)[^（）]{1,14}）(?=[\u4e00-\u9fff]{2})/;

/** Two qualities and more before the noun that has them: 特色突出、服务优良的渔镇. */
const qualities = phrase`^(?:[\u4e00-\u9fff]{1,8}${qualitiesOfThings}、){1,5}[\u4e00-\u9fff]{1,8}${qualitiesOfThings}的(?=“?[\u4e00-\u9fff]{2})`;
const longestQualities = 48;
const listSign = '、';

/** Where the noun begins that the clause at `from` describes; `from` where no clause opens there. */
export function behindClause(text: string, from: number, to: number): number {
  const end = describing.endAt(text, from);
  return end === -1 || end + 2 > to ? from : end;
}

/** Where the noun begins whose qualities are told from `from` on, right behind its number; `from` where none are. */
export function behindQualities(text: string, from: number, to: number): number {
  const first = firstSign(text, listSign, { from, to: Math.min(to, from + longestQualities) });
  if (first === -1) return from;
  const said = qualities.exec(text.slice(from, Math.min(to, from + longestQualities)))?.[0];
  return from + (said?.length ?? 0);
}

/** Where the noun begins behind how what stands before it will be called; `from` where nothing says so. */
export function behindCalled(text: string, from: number, to: number): number {
  if (opening.firstIn(text, from, to) === -1) return from;
  return from + (called.exec(text.slice(from, to))?.[0].length ?? 0);
}
