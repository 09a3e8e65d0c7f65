import type { ChoiceRule } from './rule.ts';

/** What speaks for the place that the whole report is about. */
const whole = /^(?:全[国省市县区州盟旗]|我[国省市县区州]|本[省市县区]|政府|[省市县区]政府)/;

/** A number of the whole place leads one of a part of it or of a body in it. */
export const own: ChoiceRule = {
  id: 'own',
  examples: ['固定资产投资增长【7%】。', '经济开发区固定资产投资增长16%。'],
  weigh: ({ record: { actor } }) => (actor === null || whole.test(actor) ? 1 : 0),
};
