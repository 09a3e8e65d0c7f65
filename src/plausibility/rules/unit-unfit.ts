import { CharSet } from '../../core/char-set.ts';
import type { Dimension } from '../../lexicon/units.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { clauseBefore, written } from '../statement.ts';
import { areas, counted, lengths, paid, standing } from '../../lexicon/plausible-measures.ts';
import { anyOf } from '../../lexicon/word-list.ts';

const named = (ending: string): RegExp =>
  new RegExp(`([\\u4e00-\\u9fff]{0,8}${ending})${standing}`);

/** Names that say in what they are measured, right before the number or its verb, and what they are measured in. */
const fitting: readonly (readonly [key: RegExp, name: RegExp, dimension: Dimension])[] = [
  fits('[\\u4e00-\\u9fff](?<![效频功汇积倍])率', 'ratio'),
  fits(anyOf(counted), 'count'),
  fits(anyOf(paid), 'money'),
  fits(anyOf(areas), 'area'),
  fits(anyOf(lengths), 'length'),
];

/** The name with a key that is quickly looked for: few clauses hold it. */
function fits(name: string, dimension: Dimension): (typeof fitting)[number] {
  return [new RegExp(name), named(name), dimension];
}

/** Characters that a name of `fitting` ends in. */
const nameEnds = new CharSet(
  `率${[counted, paid, areas, lengths].flatMap((names) => names.map((name) => name.slice(-1))).join('')}`,
);

const lists = new CharSet('、和及与');

/** Dimensions that say nothing against any indicator. */
const open: ReadonlySet<Dimension> = new Set(['other', 'ratio', 'rank', 'time']);

/** 城镇化率达到65个 */
export const unitUnfit: PlausibilityRule = {
  code: 'unit-unfit',
  example: '常住人口城镇化率达到65个',
  examples: {
    doubted: ['森林覆盖率达到35.2亩。', '接待游客人数达到120万元。', '地区生产总值达到320亿吨。'],
    left: [
      '带动建档立卡贫困户人均增收达到4000元。',
      '森林覆盖率达到35.2%。',
      '接待游客人数达到120万人次。',
      '粮食播种面积、产量分别稳定在35万亩、15万吨。',
      '网上可办率高的1439项政务服务事项。',
      '电话普及率达29.3部/百人。',
      '全部财政收入突破10亿大关。',
    ],
  },
  check: ({ text, targets }) => {
    const doubts: Doubt[] = [];
    for (const target of targets) {
      const { quantity, type } = target;
      const { dimension, span, number, unit, form } = quantity;
      if (form !== 'digits' || span.to <= number.to || open.has(dimension) || unit === '大')
        continue;
      if (type === 'threshold' || text.charAt(span.to) === '/' || text.charAt(span.to) === '的')
        continue;
      const clause = clauseBefore(text, quantity);
      if (lists.firstIn(clause) !== -1) continue;
      const misfit = misnamed(clause, dimension);
      if (misfit === null) continue;
      doubts.push({ span, args: { indicator: misfit, quantity: written(text, quantity) } });
    }
    return doubts;
  },
};

/** The name at a clause's end that is measured in another dimension; null where none is. */
function misnamed(clause: string, dimension: Dimension): string | null {
  if (nameEnds.firstIn(clause) === -1) return null;
  for (const [key, name, own] of fitting) {
    if (own === dimension || !key.test(clause)) continue;
    const found = name.exec(clause);
    if (found) return found[1] ?? null;
  }
  return null;
}
