import { CharSet } from '../../core/char-set.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { WordIndex } from '../../core/word-index.ts';
import { numeralNames, placesBehind, teamsBehind } from '../../lexicon/numeral-names.ts';
import { givenSets, idioms } from '../../lexicon/set-phrases.ts';
import { undertakings } from '../../lexicon/compound-deeds.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { growthOfHarvests } from '../../lexicon/crops.ts';
import type { Measure } from '../measure.ts';
import type { RefusalRule } from './rule.ts';

const index = new WordIndex(
  [...idioms, ...givenSets, ...numeralNames].map((word) => [word, word] as const),
);
const teams = new WordIndex(teamsBehind.map((word) => [word, word] as const));

/** Where a name of number, measure word and what stands behind them ends: 三十里铺, 三人篮球; null where none is. */
function nameEnd(text: string, { to, unit }: Measure): number | null {
  if (unit === '人') return teams.at(text, to)?.to ?? null;
  const next = text.charAt(to);
  return next !== '' && placesBehind[unit]?.includes(next) === true ? to + 1 : null;
}

/** What makes a name of number and measure behind it: 收支两条线, 黑三轮, 电科十二所, 铁人三项. */
const named: readonly (readonly [before: RegExp, unit: string])[] = [
  [/(?:收支|黄金)$/, '条'],
  [/(?:黑|车之)$/, '轮'],
  [/电科$/, '所'],
  [/铁人$/, '项'],
  [/全文$/, '字'],
  [/(?:央视|中央台)$/, '套'],
];
/** What names a plan by how much more grain it will bring: 实施千亿斤粮食产能提升行动, 新增千亿斤粮食生产能力规划. */
const grainPlan = new StartPattern(
  phraseAt`粮食(?:综合)?(?:生产能力|产能)?${growthOfHarvests}?(?:${undertakings}|规划|田间)`,
);
const endsNamed = new CharSet('支金黑之科人视台文');
/** 分三批实施 says how, 积分两档 counts. */
const ways: ReadonlySet<string> = new Set(['批', '批次', '期', '类', '级', '档']);
const otherSplits = '部百充十成得积学评均总千万';

/** Idioms, place names and political set phrases that hold a numeral. */
export const idiom: RefusalRule = {
  reason: 'idiom',
  examples: {
    refused: [
      '走进千家万户',
      '沿江百里画廊',
      '四个意识',
      '严格落实四个不摘要求',
      '一系列政策',
      '他们四分五裂',
      '亿万农民',
      '两会期间',

      '收支两条线管理',
      '完善再分配、三次分配制度',
      '分三批实施',
      '生产零部件',
      '整治黑三轮',
      '举办铁人三项赛',
      '全文9000字',
      '在央视6套播出',
      '唯一一家乳品厂',
      '推广二人转',
      '举办三人篮球赛',
      '建设三十里铺污水厂',
      '整治三轮四轮车',
      '实施千亿斤粮食产能提升行动',
    ],
    kept: ['千亿级集群', '四个园区建成', '步道长三公里'],
  },
  refuse: ({ text, numeral, measure }) => {
    const { from } = numeral;
    if (measure && endsNamed.has(text.charCodeAt(from - 1))) {
      const before = text.slice(Math.max(0, from - 2), from);
      const isNamed = named.some(([name, unit]) => unit === measure.unit && name.test(before));
      if (isNamed) return measure.to;
    }
    if (numeral.form !== 'chinese') return null;
    if (numeral.value === 0) return numeral.to;
    if (measure && grainPlan.startsAt(text, measure.to)) return measure.to;
    const name = measure && nameEnd(text, measure);
    if (name !== null) return name;
    if (text.startsWith('唯一', from - 1)) return from + 1;
    const splits =
      text.charAt(numeral.from - 1) === '分' &&
      !otherSplits.includes(text.charAt(numeral.from - 2) || ' ');
    if (splits && measure && ways.has(measure.unit)) return measure.to;
    const end = index.at(text, numeral.from)?.to ?? null;
    // 三公里 is no 三公, and no name ends inside a number.
    return end !== null && measure !== null && measure.to > end
      ? null
      : end && Math.max(end, numeral.to);
  },
};
