import { phrase } from '../../lexicon/phrase.ts';
import { deedsToCrops, yieldsOfCrops } from '../../lexicon/crops.ts';
const yielded = /^(.{2,}?)(?:年均|平均)?(?:单产|亩产)$/;
const sown = phrase`^(.*?)${deedsToCrops}?面积$`;
/** What is yielded of it in all, or a year. */
const inAll = phrase`^(.{2,}?)(?:年均|平均)?${yieldsOfCrops}$`;

/** Of what an area or a yield is: 海带 of 海带种植面积, 海带亩产; empty where that is not told. */
export function cropOf(measure: string): string {
  const crop = (sown.exec(measure) ?? yielded.exec(measure))?.[1] ?? '';
  return crop === '总' ? '' : crop;
}

/** Of what an area, a yield or all that is yielded is: 海带 of 海带年均总产; empty where that is not told. */
export function goodsOf(measure: string): string {
  return cropOf(measure) || (inAll.exec(measure)?.[1] ?? '');
}
