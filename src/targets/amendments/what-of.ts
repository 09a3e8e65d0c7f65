import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { lastSign } from '../../core/search.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { asideBetween } from '../context/aside-between.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { crops, deedsToCrops } from '../../lexicon/crops.ts';
import { deedsPaidFor, purposeVerbs } from '../../lexicon/deed-nouns.ts';
import { fulfillingVerbs, payingVerbs } from '../../lexicon/actions.ts';
import {
  classesOfFirms,
  harvestMeasures,
  measuresOfFirms,
  outputOfGoods,
  partsOfGrowth,
} from '../../lexicon/measured-nouns.ts';
import { gapVerbs } from '../../lexicon/bounds.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { mannersOfCompletion, mannersOfSupport } from '../../lexicon/manner-words.ts';
import { partsOfYears } from '../../lexicon/spoken-times.ts';
import { stemsOfBranches } from '../../lexicon/counted.ts';
import { withoutPlace } from '../context/own-place.ts';
import { subjectBetween, topicOf, topicText } from '../context/topic.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** How something differs from an average. */
const gaps = phrase`^${gapVerbs}$`;

/** An indicator that is only a number of steps or a measure without its harvest: what it is of. */
export const whatOf: Amendment = {
  id: 'what-of',
  example: '粮食总产量12亿斤，单产提高2%',
  settles:
    'a number of steps, or a measure without its harvest, is of what the sentence tells, time that was gained of what is done',
  examples: {
    amended: [
      ['渔业产值连续迈上4个百亿元台阶。', '百亿元', { indicator: '渔业产值' }],
      ['粮食总产量12亿斤，单产提高2%。', '2%', { indicator: '粮食单产' }],
      ['花生产量2万吨；蔬菜生产规模扩大，种植面积9万亩。', '9万亩', { indicator: '蔬菜种植面积' }],
      ['渔业收入由3亿元增加到2010的5亿元。', '5亿元', { indicator: '渔业收入' }],
      ['花生产量2万吨；胡麻瓜70公顷，产量900吨。', '900吨', { indicator: '胡麻瓜产量' }],
      ['全年渔区生产总值迈上新台阶，总量突破9亿元。', '9亿元', { indicator: '渔区生产总值总量' }],
      ['渔业平稳发展，对增长贡献率达9%。', '9%', { indicator: '渔业对增长贡献率' }],
      ['渔户不断壮大，总量突破9万户。', '9万户', { indicator: '渔户总量' }],
      ['蔬菜生产增收，总产量、外销量居全县第九。', '第九', { indicator: '蔬菜总产量、外销量' }],
      [
        '粮食总产再创新高，连续九年居全国首位，增量3亿斤。',
        '3亿斤',
        { indicator: '粮食总产增量', type: 'increment', direction: 'increase' },
      ],
      ['风电装机占比9%、发电量占比5%。', '5%', { indicator: '风电发电量占比' }],
      ['规上渔业企业达9家、增加值增长3%。', '3%', { indicator: '规上渔业企业增加值' }],
      ['黄鱼产值增长8%、出口增长5%。', '5%', { indicator: '黄鱼出口' }],
      ['三次产业协调发展，结构比为5:60:35。', '5', { indicator: '三次产业结构比' }],
      ['夏粮喜获丰收，总产达到5.2亿斤。', '5.2亿斤', { indicator: '夏粮总产' }],
      ['渔业增长势头强劲，完成增加值9亿元。', '9亿元', { indicator: '渔业增加值' }],
      ['渔业脚步加快。完成增加值9亿元。', '9亿元', { indicator: '渔业增加值' }],
      ['渔业稳步发展，下达2亿元，支持渔港建设。', '2亿元', { indicator: '渔港建设' }],
      ['接待游客9万人次，恢复至2030年同期水平的81%。', '81%', { indicator: '游客' }],
      ['渔民增收，提前1年完成渔港任务。', '1年', { indicator: '渔港任务' }],
    ],
    left: [
      ['渔业总产量12万吨。', '12万吨'],
      ['新建4个渔港。', '4个'],
      ['渔业增加值增长3%。', '3%'],
    ],
  },
  types: [['level', 'increment']],
  apply: (draft, context) => {
    if (year.test(draft.indicator) || isLevelBefore(context, draft.indicator))
      return { ...draft, indicator: topicText(context) || draft.indicator };
    const elsewhere = averageOf(context, draft.indicator);
    if (elsewhere !== '') {
      // 渔民年龄49岁，高于全省平均3岁: how far it is from the average is told of it.
      const isGap = gaps.test(draft.action ?? '');
      return { ...draft, indicator: isGap ? topicText(context) : elsewhere };
    }
    const people = peopleInside(context, draft);
    if (people !== '') return { ...draft, indicator: people };
    const purpose = spends(context, draft) ? purposeOf(context) : '';
    if (purpose !== '') return { ...draft, indicator: purpose };
    if (allOf.test(draft.indicator)) {
      const told = topicText(context);
      const owner = wholes.test(told) ? told : subjectBetween(context);
      return { ...draft, indicator: owner + draft.indicator };
    }
    if (bareValue.test(draft.indicator)) {
      const told = clauseBefore(context) || sentenceBefore(context);
      const branch = branchTold.exec(told)?.[1];
      if (branch !== undefined) return { ...draft, indicator: branch + draft.indicator };
    }
    if (contributed.test(draft.indicator)) {
      const branch = contributor(context);
      return branch === '' ? draft : { ...draft, indicator: branch + draft.indicator };
    }
    if (structure.test(draft.indicator) && ofBranches.test(clauseBefore(context)))
      return { ...draft, indicator: `三次产业${draft.indicator}` };
    if (oneUp.has(draft.indicator)) return { ...draft, indicator: topicText(context) };
    if (numbered.test(draft.indicator)) return { ...draft, indicator: subjectOf(context) };
    const early = draft.action === '提前' ? doneEarly(context) : '';
    if (early !== '') return { ...draft, indicator: early };
    const owner = ownerBefore(context, draft.indicator);
    if (owner !== '') return { ...draft, indicator: owner + draft.indicator };
    const added = draft.indicator === '增量' ? topicText(context) : '';
    if (added !== '' && sums.has(context.item.quantity.dimension))
      return { ...draft, type: 'increment', direction: 'increase', indicator: `${added}增量` };
    if (!harvested.test(draft.indicator) && !ofHarvest.test(draft.indicator)) return draft;
    const crop = cropBefore(context, draft.indicator);
    return crop === '' ? draft : { ...draft, indicator: crop + draft.indicator };
  },
};

/** Measures that do not say of what, and the measure before them in a list that does. */
const told: readonly { readonly bare: EndPattern; readonly before: RegExp }[] = [
  // 黄鱼产值增长8%、出口增长5%: trade in what brought so much, which no branch is.
  {
    bare: new EndPattern(/^[出进]口额?$/),
    before: phrase`^([\u4e00-\u9fff]{1,7}?[^业])(?:综合|全产业链)?${outputOfGoods}$`,
  },
  // 风电装机占比9%、发电量占比5%: what a source makes of all that is made.
  {
    bare: new EndPattern(/^(?:装机|发电量)(?:占比|比重)?$/),
    before: /^([\u4e00-\u9fff]{2,8}?)(?:装机|发电)(?:容量|规模|量)?(?:占比|比重)?$/,
  },
  // 规模以上渔业企业达9家、增加值增长3%: what all firms of a size make, told behind how many they are.
  {
    bare: new EndPattern(phrase`^${measuresOfFirms}$`),
    before: phrase`^(${classesOfFirms}[\u4e00-\u9fff]{0,6}企业)$`,
  },
];

/** What a measure is of by the one before it in its list; empty where that does not tell. */
function ownerBefore({ made, index, item }: Context, measure: string): string {
  if (item.joined !== 'list') return '';
  const { before } = told.find(({ bare }) => bare.test(measure)) ?? {};
  return before?.exec(made[index - 1]?.indicator ?? '')?.[1] ?? '';
}

/** The place of whose level a number is, beside what it is called: 全国平均55%的水平, 全国平均水平（1800元）. */
const averageHere = new EndPattern(/(?<=[低高多少快慢优好]于)(全[国省市县区州])(?:的?平均)?$/);
const averageNamed = /^(全[国省市县区州])的?平均(?:水平)?$/;
const longestAverage = 8;

/** What a number is the level of elsewhere, by what the sentence told of; empty where it is of no other place. */
function averageOf(context: Context, named: string): string {
  const {
    text,
    item: {
      quantity: { bounded },
    },
  } = context;
  const near = text.slice(Math.max(0, bounded.from - longestAverage), bounded.from);
  const place =
    averageNamed.exec(named)?.[1] ?? (named === '水平' ? averageHere.exec(near)?.[1] : undefined);
  const told = place === undefined ? '' : (topicOf(context)?.indicator ?? '');
  return told === '' ? '' : `${String(place)}${withoutPlace(told)}`;
}

/** Who is counted between a number and its bound: 新增9万人口以上; empty where they are not, or more is told of them. */
function peopleInside(
  { text, item: { quantity } }: Context,
  { type, action, indicator }: Draft,
): string {
  const { span, bounded } = quantity;
  if (bounded.to === span.to || type === 'threshold' || indicator !== action) return '';
  return inside.exec(text.slice(span.to, bounded.to))?.[0] ?? '';
}
const inside = /^(?:常住|户籍)?人口/;

/** What says what a sum is for, right behind it: 安排2亿元，支持渔港建设; 下达2亿元用于渔港建设. */
const forWhat = new StartPattern(
  phraseAt`，?${mannersOfSupport}?${purposeVerbs}${deedsPaidFor}?(?=[\u4e00-\u9fff“]{2})`,
);
const clauseEnds = new CharSet('，。；：');
const longestPurpose = 30;

/** Deeds that give money out. */
const givesOut = phrase`^(?:${payingVerbs}|拿出)了?$`;

/** Whether a sum stands behind nothing but the deed that gives it out. */
function spends(
  { text, item: { quantity, clause } }: Context,
  { action, indicator }: Draft,
): boolean {
  if (quantity.dimension !== 'money' || action === null || !givesOut.test(action)) return false;
  const said = text.slice(clause.from, quantity.bounded.from);
  if (!said.endsWith(action)) return false;
  const before = said.slice(0, -action.length);
  return before === '' || whoGives.test(before) || (before === indicator && treasury.test(before));
}

/** How and by whom money is given out, before the deed: 统筹安排, 县财政安排. */
const whoGives = phrase`^(?:统筹|[已共再]|${partsOfYears})$`;
const treasury = /^[^，。；]{0,6}(?:财政|政府)$/;

/** What a sum without a noun is for; empty where nothing is told behind it. */
function purposeOf({ text, items, index, item: { quantity, sentence } }: Context): string {
  const from = forWhat.endAt(text, quantity.bounded.to);
  if (from === -1) return '';
  const limit = Math.min(sentence.to, from + longestPurpose);
  const end = clauseEnds.firstIn(text, from, limit);
  // What is counted behind the sum has a number of its own.
  const next = items[index + 1]?.quantity.bounded.from ?? Infinity;
  if (next < (end === -1 ? limit : end)) return '';
  const named = phraseText(text, nounAfter(text, { from, to: end === -1 ? limit : end }));
  return named === '地方' ? '' : named;
}

/** How what is done earlier than planned goes on: 提前1年【完成渔港任务】. */
const goesOn = new StartPattern(phraseAt`(?:基本|${mannersOfCompletion})?${fulfillingVerbs}了?`);

/** What is done earlier, behind by how much; empty where nothing is told there. */
function doneEarly({ text, item: { quantity, right, clause } }: Context): string {
  if (quantity.dimension !== 'time' || !text.startsWith('提前', clause.from)) return '';
  const from = goesOn.endAt(text, quantity.bounded.to);
  return from === -1 ? '' : phraseText(text, nounAfter(text, { from, to: right.to }));
}

/** A year, or how often, that names nothing. */
const year = new EndPattern(/^(?:19|20)\d\d$|^(?:平均)?每[年月周天日]$/);
/** Whether a name is what the number before is called, or what it is compared with: 比计划的9亿斤的水平超过3亿斤, 同期水平的81%. */
function isLevelBefore({ text, items, index, item }: Context, named: string): boolean {
  if (named !== '水平') return false;
  if (text.startsWith('水平的', item.quantity.bounded.from - 3)) return true;
  const before = items[index - 1]?.quantity.bounded.to ?? -1;
  return item.joined === 'direct' && item.left.from === before;
}

/** 4个 in 连续迈上4个万亿元台阶. */
const numbered = new EndPattern(/^[\d一二两三四五六七八九十]{1,3}个$/);
/** 再上一个万亿元台阶 */
const oneUp: ReadonlySet<string> = new Set(['上一个', '再上一个', '又上一个']);

/** The subject of the verb that a number of steps stands behind. */
function subjectOf({ text, item, frame }: Context): string {
  const to = frame.verb?.from ?? frame.governor?.from ?? item.left.to;
  return phraseText(text, nounBefore(text, { from: item.left.from, to }));
}

/** All of what the clause before judged: 地区生产总值迈上新台阶，[总量]突破9亿元. */
const allOf = new EndPattern(/^总量$/);
const wholes = new EndPattern(/(?:生产总值|GDP)$/);

/** What a branch makes, which does not say of which it is. */
const bareValue = new EndPattern(/^(?:增加值|总产值)$/);
/** The branch that the clause before tells of: 第三产业增长势头强劲. */
const branchTold = phrase`^(?:(?:19|20)\d\d年|全年|全[省市县区])?(第[一二三]产业|(?:现代)?${stemsOfBranches}业)[^\d、和与及]{2,16}$`;
/** What a branch gives to growth, which does not say of which it is. */
const contributed = /^对[^，。；]{2,12}的?贡献率$/;
/** The branch whose value a number before told: 第三产业增加值. */
const valueOfBranch = phrase`^(?:全[省市县区])?([^、和与及]{2,10}?${partsOfGrowth})(?:增加值)?$`;

/** The branch that the clause or the number before tells of; empty where none does. */
function contributor(context: Context): string {
  const { items, index, item, made } = context;
  const isNear = items[index - 1]?.sentence.from === item.sentence.from;
  const before = isNear ? (made[index - 1]?.indicator ?? '') : '';
  return branchTold.exec(clauseBefore(context))?.[1] ?? valueOfBranch.exec(before)?.[1] ?? '';
}

/** What the branches of the clause before make up: 三次产业协调发展，[结构比]为5:60:35. */
const structure = new EndPattern(/^(?:结构|比例|结构比例?)$/);
const ofBranches = /^三次产业/;
const longestClause = 30;

/** The clause right before that of a number, in its sentence. */
function clauseBefore({ text, item: { clause, sentence } }: Context): string {
  const near = text.slice(Math.max(sentence.from, clause.from - longestClause), clause.from - 1);
  return near.slice(Math.max(near.lastIndexOf('，'), near.lastIndexOf('；')) + 1);
}

/** The short sentence right before that of a number that opens its own. */
function sentenceBefore({ text, item: { clause, sentence } }: Context): string {
  const end = sentence.from - 1;
  if (clause.from !== sentence.from || text.charAt(end) !== '。') return '';
  return text.slice(Math.max(0, end - longestClause), end).replace(/^.*[。\n]/s, '');
}

/** A measure of a harvest that does not say of which. */
const harvested = new EndPattern(phrase`^${harvestMeasures}$`);
const ofCrop = phrase`${harvestMeasures}$`;
/** Several of them in a row: 总产量、储备量. */
const ofHarvest = /^(?:总?产量|总产)(?:[、和][\u4e00-\u9fff]{1,3}量)+$/;
/** What more of a measure there is than before is told in. */
const sums: ReadonlySet<string> = new Set(['mass', 'money', 'volume']);
/** What an area or an output is called by behind the crop: 玉米种植, 玉米平均. */
const raisedBefore = phrase`(?:${deedsToCrops}|平均|年均)$`;
const opening = new RegExp(`^(?:全[国省市县区]|全年|我[省市县区]|今年|去年)?(${crops.join('|')})`);
/** What is sown on an area that has no other name: 果用瓜70公顷，产量900吨. */
const sown = /^(?!.*(?:[面地田园林区港头业站]|建设|项目|工程))[\u4e00-\u9fff]{2,5}$/;
/** How many numbers back the crop of a sentence is looked for. */
const reach = 3;

/** What the harvest is of: the number before tells it, or the sentence opens with it. */
function cropBefore({ text, items, index, made, item }: Context, measure: string): string {
  const told = text.slice(
    Math.max(item.sentence.from, items[index - 1]?.clause.to ?? 0),
    item.clause.from,
  );
  const opened = told.split(/[，；：]/).findLast((clause) => opening.test(clause));
  if (opened !== undefined) return opening.exec(opened)?.[1] ?? '';
  const opens = lastSign(text, '；', { from: item.sentence.from, to: item.clause.from + 1 });
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const place = items[at];
    if (place?.sentence.from !== item.sentence.from) break;
    if (asideBetween(text, place, item)) continue;
    const earlier = made[at]?.indicator ?? '';
    if (place.quantity.dimension === 'area' && sown.test(earlier))
      return earlier.replace(raisedBefore, '');
    if (place.clause.from <= opens) break;
    if (earlier !== measure && ofCrop.test(earlier))
      return earlier.replace(ofCrop, '').replace(raisedBefore, '');
  }
  const from = Math.max(item.sentence.from, opens + 1);
  return opening.exec(text.slice(from, from + 12))?.[1] ?? '';
}
