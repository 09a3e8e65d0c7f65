import type { RefusalRule } from './rule.ts';

/** Numbers of documents and telephones: 〔2020〕12号, 0635-8211222. */
export const documentNumber: RefusalRule = {
  reason: 'document-number',
  examples: {
    refused: ['云政发〔2024〕12号', '电话：0635-8211222', '邮编：250001'],
    kept: ['印发文件12件'],
  },
  refuse: ({ text, numeral }) => {
    if (numeral.form !== 'digits') return null;
    const previous = text.charAt(numeral.from - 1);
    if ('〔［['.includes(previous) && previous !== '') return numeral.to;
    const digits = text.slice(numeral.from, numeral.to);
    if (/^0\d/.test(digits)) return numeral.to;
    if (/^-\d{6,8}/.test(text.slice(numeral.to, numeral.to + 9)) && digits.length <= 4)
      return numeral.to;
    if (previous === '-' && digits.length >= 6 && /\d/.test(text.charAt(numeral.from - 2)))
      return numeral.to;
    if (
      /(?:电话|邮编|编号|传真|手机)[:：]?$/.test(
        text.slice(Math.max(0, numeral.from - 4), numeral.from),
      )
    )
      return numeral.to;
    return null;
  },
};
