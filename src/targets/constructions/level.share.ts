import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { shareChanges } from '../../lexicon/changes.ts';
import type { Item } from '../../clause/item.ts';
import type { Comparator } from '../../lexicon/bounds.ts';
import { aimOpenings } from '../../lexicon/measured-nouns.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { trimEnd, trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { isAim, sharer, topicText, withoutShare } from '../context/topic.ts';
import { wordsOf } from '../../clause/words.ts';

const shareOf = phrase`((?:大?约)?占(?!比)到?|相当于|[只仅]有|为|是|完成|达到?|接近|不?得?超过|不?[低高]于|${shareChanges}[到至为])((?:[^，。；：]|（[^）]*）){1,30})的$`;

/** The same of what was planned, without 的: 为年初预算61%. */
const ofPlanned = new EndPattern(phrase`(为)(${aimOpenings}?${plannedNouns}数?)$`);
const longestPlanned = 8;

/** What parts the shares of a structure. */
const ratios = new CharSet(':：∶');

/** Where a change starts, not a whole: 占总投资的比重由2030年的. */
const fromYear = /[由从][^，。；]{2,6}年的$/;

/** The whole that is named with its sum between 占 and the share: 占年初预算数[9亿元]的98%; null elsewhere. */
function wholeSum({ items, index, item }: Context): Item | null {
  const { left, joined } = item;
  const sum = items[index - 1];
  const follows = joined === 'direct' && left.to - left.from === 1;
  return follows && sum && sum.quantity.dimension !== 'ratio' ? sum : null;
}

const holding = new EndPattern(/占(?:全[国省市县区]|同期|全部)?$/);

/** The set whose number the name of the whole begins with: 占[七大类]渔药销售额的69%; null elsewhere. */
function setInWhole({ text, items, index, item }: Context): Item | null {
  const set = items[index - 1];
  const follows = item.joined === 'direct' && item.left.to - item.left.from > 1;
  if (!follows || set?.quantity.dimension !== 'count') return null;
  return holding.test(text, set.left.from, set.left.to) ? set : null;
}

const bounds: Readonly<Record<string, Comparator>> = {
  接近: 'approx',
  超过: 'gt',
  不超过: 'le',
  不得超过: 'le',
  高于: 'gt',
  低于: 'lt',
  不低于: 'ge',
  不高于: 'le',
  约占: 'approx',
  大约占: 'approx',
};

/** 占一般公共预算支出的86.7%, 是2011年的3.1倍 */
export const share: Construction = construction({
  id: 'level.share',
  example: '民生支出34亿元，占一般公共预算支出的82%',
  reads: '〈indicator〉占〈whole〉的〈number〉 | 是〈base〉的〈number〉',
  yields: ['level'],
  before: {
    'level.gap': ['渔户补助标准高于当地工资标准的1.5倍。', '1.5倍'],
  },
  examples: {
    read: [
      ['海带产值占三大渔区渔业产值的69%。', '69%', { indicator: '海带产值占三大渔区渔业产值' }],
      [
        '渔户补助标准不低于上年标准的1.5倍。',
        '1.5倍',
        { indicator: '渔户补助标准', comparator: 'ge' },
      ],
      ['渔港东区工程完成总投资量的90%。', '90%', { indicator: '渔港东区工程' }],
      ['渔业产值26亿元，完成年度目标的104%。', '104%', { indicator: '渔业产值' }],
      ['渔业收入完成26亿元，为年初预算61%。', '61%', { indicator: '渔业收入', action: '为' }],
      [
        '渔业收入完成8亿元，占年初预算数9亿元的88%。',
        '88%',
        { indicator: '渔业收入占年初预算数', action: '占' },
      ],
      [
        '渔税9亿元，占预算的98%，占渔区收入的40%。',
        '40%',
        { indicator: '渔税占渔区收入', action: '占' },
      ],
      ['带鱼5吨，占鱼获的56%，是2026年的3倍。', '3倍', { indicator: '带鱼', action: '是' }],
      ['全市渔业产值完成了原定计划的97%。', '97%', { indicator: '全市渔业产值' }],
      [
        '渔业基金的规模一般不超过渔业支出的6%。',
        '6%',
        { indicator: '渔业基金的规模', comparator: 'le' },
      ],
      ['奖励占比不低于渔工工资的60%。', '60%', { indicator: '奖励占比', comparator: 'ge' }],
      ['渔业总量偏小，仅占全市的6%。', '6%', { indicator: '渔业总量占全市' }],
      [
        '全年民生支出34亿元，占一般公共预算支出的82%。',
        '82%',
        { type: 'level', indicator: '民生支出占一般公共预算支出' },
      ],
    ],
    left: [
      ['一般公共预算支出的82%用于民生。', '82%', 'level.noun'],
      ['渔业占比达到82%。', '82%', 'level.verb'],
      ['60%的渔船完成改造。', '60%', 'level.share-of'],
    ],
  },
  apply: (context) => {
    const { text, item } = context;
    if (item.quantity.dimension !== 'ratio' || item.quantity.unit === '百分点') return null;
    const near = Math.max(item.left.from, item.left.to - longestPlanned);
    const planned = ofPlanned.exec(text, near, item.left.to);
    if (!planned && text.charAt(item.left.to - 1) !== '的') return null;
    // 调整为2031年的20：45：35
    if (ratios.has(text.charCodeAt(item.quantity.bounded.to))) return null;
    const sum = wholeSum(context);
    const set = sum ? null : setInWhole(context);
    const opens = (sum ?? set ?? item).left.from;
    const raw = text.slice(Math.max(opens, item.left.to - 60), item.left.to);
    const found = planned ?? shareOf.exec(raw);
    if (!found || fromYear.test(found[0])) return null;
    const verbAt = planned
      ? item.left.to - found[0].length
      : item.left.to - raw.length + found.index;
    const words = wordsOf(text, Math.max(opens, verbAt - 60), verbAt);
    const { from, to } = trimStart(text, trimEnd(text, { from: opens, to: verbAt }, words));
    const towards = text.charAt(from - 1) === '对' && from > opens;
    const subject = { from: towards ? from - 1 : from, to };
    const before = sum ?? set;
    const told = before ? { ...context, index: context.index - 1, item: before } : context;
    const holds = /^(?:大?约)?占/.test(found[0]);
    const topic = topicText(told);
    const base = sum
      ? text.slice(verbAt + (found[1] ?? '').length, sum.quantity.bounded.from)
      : (found[2] ?? '');
    const whole = phraseText(base, { from: 0, to: base.length });
    const isOf = holds && topic.endsWith(`占${whole}`);
    const named = phraseText(text, subject) || (isOf ? topic : partOf(topic, holds));
    const verb = found[1] ?? '';
    return {
      type: 'level',
      indicator:
        holds && !named.endsWith(`占${whole}`)
          ? `${named.replace(/(?:占比|比重)$/, '')}占${whole}`
          : verb === '完成' && !sum && !(named !== '' && isOfWorks(whole))
            ? whole
            : named,
      action: verb.replace(/^大?约/, ''),
      direction: 'none',
      ...(bounds[verb] && !sum ? { comparator: bounds[verb] } : {}),
    };
  },
});

/** How much work there is to do, which says nothing of what is built: 完成总投资量的90%. */
const work = /^(?:总?投资总?量|工程总?量|总工程量|(?:项目|工程)?主体工程|建设总?任务|形象进度)$/;

/** Whether what is done in part is only an aim or the work of what is named before. */
function isOfWorks(whole: string): boolean {
  return isAim(whole.replace(/数$/, '')) || work.test(whole);
}

/** What has a share or is told to be so much of something, by what was told of before. */
function partOf(topic: string, holds: boolean): string {
  return holds ? sharer(topic) : withoutShare(topic);
}
