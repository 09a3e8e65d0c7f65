import { givingVerbs } from '../../lexicon/actions.ts';
import { ratesOfGrowth } from '../../lexicon/changes.ts';
import { mannersOfPrecedence } from '../../lexicon/manner-words.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { standingAt } from '../../lexicon/standing-verbs.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction } from '../construction.ts';
import { isAim, topicText } from '../context/topic.ts';

/** How fast what the sentence tells of grew: 保持了9%的高增速. */
const rate = phrase`^(?:较?[高快低慢]|中[高低])?(?:速?增长|${ratesOfGrowth})$`;

/** What is aimed at of which rate: 8%左右的渔业产值增长目标. */
const aimedRate = /^(.{2,16}?)(?:增长|增速|涨幅)(?:的?(?:预期)?目标|预期)$/;

/** Those that a share is of, before what is told of them: 60%的渔村有诊所, 一半的床位优先开放. */
const told = phrase`^([\u4e00-\u9fff、（）]{2,20}?)(?:${mannersOfPrecedence}|(?:具有|具备|拥有)(?=[\u4e00-\u9fff]{2})|(?<![国含现具])有(?![效机关色限偿线序责])|由(?=[\u4e00-\u9fff]{2}))`;

/** The same by what they came up to: 90%的渔港建设达标, 90%的县（市）达到标准. */
const cameUp =
  /^([\u4e00-\u9fff、（）]{2,20}?)(?:(?:建设|全部|基本)?(?<!未)达标$|(?:达到|(?<![作成行以认视因划转改定设列选评升变换分称人])为)(?=[\u4e00-\u9fffⅠ-Ⅴ]{2}))/;

/** The same by what they became, or why something came of them: 60%的渔村划为保护区, 80%的事故因大风引发. */
const becameOf =
  /^([\u4e00-\u9fff、（）]{2,20}?)(?:[划转改升变换评]为(?=[\u4e00-\u9fff]{2})|(?<![原病基诱成])因(?=[\u4e00-\u9fff]{2,}(?:$|[引造致]))|未达标$)/;

/** What a rate is called that is left for another: 从6%的历史最高点回落. */
const extreme = /^(?:历史)?最?[高低]/;
const leftFrom = new EndPattern(/[从由](?:去年|上年)?(?:\d{1,2}月份?|年初)?$/);

/** What came down or up to so much: 用水量下降至目前【80%】的水平. */
const arrivedAt = new EndPattern(
  /(?:[下升]降|降低|提[高升]|上升|恢复|[降升减增])[至到](?:目前|现在|当前|(?:19|20)\d\d年|[上去]年)?$/,
);

/** What a share is told of as its measure: 入港率, 渔业占比. */
const measured = new EndPattern(/(?<=.{2})(?:率|比[重例]|占比|覆盖面|普及面)$/);

/** Of what a rate is by which something is given: 按不超过投资额[10%的比例]补助. */
const ofBase = /按照?(不超过|不高于|不低于)?([\u4e00-\u9fff]{2,16})$/;
const asRate = /^(?:比例|标准|额度)/;
const boundOfBase: Readonly<Record<string, 'le' | 'ge'>> = {
  不超过: 'le',
  不高于: 'le',
  不低于: 'ge',
};

const gives: ReadonlySet<string> = new Set(givingVerbs);

/** Marks at which an indicator stands, and how it does. */
const marks =
  /^(?:临界[值点]|荣枯线|分界线|警戒线)(?:以[上下])?$|^[\u4e00-\u9fff]{0,6}区间(?:内|以内)?$/;
const holdsAt = phrase`[均都继续仍]*(${standingAt})(?:接近|略高于)?$`;

/** 60%的污水处理厂完成提标改造, 85%以上农户 */
export const shareOfNoun: Construction = construction({
  id: 'level.share-of',
  example: '35%的老旧码头完成岸电改造',
  reads: '〈share〉的〈thing〉',
  yields: ['level', 'growth'],
  before: {
    'level.gap': ['渔船入港率70%，低于全国平均85%的水平。', '85%'],
    'level.verb': ['渔业保险扩大到23%的渔村。', '23%'],
  },
  examples: {
    read: [
      ['渔获指数9%，保持在5%的临界值以上。', '5%', { indicator: '渔获指数', comparator: 'ge' }],
      ['90%的渔企具有冷库系统。', '90%', { indicator: '渔企' }],
      ['35%的老旧码头完成岸电改造。', '35%', { type: 'level', indicator: '老旧码头' }],
      ['渔业保险扩大到23%的渔村。', '23%', { type: 'level', indicator: '渔村' }],
      [
        '渔业产值达到9亿元，保持了9.3%的高增速。',
        '9.3%',
        { type: 'growth', indicator: '渔业产值' },
      ],
      ['提出8%左右的渔业产值增长目标。', '8%', { type: 'growth', indicator: '渔业产值' }],
      ['90%的渔港建设达标。', '90%', { type: 'level', indicator: '渔港' }],
      ['60%的渔村划为保护区。', '60%', { type: 'level', indicator: '渔村' }],
      ['80%的事故因人为因素引发。', '80%', { type: 'level', indicator: '事故' }],
      ['40%的渔船完成改造。', '40%', { type: 'level', indicator: '渔船' }],
      ['按不超过渔港投资额9%的比例补助。', '9%', { indicator: '渔港投资额', comparator: 'le' }],
    ],
    left: [
      ['渔业用水量下降至目前80%的水平。', '80%', 'level.verb'],
      ['拨付80%的资金。', '80%', 'count.object-after'],
      ['污水处理率达到60%。', '60%', 'level.verb'],
      ['提出渔船入港率达到60%的目标。', '60%', 'level.verb'],
      ['在风浪较常年偏多30%的情况下安全返港。', '30%', 'increment.astray'],
      ['失业率从6%的历史最高点回落。', '6%', 'baseline.from'],
      ['将现行12%的费率降至10%。', '12%', 'baseline.attribute'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { quantity } = item;
    if (quantity.dimension !== 'ratio' || (quantity.unit !== '%' && quantity.unit !== '‰'))
      return null;
    if (text.charAt(quantity.bounded.to) !== '的' || isEmpty(frame.after)) return null;
    if (frame.kind === 'rise' || frame.kind === 'fall') return null;
    if (text.startsWith('的情况', quantity.bounded.to)) return null;
    if (frame.verb && gives.has(text.slice(frame.verb.from, frame.verb.to))) return null;
    const noun = phraseText(text, frame.after);
    if (noun === '水平' && arrivedAt.test(text, item.left.from, item.left.to)) return null;
    // 提出入港率达到60%的目标: what is aimed at has no share.
    const { before } = frame;
    const isOfMeasure =
      measured.test(text, before.from, before.to) ||
      measured.test(text, item.left.from, item.left.to);
    if (isAim(noun) && isOfMeasure) return null;
    const base = ofBase.exec(text.slice(item.left.from, item.left.to));
    if (base?.[2] !== undefined && asRate.test(noun)) {
      const comparator = boundOfBase[base[1] ?? ''];
      const bound = comparator === undefined ? {} : { comparator };
      return { type: 'level', indicator: base[2], action: null, direction: 'none', ...bound };
    }
    // 渔获指数保持在50%的临界值以上: where an indicator stands has no share.
    const holds = marks.test(noun) ? holdsAt.exec(text.slice(item.left.from, item.left.to)) : null;
    if (holds) {
      const told = nounBefore(text, { from: item.left.from, to: item.left.from + holds.index });
      return {
        type: 'level',
        indicator: phraseText(text, told) || topicText(context),
        action: holds[1] as string,
        direction: 'none',
        comparator: noun.endsWith('以上') ? 'ge' : noun.endsWith('以下') ? 'le' : undefined,
      };
    }
    if (extreme.test(noun) && leftFrom.test(text, item.left.from, item.left.to)) return null;
    const whole = (told.exec(noun) ?? cameUp.exec(noun) ?? becameOf.exec(noun))?.[1] ?? noun;
    const aimed = aimedRate.exec(whole)?.[1];
    if (aimed !== undefined)
      return { type: 'growth', indicator: aimed, action: null, direction: 'increase' };
    const isRate = rate.test(whole);
    return {
      type: isRate ? 'growth' : 'level',
      indicator: isRate ? topicText(context) || whole : whole,
      action: null,
      direction: isRate ? 'increase' : 'none',
    };
  },
});
