import { spansOfChange } from '../lexicon/plausible-measures.ts';
import { phrase } from '../lexicon/phrase.ts';

/** Indicators of a whole place that a report sets one target for, and the growth in a year that none promises. */
export interface Headline {
  readonly name: string;
  /** Per cent. */
  readonly limit: number;
}

const table: readonly (readonly [names: string, limit: number])[] = [
  ['地区生产总值|国内生产总值|生产总值|GDP|地区生产总值（GDP）', 30],
  ['规模以上工业增加值|规上工业增加值|规模以上工业企业增加值', 60],
  ['一般公共预算收入|地方一般公共预算收入|公共财政预算收入|地方财政收入', 80],
  ['固定资产投资|全社会固定资产投资|固定资产投资（不含农户）', 100],
  ['社会消费品零售总额|限额以上社会消费品零售总额', 60],
  ['居民人均可支配收入|城镇居民人均可支配收入|农村居民人均可支配收入|农民人均纯收入', 40],
  ['居民消费价格|居民消费价格指数|居民消费价格总水平|居民消费价格涨幅', 20],
  ['城镇新增就业|城镇新增就业人数|城镇调查失业率|城镇登记失业率|城镇化率', 40],
  ['粮食产量|粮食总产量|进出口总额|外贸进出口总额|货物进出口总额', 80],
];

const limits: ReadonlyMap<string, number> = new Map(
  table.flatMap(([names, limit]) => names.split('|').map((name) => [name, limit] as const)),
);

const place = /^全[国省市区县州旗]/;

/** The headline indicator that a name means; null for any other. */
export function headlineOf(indicator: string): Headline | null {
  const name = indicator.startsWith('全') && place.test(indicator) ? indicator.slice(2) : indicator;
  const limit = limits.get(name);
  return limit === undefined ? null : { name, limit };
}

/** Words of a clause that spread a change over years, or measure it from another year than the last. */
const years = phrase`${spansOfChange}`;

/** Words that make a change over years a change in each of them. */
const eachYear = /[年平]均|每年|递增/;

/** Whether a clause gives the rate of each of several years. */
export function isRateOfEachYear(clause: string): boolean {
  return eachYear.test(clause);
}

/** Whether a clause speaks of one year alone. */
export function isYearly(clause: string): boolean {
  return !years.test(clause.includes('年') ? clause.replace(/(?:19|20)\d\d年/g, '') : clause);
}
