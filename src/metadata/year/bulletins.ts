import { chineseNumber } from '../../numerals/chinese-number.ts';
import { yearOfNationalCensus } from '../../time/censuses.ts';
import type { FoundYear, YearEvidence } from './evidence.ts';

/** What the title of a census bulletin names, or what a text opens with that makes the results of one known. */
const censusNamed = new RegExp(
  '(?:^|\\n)[^，。；\\n]{0,20}(?<!开展|根据|按照)第([一二三四五六七八九])次全国([人经农])[口济业]普查' +
    '(?:[^。；，\\n]{0,12}公报(?=[ （[【〔\\n]|$)|主要数据(?:情况|结果)?[：:]?(?=\\n|$)|对[^。\\n]{0,60}。?现将[^。]{0,20}公布如下)',
);
const census = /普查的?标准(?:时点|时间)[是为]((?:19|20)\d\d)年/;

/** When a census was taken of how things were at the end of the year before: 2032年1月1日进行渔业普查登记. */
const registration = /((?:19|20)\d\d)年1月1日[^，。；\d]{0,10}普查登记/;

const bulletinTold =
  /(?:发布|公布|印发)了?[^，。；\n]{0,12}?(?:((?:19|20)\d\d)年度?《[^》\n]{2,30}公报》|《[^》\d\n]{0,20}((?:19|20)\d\d)年[^》\n]{2,30}公报》)/;

/** The year of the bulletin that the first lines of news tell of: 发布2031年《渔业公报》; null where they tell of none. */
export function yearOfBulletinTold({
  head,
  opening,
}: Pick<YearEvidence, 'head' | 'opening'>): number | null {
  const [, before, inside] = bulletinTold.exec([...head, ...opening].join('\n')) ?? [];
  return before === undefined && inside === undefined ? null : Number(before ?? inside);
}

/** The year of news that calls the one that a bulletin is of 去年; null for others. */
export function yearAfterBulletin(evidence: YearEvidence): FoundYear | null {
  const told = yearOfBulletinTold(evidence);
  const isLast = told !== null && evidence.normalized.text.includes('去年');
  return isLast ? { year: told + 1, basis: 'text' } : null;
}

/** The year that a census counts, by what it opens with: 普查的标准时点为2031年12月31日; null where it tells none. */
export function yearOfCensus({
  head,
  opening,
}: Pick<YearEvidence, 'head' | 'opening'>): number | null {
  const lines = [...head, ...opening].join('\n');
  const year = census.exec(lines)?.[1];
  if (year !== undefined) return Number(year);
  const registered = registration.exec(lines)?.[1];
  if (registered !== undefined) return Number(registered) - 1;
  const [, number, kind] = censusNamed.exec(lines) ?? [];
  return (number && kind && yearOfNationalCensus(kind, chineseNumber(number) ?? 0)) || null;
}
