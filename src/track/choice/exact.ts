import type { ChoiceRule } from './rule.ts';

const loose: ReadonlySet<string> = new Set(['ge', 'gt', 'le', 'lt']);

/** Of a result's numbers the one that says what it was leads, not the mark that it passed. */
export const exact: ChoiceRule = {
  id: 'exact',
  examples: [
    '全部财政收入突破10亿元大关，完成【11.68亿元】。',
    '粮食总产量【439亿斤】，连续多年超430亿斤。',
  ],
  weigh: ({ role, statement }) => (role === 'result' && loose.has(statement.comparator) ? 0 : 1),
};
