import type { ChoiceRule } from './rule.ts';

const formal =
  /生产总值|GDP|增加值|收入|投资|零售总额|进出口|失业率|就业|产量|总产|价格|强度|经费|能耗/;

/** A number under an indicator's formal name leads one under a word for it: 地区生产总值 leads 经济总量. */
export const named: ChoiceRule = {
  id: 'named',
  examples: ['全年地区生产总值【1.3万亿元】。', '经济总量迈上万亿元台阶。'],
  weigh: ({ record: { indicator } }) => (formal.test(indicator.text) ? 1 : 0),
};
