import { phrase } from '../../lexicon/phrase.ts';
import { featuresOfLand, originsOfWater } from '../../lexicon/place-words.ts';
import { deedsToLand } from '../../lexicon/actions.ts';
import { timesCompared } from '../../lexicon/spoken-times.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import type { Span } from '../../core/span.ts';

/** What tells how a land is made rather than what came of any year: 多年平均降水量, 流域面积, 发源于. */
const land = new AnyPattern(phrase`${featuresOfLand}`);
/** The same of its waters. */
const waters = new AnyPattern(phrase`${originsOfWater}水(?:资源)?总?量`);
/** What tells of a deed or a year all the same. */
const ofDeed = new AnyPattern(
  phrase`${deedsToLand}|到(?:19|20)|将|力争|[比较]${timesCompared}|全年|(?:19|20)\d\d年`,
);

/** How far before a number its sentence is looked through, and how far behind where it starts. */
const [reach, behind] = [200, 14] as const;

/** Whether a sentence tells up to a number how the land is made, of no time: 全市多年平均降水量900毫米. */
export function tellsLand(text: string, sentence: Span, at: number): boolean {
  const from = Math.max(sentence.from, at - reach);
  const to = Math.min(sentence.to, at + behind);
  return (land.test(text, from, to) || waters.test(text, from, to)) && !ofDeed.test(text, from, to);
}
