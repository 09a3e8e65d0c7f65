import { chineseNumber } from '../../numerals/chinese-number.ts';
import type { FoundYear, YearEvidence } from './evidence.ts';
import { epithetsOfPlans } from '../../lexicon/heading-words.ts';
import { phrase } from '../../lexicon/phrase.ts';

/**
 * The years in whose reports each plenum of a committee of the party was news, from its first on, which was held with the
 * congress: those of one autumn are named by the reports of the next spring.
 */
const newsIn: Readonly<Record<number, readonly number[]>> = {
  14: [1993, 1993, 1994, 1995, 1996, 1997],
  15: [1998, 1998, 1999, 2000, 2001, 2002],
  16: [2003, 2003, 2004, 2005, 2006, 2007],
  17: [2008, 2008, 2009, 2010, 2011, 2012],
  18: [2013, 2013, 2014, 2015, 2016, 2017],
  19: [2018, 2018, 2019, 2020, 2021, 2022],
  20: [2023, 2023, 2025, 2026],
};

const numeral = '十[四五六七八九]|二十';
/** 党的十九大精神, not 迎接党的十九大. */
const congresses = new RegExp(`(${numeral})大(?:精神|报告|作出|确[定立])`, 'g');
/** 十八届三中、四中全会, 十九届五中全会. */
const plenums = new RegExp(`(${numeral})届((?:[一二三四五六七]中?[、和]?){1,6})全会`, 'g');

/** The year of the reports in which the last congress or plenum was news that a text names; null where it names none. */
function lastNamed(text: string): number | null {
  let last = 0;
  for (const [, congress = ''] of text.matchAll(congresses))
    last = Math.max(last, newsOf(congress, '一'));
  for (const [, congress = '', plenum = ''] of text.matchAll(plenums))
    for (const number of plenum.replace(/[^一二三四五六七]/g, ''))
      last = Math.max(last, newsOf(congress, number));
  return last || null;
}

/** The year of a plenum, both numbers as they are written; 0 where it is unknown. */
function newsOf(congress: string, plenum: string): number {
  return newsIn[chineseNumber(congress) ?? 0]?.[(chineseNumber(plenum) ?? 0) - 1] ?? 0;
}

/** How a government speaks of the work of its year. */
const ofThisYear = phrase`今年(?:的)?(?:政府|经济社会发展|各项|全[省市县区])?工作的?${epithetsOfPlans}|各位代表`;

/** The year of a report that tells none, by the last congress or plenum that it names; null where it is no report or names none. */
export function yearOfPlenum({ normalized: { text } }: YearEvidence): FoundYear | null {
  const year = ofThisYear.test(text) ? lastNamed(text) : null;
  return year === null ? null : { year, basis: 'text' };
}
