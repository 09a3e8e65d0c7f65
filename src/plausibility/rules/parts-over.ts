import type { Dimension } from '../../lexicon/units.ts';
import type { Target } from '../../targets/target.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { adds, clauseBefore, exactly, isCutOff, together, written } from '../statement.ts';

const opens = /^(?:其中|（其中)/;
/** Totals that are averages or counted on a base, which a part can pass. */
const averaged = /[年平人]均|每|增[加长]|减少|超/;

/** 项目38个，其中工业项目25个、农业项目19个 */
export const partsOver: PlausibilityRule = {
  code: 'parts-over',
  example: '项目38个，其中工业项目25个、农业项目19个',
  examples: {
    doubted: ['引进项目38个，其中工业项目25个、农业项目19个。', '新建学校6所，其中小学8所。'],
    left: [
      '引进项目38个，其中工业项目25个、农业项目13个。',
      '引进项目38个，其中工业项目25个、农业项目10个。',
      '特困人员供养标准提高到780元/人月，其中失能人员1080元/人月。',
      '新增装机1，290万千瓦，其中水电320万千瓦。',
      '预算收入每年增加3亿元，其中去年增加5亿元。',
      '引进亿元以上项目38个，其中省重点项目20个、十亿元以上项目25个。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (let index = 0; index < targets.length; index++) {
      const whole = targets[index] as Target;
      const parts = partsAfter(text, targets, index);
      const total = exactly(whole.quantity);
      if (parts.length === 0 || total === null) continue;
      if (averaged.test(clauseBefore(text, whole.quantity))) continue;
      const quantities = parts.map(({ quantity }) => quantity);
      const sum = quantities.reduce((added, part) => added + (exactly(part) ?? 0), 0);
      if (sum <= total || adds(text, whole.quantity, quantities)) continue;
      doubts.push({
        span: whole.quantity.span,
        args: {
          whole: written(text, whole.quantity),
          parts: quantities.map((part) => written(text, part)).join('、'),
        },
      });
    }
    return doubts;
  },
};

const sums: ReadonlySet<Target['type']> = new Set([
  'count',
  'level',
  'scope',
  'amount',
  'increment',
]);

/** What no whole is the sum of: rates, and prices a head or a month. */
const unsummed: ReadonlySet<Dimension> = new Set(['ratio', 'rank', 'other', 'time', 'temperature']);

/** The parts that 其中 right behind a total names in one clause; none where one of them is a criterion or of another kind. */
function partsAfter(text: string, targets: readonly Target[], index: number): readonly Target[] {
  const whole = targets[index] as Target;
  const parts: Target[] = [];
  if (!sums.has(whole.type) || unsummed.has(whole.quantity.dimension)) return parts;
  for (let at = index + 1; at < targets.length; at++) {
    const part = targets[at] as Target;
    const earlier = targets[at - 1] as Target;
    if (!together(whole, part)) break;
    const between = text.slice(earlier.quantity.bounded.to, part.quantity.span.from);
    if (parts.length === 0) {
      if (!between.includes('其中') || isCutOff(text, whole.quantity)) break;
      const words = /^[^，。；：（）]{0,12}[，（]([^，。；：（）]{0,30})$/.exec(between)?.[1];
      if (words === undefined || !opens.test(words)) break;
    } else if (!/^[^，。；：（）]{0,30}$/.test(between) || !/[、和及与]/.test(between)) break;
    if (part.quantity.unit !== whole.quantity.unit || part.type !== whole.type) return [];
    if (exactly(part.quantity) === null) return [];
    parts.push(part);
  }
  return parts;
}
