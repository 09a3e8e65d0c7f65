import { chineseNumber } from '../../numerals/chinese-number.ts';
import { weights } from './evidence.ts';
import type { YearEvidence, YearVote } from './evidence.ts';

/** The years of the sessions of the National People's Congress before it met each spring. */
const early: readonly (readonly number[])[] = [
  [1954, 1955, 1956, 1957, 1958],
  [1959, 1960, 1962, 1963],
  [1964],
  [1975],
];
/** From the fifth congress on one session a year, five to a congress. */
const regular = { congress: 5, year: 1978, sessions: 5 } as const;
const newest = 20;

/** The year of a session of the National People's Congress; null where there was none of these numbers. */
function yearOfSession(congress: number, session: number): number | null {
  if (congress < regular.congress) return early[congress - 1]?.[session - 1] ?? null;
  if (session < 1 || session > regular.sessions || congress > newest) return null;
  return regular.year + regular.sessions * (congress - regular.congress) + session - 1;
}

const numeral = '[一二三四五六七八九十]{1,3}';
const ofCongress = `第(${numeral})届全国人民代表大会`;
/** 向第五届全国人民代表大会第二次会议, 在第六届全国人民代表大会第一次会议上; not 从第五届… or 第五届…以来. */
const given = new RegExp(
  `(?:向|在|[—-])(?:中华人民共和国)?${ofCongress}(?:第(${numeral})次会议|.{0,4}(?:作|提出|报告))(?!以来|[期之]|闭幕|召开)`,
);
/** A line at the head that names the session alone. */
const line = new RegExp(`^[（(]?(?:中华人民共和国)?${ofCongress}第(${numeral})次会议`);

/** The congresses of a place and year by their short name, as headlines have it: 2031云泽两会. */
const twoSessions = /((?:19|20)\d\d)年?[\u4e00-\u9fff]{0,8}两会(?:$|[^后以])/;

/** The session that a report of the State Council is given at, by its number, or that of a headline by its year. */
export function sessionVotes({ head, opening }: YearEvidence): YearVote[] {
  for (const words of [...head, ...opening]) {
    const found = given.exec(words) ?? (head.includes(words) ? line.exec(words) : null);
    if (!found) continue;
    const congress = chineseNumber(found[1] as string) ?? 0;
    const session = found[2] === undefined ? 1 : (chineseNumber(found[2]) ?? 0);
    const year = yearOfSession(congress, session);
    if (year !== null) return [{ year, basis: 'text', weight: weights.number }];
  }
  const named = head.map((words) => twoSessions.exec(words)?.[1]).find(Boolean);
  return named === undefined
    ? []
    : [{ year: Number(named), basis: 'text', weight: weights.session }];
}
