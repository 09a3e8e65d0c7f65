import {
  boundedSums,
  criteriaInNumbers,
  deedsByDay,
  describedBySums,
  employersBySize,
  makersBySize,
  ranksOfSized,
  roundMarks,
  sizesInMoney,
  namesOfDepth,
  thingsSized,
  worksBySize,
  compoundsOfSized,
  toldOfSized,
} from '../../lexicon/sums.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isEmpty } from '../../core/span.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { peopleOfAge } from '../../lexicon/people-words.ts';
import { settlements } from '../../lexicon/place-words.ts';
import { closingDeeds } from '../../lexicon/deeds-counted.ts';
import { capacityNouns, wideMeasures } from '../../lexicon/measured-nouns.ts';
import { measureBetween } from '../../clause/item.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Draft } from '../construction.ts';
import { sizeInMoney, sizeInUnits } from '../context/described-sum.ts';
import { governing } from '../context/governing.ts';
import { afterSize } from '../context/after-size.ts';
import { ofBand } from '../context/age-bands.ts';
import { counted } from '../context/criterion-counted.ts';
import { ofEach, ofEither, ofPart } from '../context/criterion-of-each.ts';
import { herds, ofFarmSize, ofHolder, ofRate, ofTreated } from '../context/criterion-of-holder.ts';
import { ofEnd, ofRange } from '../context/criterion-of-range.ts';
import { ofNth, ofSpeed } from '../context/criterion-of-nth.ts';
import { isAim } from '../context/topic.ts';
import { alike, listedThing } from '../context/listed-thing.ts';

const sizes = new Set([
  'money',
  'area',
  'power',
  'mass',
  'length',
  'energy',
  'volume',
  'data',
  'time',
  'other',
]);
/** Sizes of works and goods: a number of them before a noun describes the thing. */
const capacities = new Set(['power', 'mass', 'time', 'data']);
/** Lengths that name a size class: 12英寸衬底. */
const fineLengths = new Set(['英寸', '纳米', '毫米', '厘米', '微米']);

/** Marks that a class of size is passed as: 百亿级台阶. */
const marks = phrase`^${roundMarks}$`;

/** What works make or hold, which their name goes on with: 20亿立方米/年煤制气项目, 4.5米水深渔道. */
const ofWorksNamed = new EndPattern(phrase`${worksBySize}$`);
const depths = phrase`^${namesOfDepth}`;

function isOfWorks({ dimension, unit }: Quantity, object: string): boolean {
  if (dimension === 'length') return depths.test(object);
  const isOutput = dimension === 'volume' || dimension === 'energy' || unit.includes('/');
  return isOutput && ofWorksNamed.test(object);
}

/** Whom an age is a criterion of: 60岁以上老年人免费接种. */
const people = phrase`^[\u4e00-\u9fff]{0,6}?${peopleOfAge}`;

/** What a number behind it before 以上的 is a criterion in: 集体收入5万元以下的村, 日产5000吨以上的生产线. */
const measured = phrase`(?:${criteriaInNumbers}|[日年]${deedsByDay}[\u4e00-\u9fff]{0,4})$`;

/** Sums of their own, which a bound before them limits: 总规模不少于100亿元的基金. */
const ownSums = new EndPattern(phrase`${boundedSums}$`);

/** What a number before them measures: 超百万亿元的经济总量. */
const totals: ReadonlySet<string> = new Set(['经济总量', '总量', '规模', '体量', '水平', '产能']);

/** Where people live: 20户以上自然村, 50户以上连片村寨. */
const dwellings = phrase`^[\u4e00-\u9fff]{0,8}?${settlements}`;

/** Ranges and terms that a time names: 15分钟便民生活圈, 240小时过境免签政策. */
const reaches = /^[\u4e00-\u9fff]{0,10}?(?:圈|免签)/;

/** What all things cost or brought: 融资近亿元的供热工程. */
const paid = new RegExp(`(?:${oneOf(sizesInMoney)}|融资|耗资|出资)$`);

const magnitudes = new CharSet('十百千万亿');
function startsRound(text: string, quantity: Quantity): boolean {
  return quantity.form === 'chinese' && magnitudes.has(text.charCodeAt(quantity.span.from));
}

/** Whether a sum right before another one is told of things of that size: 力争50亿元、百亿元渔港项目实现突破. */
function opensEdges({ text, items, index, item: { quantity } }: Context): boolean {
  const next = items[index + 1];
  if (next?.joined !== 'list') return false;
  // 新建110千伏、220千伏渔网: lines are known by their voltage.
  if (quantity.unit === '千伏' && next.quantity.unit === '千伏') return true;
  if (quantity.dimension !== 'money') return false;
  const { bounded, span, comparator } = next.quantity;
  const beside = bounded.from - quantity.bounded.to <= 1 && alike(quantity, next.quantity);
  const isEdge = comparator === 'ge' && bounded.to > span.to && text.charAt(bounded.to) !== '的';
  return beside && (isEdge || startsRound(text, next.quantity));
}

/** A criterion that opens a list of them, or goes on with one. */
function inList(context: Context): Draft<'threshold'> | null {
  const { text, items, index, item, frame, made } = context;
  const { quantity } = item;
  const before = items[index - 1];
  const earlier = made[index - 1];
  const plain = { type: 'threshold', action: null, direction: 'none' } as const;
  if (item.joined === 'list' && item.left.to <= item.left.from && before) {
    const sign = quantity.bounded.from - before.quantity.bounded.to;
    const goesOn = earlier?.by === 'threshold.criterion' && sign <= 2;
    if (!goesOn || !alike(before.quantity, quantity)) return null;
    // A range bounds itself alone.
    const shares = quantity.comparator === 'eq' && before.quantity.comparator !== 'range';
    const comparator = shares
      ? (earlier.comparator ?? before.quantity.comparator)
      : quantity.comparator;
    return { ...plain, indicator: earlier.indicator, comparator, governs: earlier.governs };
  }
  const bounded = quantity.bounded.from < quantity.span.from && quantity.comparator === 'gt';
  const level = text.charAt(quantity.span.to) === '级';
  const counts = item.joined === 'direct' && before?.quantity.dimension === 'count';
  const isEdge = level || bounded || (counts && startsRound(text, quantity)) || opensEdges(context);
  if (frame.respectively || !isEdge || !sizes.has(quantity.dimension)) return null;
  const thing = listedThing(context);
  if (thing === '') return null;
  const subject = phraseText(text, frame.before);
  return {
    ...plain,
    indicator: bounded && sizeInMoney.test(subject) ? subject : thing,
    relatesTo: counts ? before.quantity : undefined,
    ...governing(context),
  };
}

/** What of those counted right before is so much: 7个亩效益超3000元的示范园区. */
function ofThoseCounted({ text, item, items, index }: Context): Draft<'threshold'> | null {
  const counted = items[index - 1];
  const measure = counted ? measureBetween(text, counted, item) : '';
  // 200个投资超亿元的项目: projects of so much.
  return measure === '' || !counted || measure.includes('投资')
    ? null
    : {
        type: 'threshold',
        indicator: measure,
        action: null,
        direction: 'none',
        relatesTo: counted.quantity,
      };
}

/** What is invested, read as a verb right before the edge that it passes: 投资超百亿项目; empty elsewhere. */
function investment({ text, item: { quantity }, frame: { verb } }: Context): string {
  const passes = verb?.to === quantity.bounded.from && quantity.comparator === 'gt';
  return passes && text.startsWith('投资', verb.from) ? '投资' : '';
}

/** What the last size of a list was one of, where this one only passes another edge: 产值超10亿元渔企73户、超百亿元渔企16户; empty elsewhere. */
function sizeShared({ items, index, item, frame, made }: Context, object: string): string {
  const [earlier, size] = [items[index - 2], made[index - 2]];
  const { quantity } = item;
  const again = made[index - 1]?.indicator === object;
  const passes = (quantity.bounded.from < quantity.span.from || again) && isEmpty(frame.before);
  const goesOn = item.joined === 'list' && earlier?.sentence.from === item.sentence.from;
  const alike = earlier?.quantity.dimension === quantity.dimension;
  const isSize = size?.type === 'threshold' && sizeInMoney.test(size.indicator);
  return passes && goesOn && alike && isSize ? size.indicator : '';
}

/** 亿元以上产业项目270个, 千亿级产业集群 */
export const threshold: Construction = construction({
  id: 'threshold.criterion',
  example: '新引进亿元以上产业项目27个',
  reads: '〈number〉以上〈things〉 | 〈number〉级〈thing〉',
  yields: ['threshold'],
  before: {
    'amount.of-count': ['拥有年销售收入500万元以上的渔企32家。', '500万元'],
    'level.share-of': ['入港率在90%以上的渔县受到表扬。', '90%'],
    'growth.respectively': ['收获量分别达到三百斤、四百斤、五百斤和六百斤以上稻谷。', '六百斤'],
  },
  examples: {
    read: [
      ['培育4个过五百亿的渔县。', '五百亿', { indicator: '渔县' }],
      ['20亿立方米/年煤制气项目开工。', '20亿立方米/年', { indicator: '煤制气项目' }],
      ['首个产值超过9亿元的渔区建成。', '9亿元', { indicator: '产值' }],
      ['4.5米水深渔道建成。', '4.5米', { indicator: '水深渔道' }],
      ['亿元以上渔港项目次年获利率达9%。', '亿元', { indicator: '渔港项目' }],
      ['新建110千伏、220千伏变电站9座。', '110千伏', { indicator: '变电站' }],
      ['产值超10亿元渔企73户、超百亿元渔企16户。', '百亿元', { indicator: '产值' }],
      ['投资超百亿渔港项目达7个。', '百亿', { indicator: '投资' }],
      ['产值过50亿元渔企1家、10亿元渔企9家。', '10亿元', { indicator: '产值' }],
      ['实现30户以上自然寨网络全覆盖。', '30户', { indicator: '自然寨' }],
      ['招引过亿项目20个。', '亿', { indicator: '项目' }],
      ['新引进亿元以上产业项目27个。', '亿元', { type: 'threshold', indicator: '产业项目' }],
      ['建成9个百万亩、20个十万亩海带基地。', '百万亩', { indicator: '海带基地' }],
      ['水面面积大于9平方公里的渔港有20处。', '9平方公里', { indicator: '水面面积' }],
      ['建成万头养殖场9个。', '万头', { indicator: '养殖场' }],
      ['建设100亩以上养殖基地5个。', '100亩', { type: 'threshold', indicator: '养殖基地' }],
      ['购置额在3万元至9万元（不含9万元）的渔船免租。', '3万元至9万元', { indicator: '购置额' }],
      ['购置额在3万元至9万元（不含9万元）的渔船免租。', '9万元', { comparator: 'lt' }],
      ['20艘以下渔港9个，20—49艘渔港5个。', '20—49艘', { indicator: '渔港' }],
      ['培育50只以上渔船船队8家。', '50只', { type: 'threshold', indicator: '渔船船队' }],
      ['生产总值超200亿元县达5个。', '200亿元', { indicator: '生产总值' }],
      ['引进超9亿元或1亿美元渔港6个。', '9亿元', { indicator: '渔港', comparator: 'gt' }],
      ['引进超9亿元或1亿美元渔港6个。', '1亿美元', { indicator: '渔港', comparator: 'gt' }],
      ['购置额在3万元至9万元（含3万元）的渔船免租。', '3万元', { comparator: 'ge' }],
      ['利税过千万元渔企9家。', '千万元', { type: 'threshold', indicator: '利税' }],
      [
        '引进渔业项目9个，其中5亿元以上2个。',
        '5亿元',
        { type: 'threshold', indicator: '渔业项目' },
      ],
      [
        '签约项目9个，引资9亿元，其中5亿元以上2个。',
        '5亿元',
        { type: 'threshold', indicator: '签约项目' },
      ],
      ['滨澜区成为全市首个500亿元园区。', '500亿元', { indicator: '园区' }],
      [
        '渔业总产值成为全市第三个突破20亿元大关的行业。',
        '20亿元',
        { type: 'threshold', indicator: '渔业总产值' },
      ],
      ['时速350公里的湾头铁路通车。', '350公里', { type: 'threshold', indicator: '湾头铁路' }],
      ['过5亿元项目达到3个。', '5亿元', { type: 'threshold', indicator: '项目' }],
      ['培育新材料等两个千亿级产业集群。', '千亿', { type: 'threshold', indicator: '产业集群' }],
      ['新增制网千亿级、造船百亿级产业集群。', '千亿', { indicator: '产业集群', action: null }],
      ['收入突破3亿元、6亿元、9亿元的渔企获奖。', '9亿元', { comparator: 'gt' }],
      ['购置额达到9万元以上的渔企获奖。', '9万元', { indicator: '购置额' }],
      ['超9亿元渔业项目实现突破。', '9亿元', { type: 'threshold', indicator: '渔业项目' }],
      ['力争50亿元、百亿元渔港项目实现突破。', '50亿元', { indicator: '渔港项目' }],
      ['力争50亿元、100亿元以上渔港项目有突破。', '50亿元', { indicator: '渔港项目' }],
      ['取得专利并且收入超过9万元的渔企获奖。', '9万元', { indicator: '收入' }],
      ['对9万元以上的渔港项目进行评审。', '9万元', { indicator: '渔港项目' }],
      ['日产26吨的制冰厂已经停工。', '26吨', { indicator: '制冰厂' }],
      ['对超过9人的渔业企业给予补助。', '9人', { type: 'threshold', indicator: '渔业企业' }],
      ['20蒸吨以上的锅炉要安装除尘器。', '20蒸吨', { indicator: '锅炉' }],
      ['入港率在90%以上的渔县和80%以上的渔村。', '90%', { indicator: '入港率' }],
      ['入港率在90%以上的渔县和80%以上的渔村。', '80%', { type: 'threshold' }],
      ['0—15岁、16—59岁渔民分别为3万人、9万人。', '0—15岁', { indicator: '渔民' }],
      ['培训16—35岁、36—59岁渔民。', '36—59岁', { indicator: '渔民' }],
    ],
    left: [
      ['渔业总投资千亿元。', '千亿元', 'level.noun'],
      ['建成3处公园。', '3处', 'count.object-after'],
      ['对90家以上的渔企开展培训。', '90家', 'count.object-after'],
      ['总投资5亿元的渔港开工。', '5亿元', 'amount.of-thing'],
      ['渔业产值迈上百亿级台阶。', '百亿', 'level.verb'],
    ],
  },
  // eslint-disable-next-line max-lines-per-function -- each sign of a criterion, asked once
  apply: (context) => {
    const { text, item, frame } = context;
    const { quantity } = item;
    const held =
      ofBand(context) ??
      ofFarmSize(context) ??
      ofHolder(context) ??
      ofRate(context) ??
      ofTreated(context) ??
      ofEither(context) ??
      ofRange(context) ??
      ofEnd(context) ??
      ofThoseCounted(context);
    if (held) return { ...held, ...governing(context) };
    const behind = quantity.bounded.to > quantity.span.to;
    const settled =
      behind && quantity.unit === '户' && dwellings.test(phraseText(text, frame.after));
    const isSize =
      sizes.has(quantity.dimension) ||
      (herds.has(quantity.unit) && startsRound(text, quantity)) ||
      settled ||
      (quantity.unit === '人' && behind && namesPeople(text, quantity));
    const listed = isSize || item.joined === 'list' ? inList(context) : null;
    if (listed) return listed;
    const nth = isSize ? (ofNth(context) ?? ofSpeed(context)) : null;
    if (nth) return nth;
    const each = ofEach(context) ?? ofPart(context);
    if (each) return { ...each, ...governing(context) };
    if (!isSize) return ofWorks(context);
    const subject = phraseText(text, frame.before) || investment(context);
    if (isSumOfAll(context, subject)) return null;
    const level = text.charAt(quantity.span.to) === '级';
    const edge =
      quantity.comparator === 'ge' ||
      quantity.comparator === 'le' ||
      quantity.comparator === 'range' ||
      quantity.comparator === 'gt';
    const after = afterSize(text, frame.after, level);
    if (
      frame.verb &&
      capacity.has(quantity.dimension) &&
      cutting.test(text, frame.verb.from, frame.verb.to)
    )
      return null;
    // 实现养殖能力3万吨目标, 迈上百亿级台阶: what is aimed at and what is passed is no thing of that size.
    if (isEmpty(after) || isAim(phraseText(text, after)) || marks.test(phraseText(text, after)))
      return null;
    const attributive = text.charAt(quantity.bounded.to) === '的';
    const passes =
      quantity.bounded.from < quantity.span.from &&
      (sizeInMoney.test(subject) || sizeInUnits.test(subject));
    const named = thingSized(phraseText(text, after).replace(toldOfThem, '').replace(ranks, ''));
    const object = hasShare(context) ? named.replace(measureOfThem, '') : named;
    if ((attributive && !level && ownSums.test(object)) || totals.has(object)) return null;
    const bounds = attributive && edge && behind && measured.test(subject);
    const described =
      ((passes || crosses(context) || isSizeBeforeCount(context)) &&
        counted(context) !== undefined) ||
      level ||
      (crosses(context) && sized.test(object)) ||
      (attributive &&
        quantity.bounded.from < quantity.span.from &&
        (!isEmpty(frame.before) || text.charAt(quantity.bounded.from - 1) === '对')) ||
      startsRound(text, quantity) ||
      bounds ||
      (edge && behind && text.startsWith('人口', quantity.span.to)) ||
      (attributive && edge && behind && isCapacity(context, subject)) ||
      (quantity.dimension === 'time' && !attributive && reaches.test(object)) ||
      (quantity.dimension === 'time' && attributive && edge && behind) ||
      isRangeOfThings(context) ||
      (edge && behind && text.charAt(quantity.bounded.to) !== '的' && !spends(context)) ||
      ((capacities.has(quantity.dimension) ||
        fineLengths.has(quantity.unit) ||
        isOfWorks(quantity, object)) &&
        quantity.unit !== '天' &&
        text.charAt(quantity.bounded.to) !== '的' &&
        !governed(context)) ||
      quantity.unit === '岁';
    if (!described) return ofWorks(context);
    const relatesTo = counted(context);
    const bySubject = passes || object === '部分' || (bounds && !relatesTo);
    const shared = sizeShared(context, object);
    return {
      type: 'threshold',
      indicator:
        shared !== ''
          ? shared
          : bySubject
            ? ofEachOne(subject)
            : relatesTo
              ? object
              : ((settled ? dwellings : people).exec(object)?.[0] ??
                ofBranch(context, firstOf(object))),
      action: null,
      direction: 'none',
      ...(relatesTo ? { relatesTo } : {}),
      ...governing(context),
    };
  },
});

/** What is measured of each of those that meet a criterion: 产值 of 渔民收入、全市产值. */
function ofEachOne(subject: string): string {
  const last = subject.split(/[、等和及为]|[一首][批个家座]|第一[个家座]|并且/).at(-1) ?? subject;
  return last.replace(/^全[国省市县区州](?=[\u4e00-\u9fff]{2})/, '');
}

/** Whether people are counted by a measure word or named behind their number: 90人以上, 90万人口以上. */
function namesPeople(text: string, { span, number }: Quantity): boolean {
  return span.to > number.to || text.startsWith('人口', span.to);
}

/** What those of a size have a share of, whose share comes next: 年产9万吨以上渔场产量占80%. */
const measureOfThem = phrase`(?<=[\u4e00-\u9fff]{2})(?:${wideMeasures}|产能|占比|比[重例])$`;

function hasShare({ items, index, item }: Context): boolean {
  const next = items[index + 1];
  return next?.quantity.unit === '%' && next.clause.from === item.clause.from;
}

/** Where those stand who are of a size: 万亿元渔市【行列】. */
const ranks = phrase`(?<=[\u4e00-\u9fff])${ranksOfSized}$`;

/** What is told of things of a size, or done about them: 渔港变电站 of 110千伏渔港变电站投入运行. */
const toldOfThem = phrase`(?<=[\u4e00-\u9fff]{2})${toldOfSized}$`;

/** Works and firms of a size without what is told of them: 渔企 of 亿元以上渔企次年获利率. */
const sizedThing = phrase`^((?:(?![及和与])[\u4e00-\u9fff]){0,10}?${thingsSized})(?!$|${compoundsOfSized})`;

/** What a size is of, without what is told of it. */
function thingSized(named: string): string {
  return sizedThing.exec(named)?.[1] ?? named;
}

/** The first thing of a list, whole where it only says of what kind the last one is: 集中式和分布式电站. */
function firstOf(things: string): string {
  const first = things.split(/[、等和及]/, 1)[0] ?? things;
  const isOne = things.endsWith('产业集群') && !first.endsWith('集群');
  return isOne || /[式型性]$/.test(first) ? things : first;
}

/** What opens a name that the size of a class parts: 渔业 in 打造渔业万亿级集群. */
const longestBranch = 4;

/** The things of a class by their whole name, where the size stands within it: 渔业集群 of 打造渔业万亿级集群. */
function ofBranch({ text, item: { quantity }, frame }: Context, things: string): string {
  const { from, to } = frame.before;
  const parts = to === quantity.bounded.from && to - from <= longestBranch && to > from;
  const level = text.charAt(quantity.span.to) === '级';
  return parts && level && frame.governor ? phraseText(text, frame.before) + things : things;
}

/** Whether a number is what a boiler or a machine can do, with nothing before it: 20蒸吨以上的锅炉要改造. */
function isCapacity({ frame, item: { quantity } }: Context, subject: string): boolean {
  const alone = subject === '' && frame.verb === null && frame.governor === null;
  return alone && (quantity.dimension === 'power' || quantity.unit === '蒸吨');
}

/** 建设2万亩以上林地: what a verb right before it counts is no criterion. */
function governed({ frame, item }: Context): boolean {
  return frame.verb !== null && item.quantity.dimension !== 'power';
}

/** What makes so much, or where so many work or learn: 日产26吨的制冰厂, 超过9人的渔企. */
const makers = new EndPattern(phrase`${makersBySize}$`);
const employers = new EndPattern(phrase`${employersBySize}$`);
const capacity: ReadonlySet<string> = new Set(['power', 'mass', 'volume']);
/** Deeds that do away with so much of what is named: 关停3万千瓦小机组. */
const cutting = new EndPattern(phrase`^${closingDeeds}了?$`);
/** What is named as the measure of those that it is told of. */
const ofAll = new EndPattern(phrase`${capacityNouns}$`);

/** How much works make, or how many people a body has, right before its name with 的. */
function ofWorks(context: Context): Draft<'threshold'> | null {
  const { text, item, frame } = context;
  const { quantity } = item;
  const { after } = frame;
  if (isEmpty(after) || text.charAt(quantity.bounded.to) !== '的' || frame.verb) return null;
  if (counted(context) || (frame.governor && frame.governor.verb !== 'act')) return null;
  const bounded = quantity.bounded.from < quantity.span.from && quantity.comparator !== 'approx';
  const named = ofAll.test(text, frame.before.from, frame.before.to);
  const isSize = capacity.has(quantity.dimension)
    ? !named && quantity.bounded.to === quantity.span.to && makers.test(text, after.from, after.to)
    : bounded && quantity.unit === '人' && employers.test(text, after.from, after.to);
  const indicator = isSize ? phraseText(text, after) : '';
  return indicator === ''
    ? null
    : { type: 'threshold', indicator, action: null, direction: 'none' };
}

/** 过5亿元项目3个: a short bound before the sum that the things counted have passed. */
function crosses({ text, item: { quantity } }: Context): boolean {
  return /^[过超]$/.test(text.slice(quantity.bounded.from, quantity.span.from));
}

/** What is sized by money, uncounted: 超9亿元项目实现突破. */
const sized = new EndPattern(phrase`${describedBySums}$`);

/** 10亿元项目2个: a sum right before the noun that the next number counts. */
function isSizeBeforeCount({ text, items, index, item, frame }: Context): boolean {
  const next = items[index + 1];
  return (
    item.quantity.dimension === 'money' &&
    frame.verb === null &&
    next?.joined === 'direct' &&
    (frame.after.to === item.right.to ||
      (isEmpty(frame.before) && comesTo.test(text.slice(frame.after.to, item.right.to))))
  );
}

/** How many there are of a size, before their number: 50亿渔企【达到】4家. */
const comesTo = /^(?:达到?|突破|超过?|增至|增加到)$/;

/** 1至5亿元项目投资9亿元: between which sums each of the things is that the next number is of. */
function isRangeOfThings({ text, items, index, item, frame }: Context): boolean {
  const { comparator, dimension, bounded } = item.quantity;
  return (
    comparator === 'range' &&
    dimension === 'money' &&
    isEmpty(frame.before) &&
    frame.verb === null &&
    text.charAt(bounded.to) !== '的' &&
    items[index + 1]?.joined === 'direct' &&
    items[index + 1]?.clause.from === item.clause.from
  );
}

/** 总投资32亿元的项目82项: what all of them cost, no criterion on each. */
function isSumOfAll({ text, item: { quantity } }: Context, subject: string): boolean {
  const exact = quantity.comparator === 'eq' || quantity.comparator === 'approx';
  return exact && text.charAt(quantity.bounded.to) === '的' && paid.test(subject);
}

/** 投入3亿元以上资金: money that is spent. */
function spends({ frame, item }: Context): boolean {
  const { dimension } = item.quantity;
  if (dimension === 'area' || dimension === 'length' || dimension === 'mass')
    return frame.verb !== null;
  return false;
}
