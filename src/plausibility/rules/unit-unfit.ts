import type { Dimension } from '../../lexicon/units.ts';
import type { Doubt, PlausibilityRule } from '../rule.ts';
import { clauseBefore, written } from '../statement.ts';

const verbs =
  '(?:预计|分别|累计|年均|均|完成|实现|稳定|已)*(?:达到|达|为|增加到|提高到|提升到|提高至|提升至|下降到|下降至|降低到|降到|降至|增至|升至|保持在|稳定在|控制在|突破|超过)?了?$';

/** Names that say in what they are measured, right before the number or its verb, and what they are measured in. */
const fitting: readonly (readonly [name: RegExp, dimensions: readonly Dimension[]])[] = [
  [
    new RegExp(`([\\u4e00-\\u9fff]{0,8}[\\u4e00-\\u9fff](?<![效频功汇积倍])率)${verbs}`),
    ['ratio', 'rank'],
  ],
  [
    new RegExp(`([\\u4e00-\\u9fff]{0,8}(?:人数|总人口|户数|家数))${verbs}`),
    ['count', 'ratio', 'rank'],
  ],
  [
    new RegExp(
      `([\\u4e00-\\u9fff]{0,8}(?:生产总值|增加值|可支配收入|财政收入|预算收入|预算支出|零售总额|进出口总额|存款余额|贷款余额|销售收入|营业收入))${verbs}`,
    ),
    ['money', 'ratio', 'rank'],
  ],
  [
    new RegExp(`([\\u4e00-\\u9fff]{0,8}(?:播种面积|建筑面积|绿化面积|造林面积))${verbs}`),
    ['area', 'ratio', 'rank'],
  ],
  [
    new RegExp(`([\\u4e00-\\u9fff]{0,8}(?:通车里程|运营里程|管网长度))${verbs}`),
    ['length', 'ratio', 'rank'],
  ],
];

/** Dimensions that say nothing against any indicator. */
const open: ReadonlySet<Dimension> = new Set(['other', 'rank', 'time']);

/** 城镇化率达到65个 */
export const unitUnfit: PlausibilityRule = {
  code: 'unit-unfit',
  example: '常住人口城镇化率达到65个',
  examples: {
    doubted: ['森林覆盖率达到35.2亩。', '接待游客人数达到120万元。', '地区生产总值达到320亿吨。'],
    left: [
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
    for (const { quantity, type } of targets) {
      const { dimension, span, number, unit, form } = quantity;
      if (form !== 'digits' || span.to <= number.to || open.has(dimension) || unit === '大')
        continue;
      if (type === 'threshold' || text.charAt(span.to) === '/' || text.charAt(span.to) === '的')
        continue;
      const clause = clauseBefore(text, quantity);
      if (/[、和及与]/.test(clause)) continue;
      for (const [name, dimensions] of fitting) {
        if (dimensions.includes(dimension)) continue;
        const found = name.exec(clause);
        if (!found) continue;
        doubts.push({
          span,
          args: { indicator: found[1] ?? '', quantity: written(text, quantity), unit },
        });
        break;
      }
    }
    return doubts;
  },
};
