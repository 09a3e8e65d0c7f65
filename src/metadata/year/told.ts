import { phrase } from '../../lexicon/phrase.ts';
import { outcomesOfWorks, tellings } from '../../lexicon/status-cues.ts';
import { isToBe, lookingAhead } from '../../lexicon/promise-words.ts';
import { newsOfPeriods } from '../../lexicon/paper-words.ts';
import { resultVerbs } from '../../lexicon/actions.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { yearOfBulletinTold } from './bulletins.ts';
import type { YearEvidence } from './evidence.ts';

/** How a sentence opens that tells what a year brought: 2031年，; 截至2031年底; 2031年第一季度; 2031年全省. */
const opensYear = new RegExp(
  '(?:^|[\\n。；]|(?:了解到|' +
    oneOf(tellings) +
    ')[，：])(?:[^，。；\\d]{0,20}，)?(?:截至|截止到?|至)?((?:19|20)\\d\\d)年' +
    '(?:度?，|年?[末底]|全年|第?[一二三四]季度|上半年|前三季度|全[国省市县区州旗])([^。；\\n]{0,40})',
  'g',
);

/** What news of works for the people say of how they came out: 2031年10件民生实事完成情况公布. */
const worksDone = phrase`((?:19|20)\d\d)年度?[^，。；\d]{0,8}[\d一二三四五六七八九十]{0,3}[件项]?(?:为民|民生|惠民)(?:办)?实事[^，。；]{0,16}${outcomesOfWorks}情况`;

/** The same told in a sentence: 2031年开展票决制，票决通过的10件民生实事项目全部完成. */
const worksKept =
  /((?:19|20)\d\d)年[^。；]{0,80}实事(?:项目)?[^。；，]{0,10}(?:全部|全面|均已?|圆满)(?:完成|办结|兑现)/;

/** How news open that tell of figures just given out: 渔业局公布了2031年7月渔业收支情况. */
const figuresOf = phrase`(?:公布|发布|通报)了?((?:19|20)\d\d)年(?:\d{1,2}月份?|[1一][-—~～至到]\d{1,2}月份?|上半年|前三季度|第?[一二三四]季度)[^，。；\d《]{0,16}${newsOfPeriods}`;

/** How a headline tells what this year brought: 今年渔业税收实现突破. */
const thisYearBrought = phrase`^今年(?![^。；]*(?:将|有望|${lookingAhead}))[^。；]{2,24}(?:${resultVerbs}|创[^。；]{0,4}新高|超[过额]?\d)`;

/** What makes such a sentence one of what is to come. */
const looksAhead = phrase`将|${lookingAhead}|${isToBe}`;

/**
 * The year whose results a text tells that is no report of its own: that of the bulletin which it is about, or the only one that
 * its sentences open with. Null where they open with several.
 */
export function yearOfResults(evidence: YearEvidence): number | null {
  const ofBulletin = yearOfBulletinTold(evidence);
  if (ofBulletin !== null) return ofBulletin;
  const { head, opening, normalized } = evidence;
  const lines = [...head, ...opening].join('\n');
  const ofWorks = (worksDone.exec(lines) ?? worksKept.exec(lines) ?? figuresOf.exec(lines))?.[1];
  if (ofWorks !== undefined) return Number(ofWorks);
  const years = new Set<string>();
  for (const [, year = '', rest = ''] of normalized.text.matchAll(opensYear))
    if (!looksAhead.test(rest)) years.add(year);
  const [only] = years;
  return years.size === 1 ? Number(only) : null;
}

/** Whether the first line of a text tells what its own year has brought. */
export function tellsOwnYear({ head: [first = ''] }: YearEvidence): boolean {
  return thisYearBrought.test(first);
}

/** How a sentence opens that tells what the last year brought: 去年，; 据渔业局介绍，去年，. */
const opensLastYear =
  /(?:^|[\n。；])(?:[^，。；\d]{0,16}，)?(?:去年(?:，|全[国省市县区州]|年?底)|过去的?一年，)/;
/** What tells of a part of this year. */
const partOfThis = /今年(?:以来|上半年|前|第?[一二三]季度|1[-—～~至到])/;

const leastParts = 2;

/** Whether a text that is no report tells again and again what a part of this year has brought. */
export function tellsPartOfOwn({ normalized: { text } }: YearEvidence): boolean {
  return [...text.matchAll(new RegExp(partOfThis, 'g'))].length >= leastParts;
}

/** Whether a text that is no report tells what the last year brought, and of no part of this one. */
export function tellsLastYear({ normalized: { text } }: YearEvidence): boolean {
  return opensLastYear.test(text) && !partOfThis.test(text);
}
