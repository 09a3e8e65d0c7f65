import { isDigit } from '../../core/characters.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import type { RefusalRule } from './rule.ts';
import { labelsOfNumbers } from '../../lexicon/page-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { collections, gatheredPapers } from '../../lexicon/paper-words.ts';

/** What the year of a document's number stands in. */
const openings = new CharSet('〔［[');
/** The rest of a telephone number. */
const linked = new StartPattern(/-\d{6,8}/y);
const label = phrase`${labelsOfNumbers}[:：]?$`;
const labelEnds = new CharSet('话编号真机:：');

/** How many papers a page says that it gathers: 工作报告汇编（6篇）, 工作报告-20篇. */
const gathers = phrase`${gatheredPapers}${collections}?[（(—-]?$`;
const papers = new StartPattern(/篇[）)]?(?=[（(]|$|\n)/y);
const longestGathering = 8;

/** Whether a number says how many papers a page gathers. */
function countsPapers(text: string, from: number, to: number): boolean {
  return (
    papers.startsAt(text, to) &&
    gathers.test(text.slice(Math.max(0, from - longestGathering), from))
  );
}

/** Numbers of documents and telephones: 〔2020〕12号, 0635-8211222. */
export const documentNumber: RefusalRule = {
  reason: 'document-number',
  examples: {
    refused: [
      '云岭市工作报告汇编（6篇）',
      '云政发〔2024〕12号',
      '电话：0635-8211222',
      '拨打635-8211222',
      '邮编：250001',
    ],
    kept: ['印发文件12件', '新增电话58万户'],
  },
  refuse: ({ text, numeral }) => {
    if (numeral.form !== 'digits') return null;
    if (countsPapers(text, numeral.from, numeral.to)) return numeral.to;
    const previous = text.charAt(numeral.from - 1);
    if (openings.has(text.charCodeAt(numeral.from - 1))) return numeral.to;
    const length = numeral.to - numeral.from;
    if (
      text.charAt(numeral.from) === '0' &&
      isDigit(text.charCodeAt(numeral.from + 1)) &&
      length > 1
    )
      return numeral.to;
    if (length <= 4 && linked.startsAt(text, numeral.to)) return numeral.to;
    if (previous === '-' && length >= 6 && /\d/.test(text.charAt(numeral.from - 2)))
      return numeral.to;
    const named =
      numeral.exponent === 0 &&
      labelEnds.has(text.charCodeAt(numeral.from - 1)) &&
      label.test(text.slice(Math.max(0, numeral.from - 4), numeral.from));
    return named ? numeral.to : null;
  },
};
