import type { RefusalRule } from './rule.ts';

/** Vague amounts: 数十, 几百, 上百次 stays. */
export const vague: RefusalRule = {
  reason: 'vague',
  examples: {
    refused: [
      '数十家企业',
      '几百个项目',
      '保持两位数增长',
      '数以万计',
      '十几个部门',
      '好几百人',
      '一两个部门',
    ],
    kept: ['优良天数261天', '上百家企业', '十余家企业', '倍数提高到3倍'],
  },
  refuse: ({ text, numeral, measure }) => {
    const previous = text.charAt(numeral.from - 1);
    const end = measure?.to ?? numeral.to;
    if (numeral.upTo === 2 && numeral.to - numeral.from === 2) return end;
    if (measure?.unit === '位' && text.charAt(measure.to) === '数') return measure.to + 1;
    if (
      numeral.form === 'chinese' &&
      (previous === '数' || previous === '几') &&
      !/[总次个户人件倍指系基位天家台辆亩]/.test(text.charAt(numeral.from - 2))
    )
      return end;
    if (text.charAt(numeral.to) === '几') return numeral.to + 1;
    if (text.startsWith('以', numeral.from - 1) && text.startsWith('计', numeral.to))
      return numeral.to + 1;
    return null;
  },
};
