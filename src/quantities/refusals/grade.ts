import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { levelsAt } from '../levels.ts';
import type { RefusalRule } from './rule.ts';
import { thingsOfClasses } from '../../lexicon/numbered-things.ts';
import { phraseAt } from '../../lexicon/phrase.ts';

const gradeAfter = new StartPattern(
  phraseAt`级|等(?!\d)|甲|线城市|A|类(?:${thingsOfClasses}|(?:及?以上|及?以下|及以上|或以上)?(?:标准|水|断面))`,
);

const gradeBefore = new EndPattern(/[优好低]于$|劣$|优$/);

/** Grades and tiers: 三级医院, 5A级, Ⅱ类. */
export const grade: RefusalRule = {
  reason: 'grade',
  examples: {
    refused: [
      '创建三级医院',
      '4A级景区',
      '四级以上水闸',
      '三类水质',
      '六等奖',
      '水质优于三类的河段',
      '优三类比例',
      '首个1类创新药',
    ],
    kept: ['县、乡、村三级渔业网络', '建成3所医院', '服务涉及的15类事项', '千亿级产业集群'],
  },
  refuse: ({ text, numeral, measure }) => {
    if (numeral.exponent > 1 || numeral.more || numeral.value > 12) return null;
    if (
      measure?.unit === '类' &&
      gradeBefore.test(text, Math.max(0, numeral.from - 2), numeral.from)
    )
      return measure.to;
    if (!gradeAfter.startsAt(text, numeral.to)) return null;
    return levelsAt(text, numeral) === null ? numeral.to + 1 : null;
  },
};
