import { CharSet } from '../../core/char-set.ts';
import { timesCompared } from '../../lexicon/spoken-times.ts';
import { plannedNouns } from '../../lexicon/promise-words.ts';
import { aimOpenings } from '../../lexicon/measured-nouns.ts';
import { gapVerbs } from '../../lexicon/bounds.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { outdoingVerbs } from '../../lexicon/standing-verbs.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Draft, Made } from '../construction.ts';
import { dealtBefore } from '../context/dealt-out.ts';
import { topicText } from '../context/topic.ts';
import { whatGrew } from '../context/what-grew.ts';

/** One of these is in every comparison. */
const tells = new CharSet('超高低快慢优好领落比较');
const compared = new RegExp(
  String.raw`(超(?=[国全省市县平预计目考年]|序时|时序)|${oneOf(outdoingVerbs)})((?:GDP|[\u4e00-\u9fff“”]{2})[\u4e00-\u9fff“”、]{0,12})(?<!增长|递增|下降)$|` +
    String.raw`(?<!占)(?:比|较)([\u4e00-\u9fff]{2,12})(?<![提增升减])((?:高|(?<!降)低|快|慢|多|少|好)出?)了?$`,
);
/** What a change is compared with, not what is aimed at: 上年, 年初; 年初预期目标. */
const earlier = phrase`${timesCompared}|年初(?!${plannedNouns}|预期|确定)`;

/** By how much a task was passed, whatever it is measured in: 造林9亩，超目标任务2亩. */
const overTask = new EndPattern(
  phrase`超额?(?:出|过)?(?:${aimOpenings})?(?:${plannedNouns}|序时进度|进度)(?:任务)?$`,
);

/** What stands between a goal's number and the distance to it. */
const aim = new EndPattern(/^的(?:目标|计划|预期目标)$/);
const over = phrase`(${gapVerbs})[^，。；\d]{0,12}$`;

/** 高于年初12%的目标2个百分点: the distance to a goal that is given with its number; null elsewhere. */
function overAim(
  { text, items, index, item, made }: Context,
  between: string,
): { readonly indicator: string; readonly action: string } | null {
  const [place, goal] = [items[index - 1], made[index - 1]];
  if (item.joined !== 'direct' || !place || !goal || !aim.test(between)) return null;
  const action = over.exec(text.slice(place.left.from, place.left.to))?.[1];
  const subject = whatGrew(made, index - 1);
  return action === undefined ? null : { indicator: subject?.indicator ?? goal.indicator, action };
}

/** Verbs of how far what was reached is beyond an aim. */
const beyond = /^(超[过额出]|[高多]出)了?$/;

/** 比计划目标9亿元超过3亿元: the distance to an aim whose number stands right before it; null elsewhere. */
function beyondAim({ text, items, index, item, made }: Context): Draft<'level'> | null {
  const [place, goal] = [items[index - 1], made[index - 1]];
  if (item.joined !== 'direct' || !place || goal?.isAim !== true) return null;
  const { quantity } = item;
  const action = beyond.exec(text.slice(place.quantity.bounded.to, quantity.number.from))?.[1];
  if (action === undefined) return null;
  const comparator = quantity.bounded.to > quantity.span.to ? quantity.comparator : 'eq';
  return { type: 'level', indicator: goal.indicator, action, direction: 'none', comparator };
}

/** Who else the distance of a list is to: 高于全省9元、[临港市]3元. */
const another =
  /^(?:[\u4e00-\u9fff]{1,6}[省市县区州盟旗]|全[国省市县区]|全国平均)(?:平均(?:水平)?)?$/;
const longestName = 11;

/** The distance to another that is named behind the first: 高于全省9元、临港市3元; null elsewhere. */
function goesOn({ text, items, index, item, made }: Context): Made | null {
  const [place, earlier] = [items[index - 1], made[index - 1]];
  const { left, joined, quantity } = item;
  if (joined !== 'list' || earlier?.by !== 'level.gap') return null;
  if (place?.quantity.unit !== quantity.unit || left.to - left.from > longestName) return null;
  return another.test(text.slice(left.from, left.to)) ? earlier : null;
}

/** A bound that is the verb of a comparison: 比全县年均增幅[高出]3个百分点. */
function boundIn(text: string, { bounded, span }: Quantity): string {
  const bound = text.slice(bounded.from, span.from);
  return bound === '高出' ? bound : '';
}

/** Whether a bound is of the distance, not what tells that there is one: 高出3个百分点左右, 多近3亿元. */
function isOwn({ bounded, span, comparator }: Quantity): boolean {
  return bounded.to > span.to || comparator === 'approx';
}

/** 增速高于全国0.7个百分点: a distance to another's value, not a change */
export const gap: Construction = construction({
  id: 'level.gap',
  example: '增速高于全国0.7个百分点',
  reads: '〈indicator〉高于〈another〉〈number〉',
  yields: ['level'],
  before: {
    'level.noun': ['渔户收入9万元，高于全省1万元、临港市3千元。', '3千元'],
    'growth.verb': ['渔工平均工资610元，比农户收入高一倍。', '一倍'],
  },
  examples: {
    read: [
      [
        '渔业产值增长26%，高于年初12%的目标14个百分点。',
        '14个百分点',
        { indicator: '渔业产值', action: '高于' },
      ],
      [
        '渔业收入30亿元，比计划目标9亿元超过21亿元。',
        '21亿元',
        { indicator: '渔业收入', action: '超过', comparator: 'eq' },
      ],
      [
        '浅滩水质达标率超省定目标4个百分点。',
        '4个百分点',
        { type: 'level', indicator: '浅滩水质达标率' },
      ],
      [
        '规上工业增加值增长8.1%，高于全省2.2个百分点。',
        '2.2个百分点',
        { type: 'level', direction: 'none', indicator: '规上工业增加值' },
      ],
      [
        '渔业产值增长6%，高于全省、全市1.5、0.4个百分点。',
        '1.5',
        { type: 'level', indicator: '渔业产值', action: '高于' },
      ],
      [
        '新型渔业产值增长9%，远超传统渔业4个百分点。',
        '4个百分点',
        { type: 'level', indicator: '新型渔业产值' },
      ],
      [
        '渔户收入9万元，高于全省1万元、临港市3千元。',
        '3千元',
        { type: 'level', indicator: '渔户收入', action: '高于' },
      ],
      ['植树造林90亩，超目标任务20亩。', '20亩', { indicator: '植树造林', action: '超' }],
      ['渔户收入增速快于全县3个百分点左右。', '3个百分点', { comparator: 'approx' }],
      [
        '渔业投资增长3%，低于计划目标5个百分点。',
        '5个百分点',
        { type: 'level', indicator: '渔业投资', action: '低于' },
      ],
    ],
    left: [
      ['赤字率比去年预算高0.2个百分点。', '0.2个百分点', 'growth.verb'],
      ['渔户负担比改革前减少39%。', '39%', 'growth.verb'],
      ['渔户收入增速比上年提高3个百分点。', '3个百分点', 'growth.verb'],
    ],
  },
  apply: (context) => {
    const { text, item } = context;
    const { left, quantity } = item;
    const isSum = quantity.dimension === 'ratio' || quantity.dimension === 'money';
    if (!isSum && !overTask.test(text, left.from, left.to)) return null;
    const over = beyondAim(context);
    if (over) return over;
    const from = Math.max(left.from, left.to - 30);
    const raw = text.slice(from, left.to) + boundIn(text, quantity);
    const own = tells.firstIn(text, from, left.to) !== -1;
    const listed = own ? null : goesOn(context);
    if (listed) {
      const { indicator, action } = listed;
      const dealt = dealtBefore(context) ?? indicator;
      return { type: 'level', indicator: dealt, action, direction: 'none' };
    }
    if (!own && !aim.test(raw)) return null;
    const past = overAim(context, raw);
    if (past) return { type: 'level', ...past, direction: 'none' };
    const found = compared.exec(raw);
    if (!found || earlier.test(found[0])) return null;
    const subject = nounBefore(text, { from: left.from, to: left.to - found[0].length });
    const indicator = isEmpty(subject)
      ? (dealtBefore(context) ?? topicText(context))
      : phraseText(text, subject);
    return {
      type: 'level',
      indicator,
      action: found[1] ?? found[4] ?? null,
      direction: 'none',
      comparator: isOwn(quantity) ? quantity.comparator : 'eq',
    };
  },
});
