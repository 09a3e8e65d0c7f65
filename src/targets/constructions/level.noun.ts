import { conversions, payingVerbs, withstanding } from '../../lexicon/actions.ts';
import { AnyPattern } from '../../core/any-pattern.ts';
import { isStrong } from '../../clause/deed-verbs.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty, sliceOf } from '../../core/span.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { deedsOfBuilding, deedsOfLevels } from '../../lexicon/deeds-counted.ts';
import { nounsOfTrade } from '../../lexicon/compound-deeds.ts';
import { deedsAlone, deedsOnTheSame, stagesOfWorks } from '../../lexicon/deed-nouns.ts';
import {
  capacitiesBuilt,
  extents,
  herdsAndHarvests,
  measuresOfThings,
} from '../../lexicon/measured-nouns.ts';
import { openingLevels } from '../../lexicon/standing-verbs.ts';
import { totalWords } from '../../lexicon/phrase-words.ts';
import { totalsOfCounted } from '../../lexicon/counted.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Made } from '../construction.ts';
import { asideBetween } from '../context/aside-between.ts';
import { boundingVerb } from '../context/bounding-verb.ts';
import { isShare, sharedWhole, topicText } from '../context/topic.ts';
import { changeOf } from '../context/change-of.ts';
import { sharedVerb } from '../context/shared-verb.ts';

/** What stands, of all years together. */
const inTotal = new AnyPattern(phrase`${totalWords}|总(?:装机|规模|${totalsOfCounted})`);

const deed = new EndPattern(phrase`${deedsOfLevels}$`);

/** A deed that says more than that what was done before goes on: 新建公厕5座、改造7座. */
const another = phrase`^${deedsOnTheSame}$`;

/** What says of things that are listed how far they are, whatever was done to those before: 新开工项目3个，续建项目2个. */
const underway = phrase`^(?:[续在待拟]建|${stagesOfWorks}(?=项目|工程|$))`;

/** What is told of a calamity, behind how seldom it comes: 遭遇五十年一遇大旱. */
const befalls = phrase`^${withstanding}了?$`;
const seldom = '年一遇';

/** The calamity behind how seldom it comes; empty where none is told. */
function calamity({ text, item, frame }: Context, before: string): string {
  if (item.quantity.unit !== seldom || !befalls.test(before)) return '';
  return phraseText(text, frame.after).replace(/[和与、].*$/, '');
}

/** A deed that does not say to what, or the same sum in other money: 春季发展5万亩; 收入9万元，折合1.2万美元. */
const deedAlone = new EndPattern(phrase`^(?:(?:[春夏秋冬]季)?${deedsAlone}|${conversions})$`);
/** The same sum in other money. */
const converted = phrase`^${conversions}$`;

/** A deed that holds what it is done to, behind where and how often it is done: 全乡养兔, 每年可节水. */
const wholeDeed = new EndPattern(
  /(?<=^(?:[全我本][省市县区乡镇村])?(?:每?年)?[可共]?)(?:筹资|投[工劳]|节[水电煤能]|产[金煤粮油])$/,
);

/** What was spent behind for what: 渔港建设累计投入资金. */
const spent = new EndPattern(
  /(?<=[\u4e00-\u9fff]{2})(?:累计|总共|共|仅)(投入资金|支出)$|(?<=财政|政府)(投入资金)$/,
);

/** What is raised: 全乡养兔, 发展养牛. */
const raising =
  /^(?:[全我本][省市县区乡镇村])?(?:每?年)?[可共]?(?:发展|饲|家庭)?(养)([蚕猪牛羊鸡鸭鱼兔蜂])$/;

/** What is bought or sold abroad: 进口羊驼, but not 进口总额. */
const traded = phrase`^(?:全[国省市县区])?(进口|出口)(?!${nounsOfTrade})([\u4e00-\u9fff、]{2,10})(?<![额量值率数速幅比重])$`;

/** The name and the verb of a phrase that tells whole what is done; null where none is. */
function deedIn(phrase: string): readonly [name: string, verb: string] | null {
  const [, kept, animals] = raising.exec(phrase) ?? [];
  if (kept !== undefined && animals !== undefined) return [animals, kept];
  const [, verb, goods] = traded.exec(phrase) ?? [];
  if (verb !== undefined && goods !== undefined) return [goods, verb];
  const whole = wholeDeed.exec(phrase)?.[0];
  if (whole !== undefined) return [whole, whole];
  const sum = spent.exec(phrase);
  const deed = sum?.[1] ?? sum?.[2] ?? '';
  return sum ? [phrase.slice(0, sum.index) + deed, deed.slice(0, 2)] : null;
}

const measures = phrase`${measuresOfThings}$`;

const alone = new EndPattern(phrase`^(?:年末)?${herdsAndHarvests}$|^(?:授权|受理)$`);
/** 出栏生猪9万头，年出栏牛羊3万头 */
const raised = /^年?(?:存栏|出栏)$|^(?:授权|受理)$/;
/** Deeds to the same papers, one after the other: 申请专利9件，授权3件. */
const filed: ReadonlySet<string> = new Set(['申请', '受理', '授权']);

/** What there is, some of it by name behind 有: 施工线路有湾头线、外岙线等25条. */
const byName = /^([\u4e00-\u9fff]{2,12}?)(?:主要)?有(?![效机色限])[^，。；]*、/;

/** What there is somewhere by now: 渔区已经有卫生院. */
const byNow =
  /^[\u4e00-\u9fff]{2,16}?(?:已经?|还|现在?|目前)有(?![效机关色限偿线序])([\u4e00-\u9fff]{2,16})$/;

/** What there is with its verb, where a place stands before them or the names of some behind; null elsewhere. */
function hasNamed({ text, item: { left } }: Context, phrase: string): [string, string] | null {
  const named = text.charAt(left.to - 1) === '等' ? byName.exec(phrase)?.[1] : undefined;
  const things = named ?? byNow.exec(phrase)?.[1];
  return things === undefined ? null : [things, '有'];
}

/** 生猪存栏41万头、出栏56万头: a measure alone is of what the one before it was of. */
function paired(own: string, before: Made | undefined): string {
  if (!alone.test(own) || !before) return own;
  const earlier = before.indicator;
  if (before.action !== null && filed.has(before.action)) return earlier + own;
  // 出栏生猪9万头，存栏8万头
  if (before.action !== null && raised.test(before.action)) return earlier + own;
  const thing = earlier.replace(measures, '');
  // 年末生猪存栏9万头，全年出栏9万头: what a year brought is of no day of it.
  return thing === earlier ? own : thing.replace(/^年[末底]/, '') + own;
}

/** What is built up rather than counted, so that 新增 holds for a whole list of it. */
const capacity = phrase`^(?!.*(?:总|累计)).*(?:里程|${capacitiesBuilt})$`;

/** What a verb widens, one area of a list after the other: 扩大稻田面积9万亩，藕田面积3万亩. */
const areas = /(?<!总)面积$/;

/** 新增供水能力5万吨，污水处理能力3万吨: capacities that 新增 before the first of them adds. */
function addsOn(earlier: Made | undefined, indicator: string): boolean {
  if (earlier?.type !== 'increment') return false;
  if (earlier.action === '扩大') return areas.test(earlier.indicator) && areas.test(indicator);
  if (!earlier.action?.includes('新增')) return false;
  return capacity.test(earlier.indicator) && capacity.test(indicator);
}

/** 新增渔企10家，船厂2家，码头3家: clauses of nouns alone go on with what 新增 adds. */
function addsNext({ text, item, items, index, made }: Context): boolean {
  const [earlier, before] = [made[index - 1], items[index - 1]];
  return (
    earlier?.type === 'increment' &&
    earlier.action?.includes('新增') === true &&
    before?.quantity.unit === item.quantity.unit &&
    item.joined === 'clause' &&
    before.clause.to === item.clause.from - 1 &&
    text.charAt(before.clause.to) === '，' &&
    before.quantity.bounded.to === before.clause.to &&
    item.quantity.bounded.to === item.clause.to
  );
}

const pays: ReadonlySet<string> = new Set(payingVerbs);

/** Verbs that say where the first of a list stands, not what is done to all of it. */
const standing = phrase`^${openingLevels}`;

/** 拨付渔港资金3亿元、补贴2亿元, 完成税收5亿元、非税收入2亿元: the verb of a list of sums or sizes. */
function listVerb({ item, index, items, made, frame }: Context): string | null {
  const [earlier, before] = [made[index - 1], items[index - 1]];
  const listed = item.joined === 'list' && item.clause.from === before?.clause.from;
  if (!listed || !earlier?.action) return null;
  const { dimension } = item.quantity;
  const sums = dimension === 'money' && before.quantity.dimension === 'money';
  if (sums && pays.has(earlier.action)) return earlier.action;
  const { before: own, words } = frame;
  if (words.some((word) => isStrong(word) && word.from === own.from && word.to === own.to))
    return null;
  const sizes = dimension !== 'ratio' && before.quantity.dimension !== 'ratio';
  const governs = earlier.by === 'count.object-before' || earlier.by === 'level.noun';
  return sizes && governs && earlier.type === 'level' && !standing.test(earlier.action)
    ? earlier.action
    : null;
}

const pools = /^(统筹)[^，。；\d]{0,10}(?:资金|财力)$/;

/** The verb that pools a sum, elsewhere an adverb: 统筹渔业资金9亿元; null where none does. */
function pooled({ text, item: { left, joined } }: Context): string | null {
  return joined === 'clause' ? (pools.exec(sliceOf(text, left))?.[1] ?? null) : null;
}

/** What was done to what goes on a list: by its own words, or as to the one before. */
function deedOfShared(own: string, shared: string | null): string | null {
  return another.test(own) ? own : (underway.exec(own)?.[0] ?? shared);
}

/** 已 before what something has a share of: 渔业收入已占渔户收入40%. */
const alreadyShares =
  /(?<=[\u4e00-\u9fff]{2})(?:已经?|仅仅?|[只都各]|(?<![亩人户地平])均)占(?![有用地比])(?=[\u4e00-\u9fff]{2})/;

/** What is told with its sum as what a part has a share of: 渔业收入占年初预算数[9亿元]的88%; empty elsewhere. */
function wholeOfShare({ text, item, items, index }: Context, phrase: string): string {
  const { quantity } = item;
  if (quantity.dimension === 'ratio' || text.charAt(quantity.bounded.to) !== '的') return '';
  const next = items[index + 1];
  const shares = next?.quantity.dimension === 'ratio' && next.joined === 'direct';
  return shares && next.left.to - next.left.from === 1 ? sharedWhole(phrase) : '';
}

const sizes: ReadonlySet<string> = new Set(['length', 'area']);
/** What makes things that are so long or wide, no deed of a name that may stand for another. */
const builds = phrase`^${deedsOfBuilding}`;
const measuresSize = new EndPattern(phrase`(?:${extents}|长|网络?|覆盖)$`);

/** 建成油路90公里，村路9公里: a clause of a noun and as long or wide a number goes on with what was built. */
function sizedNext({ text, item, items, index, made, frame }: Context): boolean {
  const [earlier, before] = [made[index - 1], items[index - 1]];
  return (
    sizes.has(item.quantity.dimension) &&
    before !== undefined &&
    builds.test(earlier?.action ?? '') &&
    before.clause.to === item.clause.from - 1 &&
    text.charAt(before.clause.to) === '，' &&
    before.quantity.bounded.to === before.clause.to &&
    item.quantity.bounded.to === item.clause.to &&
    !measuresSize.test(text, frame.before.from, frame.before.to)
  );
}

/** How much of two names makes them names of the same things. */
const sharedHead = 2;

/** Whether things of a size go on a list of things behind a comma: 新签约亿元以上渔业项目90个，5亿元以上项目9个. */
function goesOnSized({ items, index, item }: Context, first: Made, indicator: string): boolean {
  const [listed, size] = [items[index - 2], items[index - 1]];
  const isNext = listed?.quantity.bounded.to === (size?.clause.from ?? 0) - 1;
  const isOfThem = first.indicator.slice(-sharedHead) === indicator.slice(-sharedHead);
  return isNext && isOfThem && listed.quantity.unit === item.quantity.unit;
}

/** What the number before is read as and done by, where its verb holds for this one too; null where it does not. */
function sharedBy(context: Context, own: string, indicator: string): ReturnType<typeof sharedVerb> {
  const { text, item, items, index, made } = context;
  const { quantity, sentence, left, joined } = item;
  const [earlier, before] = [items[index - 1], made[index - 1]];
  const alike = earlier?.quantity.unit === quantity.unit;
  const same = sentence.from === earlier?.sentence.from;
  if (same && addsOn(before, indicator)) return sharedVerb(before);
  // 新增渔企60户、产值过亿元渔企70户: a size stands between the items of a list.
  const isSized = before?.type === 'threshold' && before.relatesTo === quantity;
  const [first, listed] = [made[index - 2], earlier?.joined === 'list'];
  if (isSized && listed && first?.type === 'increment' && first.direction === 'increase')
    return items[index - 2]?.quantity.dimension === quantity.dimension ? sharedVerb(first) : null;
  const isKept = isSized || (before?.type === 'scope' && before.relatesTo === quantity);
  if (isKept && first && goesOnSized(context, first, indicator)) return sharedVerb(first);
  const near =
    joined === 'list' ||
    (addsNext(context) && !deed.test(indicator) && !indicator.endsWith('就业')) ||
    (alike && same && before?.direction === 'none');
  const isAdded = before?.type === 'increment' && alike;
  const shares =
    joined === 'list'
      ? quantity.dimension !== 'ratio' && (quantity.dimension !== 'money' || isAdded)
      : quantity.dimension === 'count' || (!deed.test(indicator) && sizedNext(context));
  const stock = inTotal.test(text, left.from, left.to);
  return near && shares && !stock && !alone.test(own) ? sharedVerb(before) : null;
}

/** 城镇调查失业率5.5%左右, 地区生产总值9.8万亿元 */
export const noun: Construction = construction({
  id: 'level.noun',
  example: '城镇调查失业率5.5%左右',
  reads: '〈indicator〉〈number〉',
  yields: ['level', 'count', 'increment', 'growth'],
  before: {
    'level.carried': ['打造渔家乐示范镇1个、示范村5个。', '5个'],
  },
  examples: {
    read: [
      ['渔业生产总值在全市率先突破9亿元。', '9亿元', { indicator: '渔业生产总值' }],
      ['捕捞业对渔港税收贡献超五成。', '五成', { indicator: '捕捞业对渔港税收贡献' }],
      ['渔港平房申请式退租2006户。', '2006户', { type: 'count' }],
      ['海湾输出到北岛渔货9亿元。', '9亿元', { indicator: '海湾输出到北岛渔货' }],
      ['实际使用台资3亿元。', '3亿元', { indicator: '实际使用台资' }],
      ['渔业支出连续5年压减比例超9%。', '9%', { indicator: '渔业支出压减比例' }],
      ['遭遇五十年一遇大旱。', '五十年一遇', { indicator: '大旱', action: '遭遇' }],
      ['城镇调查失业率5.5%左右。', '5.5%', { type: 'level', indicator: '城镇调查失业率' }],
      ['新建5万吨级和9万吨级泊位3个。', '3个', { type: 'count', action: '新建' }],
      ['实现20户以上渔村通路率98%。', '98%', { type: 'level', action: '实现' }],
      ['统筹渔港资金3亿元。', '3亿元', { indicator: '渔港资金', action: '统筹' }],
      ['拨付渔港资金3亿元、渔船补贴2亿元。', '2亿元', { indicator: '渔船补贴', action: '拨付' }],
      ['完成渔税3亿元、非税收入2亿元。', '2亿元', { indicator: '非税收入', action: '完成' }],
      ['渔业收入占年初预算数9亿元的88%。', '9亿元', { indicator: '年初预算数' }],
      ['渔业从业者[注1]9万人。', '9万人', { indicator: '渔业从业者' }],
      ['新建渔港达标率超90%。', '90%', { indicator: '新建渔港达标率', action: '超' }],
      ['五年间，全县累计招商引资9亿元。', '9亿元', { indicator: '招商引资' }],
      ['各类渔民收养单位9个。', '9个', { indicator: '各类渔民收养单位' }],
      ['渔民人均收入9万元，折合1.2万美元。', '1.2万美元', { indicator: '渔民人均收入' }],
      ['渔业外资达到9亿美元、折合80亿元。', '80亿元', { indicator: '渔业外资', action: '折合' }],
      ['全年进口羊驼1200只。', '1200只', { indicator: '羊驼', action: '进口' }],
      ['全乡养兔3万只。', '3万只', { indicator: '兔', action: '养' }],
      ['全乡每年可节水9万吨。', '9万吨', { indicator: '节水', action: '节水' }],
      ['筹建渔具坊9个、升级改造3个。', '3个', { indicator: '渔具坊', action: '升级改造' }],
      ['建成渔港9座、在建3座。', '3座', { indicator: '渔港', action: '在建' }],
      ['新开工项目9个，续建项目3个。', '3个', { indicator: '续建项目', action: '续建' }],
      ['申请渔业专利9件，授权3件。', '3件', { indicator: '渔业专利授权' }],
      ['其中渔民转移培训90人。', '90人', { type: 'count', indicator: '渔民转移培训' }],
      [
        '城镇新增就业900人、渔民转移就业200人。',
        '200人',
        { type: 'count', direction: 'none', indicator: '渔民转移就业', action: null },
      ],
      ['渔港建设共投入资金9亿元。', '9亿元', { indicator: '渔港建设投入资金', action: '投入' }],
      ['渔区预算共支出9亿元。', '9亿元', { indicator: '渔区预算支出', action: '支出' }],
      ['我市全年渔业产值9亿元。', '9亿元', { indicator: '渔业产值' }],
      ['关停小锅炉90兆瓦、小采石场14处。', '14处', { type: 'count', indicator: '小采石场' }],
      [
        '新增供水能力5万吨，管网里程40公里。',
        '40公里',
        { type: 'increment', direction: 'increase', indicator: '管网里程' },
      ],
      [
        '新增渔企10家，船厂2家。',
        '2家',
        { type: 'increment', direction: 'increase', indicator: '船厂' },
      ],
      ['新增超9亿元渔企1家、超5亿元渔企2家。', '2家', { type: 'increment', indicator: '渔企' }],
      [
        '新签约亿元以上渔业项目90个，5亿元以上项目9个。',
        '9个',
        { type: 'count', action: '新签约' },
      ],
      ['新增渔企60户、产值过亿元渔企7户。', '7户', { type: 'increment', indicator: '渔企' }],
      ['过5亿元项目不少于3个。', '3个', { type: 'count', indicator: '项目' }],
      ['其中，渔港建设3亿元。', '3亿元', { type: 'level', indicator: '渔港建设' }],
      ['新建移动基站45座、联通基站22座。', '22座', { type: 'count', indicator: '联通基站' }],
      [
        '新增金融机构10家、创投基金10支以上。',
        '10支',
        { type: 'increment', direction: 'increase', indicator: '创投基金' },
      ],
    ],
    left: [
      ['城镇调查失业率控制在5.5%左右。', '5.5%', 'level.verb'],
      ['新建渔港3座。', '3座', 'count.object-before'],
      ['渔获量增长5%。', '5%', 'growth.verb'],
    ],
  },
  apply: (context) => {
    const { text, item, items, index, frame, made } = context;
    const named = isEmpty(frame.before) || frame.verb ? '' : phraseText(text, frame.before);
    const phrase = named.replace('占到', '占');
    if (phrase === '') return null;
    const { quantity } = item;
    const whole = wholeOfShare(context, phrase);
    if (whole !== '') return { type: 'level', indicator: whole, action: null, direction: 'none' };
    const befallen = calamity(context, phrase);
    if (befallen !== '')
      return { type: 'level', indicator: befallen, action: phrase, direction: 'none' };
    const [own, told] = deedIn(phrase) ??
      hasNamed(context, phrase) ?? [phrase.replace(alreadyShares, '占'), null];
    const indicator = deedAlone.test(own)
      ? topicText(context) || own
      : paired(own, asideBetween(text, items[index - 1], item) ? undefined : made[index - 1]);
    const shared = sharedBy(context, own, indicator);
    const governs = item.joined === 'direct' ? made[index - 1]?.governs : undefined;
    if (governs) {
      const change = changeOf(governs.kind, quantity);
      const isCount = quantity.dimension !== 'money' && quantity.dimension !== 'ratio';
      const counts = change.type === 'level' && isCount;
      const type = counts ? 'count' : change.type;
      return { indicator, action: governs.action, ...change, type };
    }
    const [earlier, sized] = [items[index - 1], made[index - 1]];
    const met =
      quantity.dimension !== 'ratio' &&
      (sized?.type === 'threshold' || sized?.type === 'amount') &&
      sized.relatesTo === quantity;
    const closed =
      item.joined === 'list' &&
      quantity.dimension === 'count' &&
      earlier?.quantity.dimension !== 'count' &&
      sized?.by === 'count.object-before'
        ? sized.action
        : null;
    const part = quantity.dimension === 'ratio' && isShare(own) ? '占' : null;
    const action = boundingVerb(text, quantity) ?? part ?? (converted.test(own) ? own : null);
    return {
      type:
        shared && !action
          ? shared.type
          : quantity.dimension !== 'money' && (closed || met || deed.test(indicator))
            ? 'count'
            : 'level',
      indicator,
      action:
        action ??
        told ??
        (shared
          ? deedOfShared(own, shared.action)
          : (closed ?? listVerb(context) ?? pooled(context))),
      direction: shared && !action ? shared.direction : 'none',
    };
  },
});
