import { EndPattern } from '../../core/end-pattern.ts';
import { crossingVerbs, overPlanVerbs } from '../../lexicon/actions.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isEmpty } from '../../core/span.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { burdens, measuresInMoney } from '../../lexicon/measured-nouns.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { decisions } from '../../lexicon/paper-words.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { changeOf } from '../context/change-of.ts';
import { isShare, sharer, topicText, withoutShare } from '../context/topic.ts';

/** Verbs that name what they change: 减税降费约1.3万亿元. */
const ownNouns: ReadonlySet<string> = new Set([
  '减税降费',
  '减税',
  '降费',
  '减负',
  '减排',
  '少生',
  '裁军',
  '减员',
]);
/** Verbs that name what changes with what it is of: 农民增收. */
const withNouns: ReadonlySet<string> = new Set(['增收', '年增收', '创收', '节支', '增支']);

/** Of what each gains so much, right before the verb: 每亩平均[增收]. */
const perEach = new EndPattern(/(?:平均)?每[亩户人](?:年均|平均|年)?$/);

/** In which prices something grew or that it did on a year, which names nothing: 现价增长10%, 同增10%. */
const inPrices = /^(?:按)?(?:现行?价格?|可比价格?|不变价格?)$|^名义$|^自然$|^同$/;
/** Without what part of the topic it grew: 扣除渔港投资增长9%. */
const withoutPart = /^(?:扣除|剔除)(?!金?额)[\u4e00-\u9fff、]{2,16}$/;

/** 同比 in one character, before a verb of one: 渔港外贸同增9%. */
const onTheYear = /(?<=[\u4e00-\u9fff]{2})(?<![合共协相不])同$/;

/** What grew, by the words before the verb or by the topic where they name nothing. */
function whatGrew(context: Context, verb: string): string {
  const { text, frame, item } = context;
  const said = text.slice(frame.before.from, frame.before.to);
  const topic =
    said === '' || inPrices.test(said) || withoutPart.test(said)
      ? ofWhole(topicText(context), verb, item.quantity)
      : '';
  if (topic !== '' || inPrices.test(said)) return topic;
  const named = phraseText(text, frame.before).replace(asPlanned, '').replace(aimedAt, '');
  return verb.length === 1 ? named.replace(onTheYear, '') : named;
}

/** What passes or lacks what was planned has the verb's name where it has no other: 年均超收9亿元. */
const overPlan: ReadonlySet<string> = new Set(overPlanVerbs);

/** Bounds that are verbs themselves: 加快跨过千亿级. */
const reached = new StartPattern(phraseAt`${crossingVerbs}`);

/** What a change is called: 裁员50人的工作. */
const plans = phrase`^的(?:${plannedNouns}|${decisions})`;

function isPlanned({ text, item: { quantity } }: Context): boolean {
  return plans.test(text.slice(quantity.bounded.to, quantity.bounded.to + 4));
}

/** What grows in 民生支出22亿元，占预算支出85%，增长2%: the part itself rather than its share, which grows by points. */
function ofWhole(topic: string, verb: string, { unit }: Quantity): string {
  if (unit !== '%') return isShare(topic) && !unit.endsWith('分点') ? sharer(topic) : topic;
  if (verb.endsWith('增长')) return sharer(topic);
  return /(?:下降|增加|减少)$/.test(verb) ? withoutShare(topic) : topic;
}

/** What a measure is called as one that is aimed at: 渔业产值目标增长9%. */
const aimedAt = phrase`(?<=${measuresInMoney})(?:预期)?目标$`;

/** What says that a change is planned: 渔业投资计划增长15%. */
const asPlanned = /(?<=[\u4e00-\u9fff]{2}[^年度五项])计划$/;

const worsens = phrase`${burdens}`;
/** Verbs that say that something became better, whichever way that is. */
const bettering: ReadonlySet<string> = new Set(['改善', '变好']);

/** How much is to grow, told of before the verb of its own: 渔业经济增长目标是年均增长7%. */
const goal = /^([^，。；]*?)(?:增长|下降|发展)(?:预期|计划|调控)?目标是/;

/** What the goal is of that a clause opens with; empty where it opens with none. */
function goalIn({ text, item: { left } }: Context): string {
  const opening = goal.exec(text.slice(left.from, left.to))?.[1];
  if (opening === undefined) return '';
  return phraseText(text, nounBefore(text, { from: left.from, to: left.from + opening.length }));
}

/** 海洋生产总值增长10%以上, 贫困人口减少3万人 */
export const change: Construction = construction({
  id: 'growth.verb',
  example: '海洋生产总值增长10%以上',
  reads: '〈indicator〉〈verb of change〉〈number〉',
  yields: ['growth', 'increment', 'level'],
  before: {
    'count.object-after': ['增加3个开放口岸。', '3个'],
  },
  examples: {
    read: [
      ['渔税3.5亿元，自然增长2%。', '2%', { indicator: '渔税' }],
      [
        '渔民失业率为3.9%，与上年末同比下降0.1个百分点。',
        '0.1个百分点',
        { indicator: '渔民失业率' },
      ],
      ['渔田厚度止跌提升3.5%。', '3.5%', { indicator: '渔田厚度', action: '提升' }],
      ['大江禁渔以来监测渔船增长9%。', '9%', { indicator: '监测渔船' }],
      ['养老金总体上调9%。', '9%', { indicator: '养老金', action: '上调' }],
      ['渔业收入总体上涨9%。', '9%', { indicator: '渔业收入', action: '上涨' }],
      ['渔税9亿元（剔除减税因素后增长3%）。', '3%', { indicator: '渔税' }],
      ['渔港外贸同增9%。', '9%', { indicator: '渔港外贸' }],
      ['渔业进出口9亿元，同增8%。', '8%', { indicator: '渔业进出口' }],
      ['渔业合同增9%。', '9%', { indicator: '渔业合同' }],
      ['新设渔企520家、增长27%。', '27%', { indicator: '新设渔企' }],
      ['完成渔区供电改造、渔民用电成本降低9%。', '9%', { indicator: '渔民用电成本' }],
      ['渔业产值要保持年均增长9%。', '9%', { indicator: '渔业产值' }],
      ['渔船购置投资增长9%。', '9%', { indicator: '渔船购置投资' }],
      ['发展目标为渔业产值增长8%。', '8%', { indicator: '渔业产值' }],
      [
        '减员50人的任务完成。',
        '50人',
        { type: 'increment', direction: 'decrease', indicator: '减员' },
      ],
      ['渔业投资达到9亿元且同比增长15%。', '15%', { indicator: '渔业投资' }],
      ['渔病率在32‰的基数上再下降五分之一。', '五分之一', { indicator: '渔病率' }],
      ['渔业经济增长目标是年均增长7%。', '7%', { indicator: '渔业经济' }],
      ['渔获量在上年实产的基础上，再增产5%。', '5%', { indicator: '渔获量' }],
      ['海带的产量，在大风的影响下，仍将比上年增长5%。', '5%', { indicator: '海带的产量' }],
      ['渔业投资计划增长15%。', '15%', { indicator: '渔业投资' }],
      ['渔业投资实现年均增长15%。', '15%', { indicator: '渔业投资' }],
      ['渔业产值90亿元。增长5%。', '5%', { indicator: '渔业产值' }],
      ['船工人均收入，扣除价格因素，比上年实际增长4%。', '4%', { indicator: '船工人均收入' }],
      ['工业生产成本将比上年降低8%。', '8%', { indicator: '工业生产成本', direction: 'decrease' }],
      [
        '渔业产值9亿元，占全市的比重为17%，比2030年低0.2个百分点。',
        '0.2个百分点',
        { indicator: '渔业产值占全市的比重', action: '低', direction: 'decrease' },
      ],
      ['渔业产值9亿元，占全市的比重为17%，增长4%。', '4%', { indicator: '渔业产值' }],
      ['渔业收入9亿元，比预算超收1亿元。', '1亿元', { indicator: '渔业收入', action: '超收' }],
      ['从2031年到2033年年均超收2亿元。', '2亿元', { indicator: '超收' }],
      ['海带种了9万亩，每亩平均增收700元。', '700元', { indicator: '每亩平均增收' }],
      ['渔业产值9亿元，现价增长10%。', '10%', { indicator: '渔业产值' }],
      ['渔民收入9万元，名义增长5%。', '5%', { indicator: '渔民收入' }],
      ['渔业投资增长4%，扣除渔港投资增长9%。', '9%', { indicator: '渔业投资' }],
      ['2031年云岭渔业总产值目标增长8%。', '8%', { indicator: '云岭渔业总产值' }],
      ['渔船（不含舢板）增加120艘。', '120艘', { type: 'increment', indicator: '渔船' }],
      [
        '海洋生产总值增长11%以上。',
        '11%',
        { type: 'growth', indicator: '海洋生产总值', direction: 'increase' },
      ],
      [
        '农村贫困人口减少1.2万人。',
        '1.2万人',
        { type: 'increment', indicator: '农村贫困人口', direction: 'decrease' },
      ],
      ['生产总值达到120亿元，增长5%。', '5%', { type: 'growth', indicator: '生产总值' }],
      [
        '增加3个开放口岸。',
        '3个',
        { type: 'increment', indicator: '开放口岸', direction: 'increase' },
      ],
      [
        '渔船更新提前两年达到规划要求。',
        '两年',
        { type: 'level', indicator: '渔船更新', direction: 'none' },
      ],
    ],
    left: [
      ['科技进步贡献率提高到58%。', '58%', 'level.verb'],
      ['渔民收入增长目标为6%。', '6%', 'growth.expected'],
      ['新增渔船30艘。', '30艘', 'count.object-before'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    if (frame.kind !== 'rise' && frame.kind !== 'fall') return null;
    const verb = frame.verb === null ? '' : text.slice(frame.verb.from, frame.verb.to);
    if (reached.startsAt(text, item.quantity.bounded.from)) return null;
    if (verb === '高' && item.quantity.dimension === 'length') return null;
    const counts =
      item.quantity.dimension === 'count' && !isEmpty(frame.after) && !isPlanned(context);
    if (counts && !/^(?:增加|减少|增|减|净增)/.test(verb)) return null;
    const subject = ownNouns.has(verb)
      ? verb
      : counts
        ? phraseText(text, frame.after)
        : goalIn(context) || whatGrew(context, verb);
    const change =
      verb === '提前' ? changeOf(null, item.quantity) : changeOf(frame.kind, item.quantity);
    const each = frame.verb && perEach.exec(text, item.left.from, frame.verb.from)?.[0];
    const owner = isEmpty(frame.before) ? each : subject;
    const named = withNouns.has(verb) && owner ? owner + verb : subject;
    const rises = bettering.has(verb) && !worsens.test(subject);
    return {
      indicator: named === '' && overPlan.has(verb) ? verb : named,
      action: verb,
      ...change,
      ...(rises ? { direction: 'increase' as const } : {}),
    };
  },
});
