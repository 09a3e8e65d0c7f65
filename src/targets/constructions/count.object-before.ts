import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { owners } from '../../lexicon/bodies.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { aidingVerbs, guardingVerbs, pushingVerbs, steadyingVerbs } from '../../lexicon/actions.ts';
import { endsOfMeasures, wideMeasures } from '../../lexicon/measured-nouns.ts';
import { peopleTold } from '../../lexicon/people-words.ts';
import { rises } from '../../lexicon/plausible-measures.ts';
import { deedsToCrops } from '../../lexicon/crops.ts';
import { townAndCountry } from '../../lexicon/place-words.ts';
import type { VerbKind } from '../../lexicon/verbs.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { isLight } from '../../clause/deed-verbs.ts';
import { subjectOf } from '../../clause/subject.ts';
import { wordAt } from '../../clause/words.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { boundingVerb } from '../context/bounding-verb.ts';
import { changeOf } from '../context/change-of.ts';
import { topicOf } from '../context/topic.ts';

/** Nouns too wide to stand alone: 重点项目完成投资 is 重点项目投资. */
const wide = new EndPattern(phrase`^年?${wideMeasures}$`);
/** What those who do something find, so that they are counted by it: 失业人员实现再就业300人. */
const found: ReadonlySet<string> = new Set(['就业', '再就业', '创业', '就业创业']);
/** What those newly come to, which says nothing without them: 渔村公益岗新增上岗3万人. */
const come: ReadonlySet<string> = new Set(['上岗', '参保', '并网', '入库', '上线', '投产']);
/** What is done for them. */
const aided = phrase`^${aidingVerbs}`;
const finders = phrase`${peopleTold}$`;
/** Nouns that say nothing without the deed before them: 授信总额, 企业入库数量. */
const ofDeed: ReadonlySet<string> = new Set(['总额', '总量', '数量', '数额', '金额', '额度']);
/** 城镇新增就业人口: the place before new jobs is part of what they are called. */
function isJobs(subject: string, object: string): boolean {
  return (
    object === '就业' ||
    (phrase`(?:城乡|${townAndCountry})$`.test(subject) && /^就业人[口数员]$/.test(object))
  );
}

/** What is left of those named behind their number. */
const left = /^(?:全[国省市县区])?(?:剩余|其余|余下)的?$/;

/** What was done, to what, and whether that says nothing without it. */
interface Done {
  readonly object: string;
  readonly action: string;
  readonly kind: VerbKind | null;
  readonly named: boolean;
}

/** Whether what was done is named by the deed, too: 城镇新增就业. */
function isNamedByDeed(subject: string, { object, kind, named }: Done): boolean {
  return named || (kind === 'gain' && isJobs(subject, object));
}

/** What something was done to, with the subject where it is measured of that. */
function whatIsDone(context: Context, subject: string, done: Done): string {
  const { object, kind } = done;
  if (kind === 'gain' && subject !== '' && come.has(object)) return subject + object;
  if (found.has(object) && finders.test(subject)) return subject.replace(aided, '') + object;
  if (!isOfSubject(context, subject, done)) return object;
  return subject.endsWith(object) ? subject : subject + object;
}

/** What there is of it for each of some, which is not what was done: 实现人均绿地9平方米. */
const perHead = /^(?:每?[人户亩]均|[百千万]人均|每[百千万])/;

/** Deeds that every sum can be said of. */
const light = /^(?:[累共新]?计?完成了?|实现了?|取得了?|获得了?|争取了?到?|安排了?|提供了?|形成)$/;

/** Where people live, whose sums are parts of those of all: 城镇实现零售额. */
const residence = new EndPattern(/(?:城镇|乡村|农村)(?:市场)?$/);

function isOfResidence({ item }: Context, subject: string, action: string): boolean {
  return item.quantity.dimension === 'money' && light.test(action) && residence.test(subject);
}

/** Firms or branches, of which a sum is told that is none of the whole place, as that of all insurers is: 渔企公司实现保费收入. */
const owner = new EndPattern(phrase`(?<!保险)${owners}$`);
const accomplishes = /^(?:完成|实现)了?$/;

function isOfOwner({ item }: Context, subject: string, action: string): boolean {
  return item.quantity.dimension === 'money' && accomplishes.test(action) && owner.test(subject);
}

/** Whether what was done is measured of who did it: 重点项目完成投资, 城镇实现零售额, 渔业公司实现保费收入. */
function isOfSubject(
  context: Context,
  subject: string,
  { object, action }: { readonly object: string; readonly action: string },
): boolean {
  if (wide.test(object) && subject !== '') return true;
  return isOfResidence(context, subject, action) || isOfOwner(context, subject, action);
}

/** What is reached by a sum of areas, not done to each: 完成海带养殖面积9万亩. */
const area = new EndPattern(phrase`${deedsToCrops}面积$`);

/** What brings a measure to where the verb behind it says: 推动养殖量突破300万只. */
const pushing: ReadonlySet<string> = new Set(pushingVerbs);
const measured = new EndPattern(phrase`${endsOfMeasures}$`);

/** What holds an area as it is: 保障粮食生产面积9万亩. */
const keeping = phrase`^${steadyingVerbs}了?$`;
/** The same of what must not become less: 守住渔场不少于9万亩. */
const guarding = phrase`^${guardingVerbs}了?$`;
/** Dimensions of what something is done to. */
const counted: ReadonlySet<string> = new Set(['count', 'area', 'length', 'volume']);

/** Units of those who are named by what was done with them. */
const people: ReadonlySet<string> = new Set(['人', '名', '户', '人次']);

/** What deeds without an object of their own are done to: 改造船厂90家，关停取缔12家. */
function deedsTogether(context: Context): string {
  const { text, item, items, made, frame } = context;
  const { unit, dimension } = item.quantity;
  const word = wordAt(text, frame.before.from, frame.before.to, true);
  if (word?.to !== frame.before.to || people.has(unit)) return '';
  const deed = word.verb === 'act' || (word.verb === 'nominal' && !isLight(text, frame.governor));
  if (!deed) return '';
  const topic = dimension === 'count' ? topicOf(context) : null;
  const told = topic && items[made.indexOf(topic)];
  return topic && told?.quantity.unit === unit ? topic.indicator : '';
}

/** What says before a number, or before what it is a share of, that a change arrives there: 压缩周期至平常的60%. */
const arrivals = new EndPattern(/[到至](?:[\u4e00-\u9fff]{2,5}的)?$/);
const longestArrival = 7;
/** What the object that changes ends before. */
const arrival = /[到至][\u4e00-\u9fff]{2,5}$/;

/** Where he stands who does what a verb at `to` says, and the deed of his before it in a list: 渔港项目[建立专班、]完成投资. */
function doerBefore({ text, item: { left }, frame: { words } }: Context, to: number): Span {
  const { from } = left;
  if (text.charAt(to - 1) !== '、') return { from, to };
  const deed = words.find((word) => word.from > from && word.to < to - 2 && word.verb === 'act');
  return { from, to: deed?.from ?? to };
}

const standing = { type: 'level', direction: 'none' } as const;

/** Whether a number is a share of what is newly there: 新增财力的80%用于渔港. */
function isShareOfGain({ item: { quantity }, frame: { governor } }: Context): boolean {
  const isShare = quantity.unit === '%' || quantity.unit === '‰';
  return governor?.verb === 'gain' && quantity.dimension === 'ratio' && isShare;
}

/** Arrives at so many times a yardstick, which the verb has before the number: 提高到最低工资的2倍. */
const arrivesAt = new EndPattern(phrase`(?:${rises}|调整|达)[到至为]$|^达到?$|^相当于$`);

/** What has a share of a whole, by the whole: 渔船占全县. */
const shares = /占[\u4e00-\u9fff]{2,}$/;

/** 引进总部经济项目30个, 完成货物进出口1130亿元, 城镇新增就业1361万人 */
export const objectBefore: Construction = construction({
  id: 'count.object-before',
  example: '引进总部经济项目30个',
  reads: '〈verb〉〈thing〉〈number〉',
  yields: ['count', 'increment', 'level', 'growth'],
  before: {
    'level.noun': ['新建渔港3座。', '3座'],
  },
  examples: {
    read: [
      ['选派渔技副总1787名。', '1787名', { indicator: '渔技副总', action: '选派' }],
      ['关闭压缩旧渔船71艘。', '71艘', { indicator: '旧渔船', action: '关闭压缩' }],
      ['渔楼加装（更新）渔梯9部。', '9部', { indicator: '渔梯', action: '加装' }],
      ['平均压减时间58%。', '58%', { type: 'growth', indicator: '时间', action: '压减' }],
      ['新增渔船占全县9%。', '9%', { indicator: '新增渔船占全县', action: '占' }],
      ['为渔户提供服务9万次。', '9万次', { type: 'count', indicator: '服务', action: '提供' }],
      ['部署渔技攻关项目459个。', '459个', { indicator: '渔技攻关项目', action: '部署' }],
      ['盘活渔房90处、价值9亿元。', '90处', { indicator: '渔房', action: '盘活' }],
      ['渔歌获海文奖3项。', '3项', { indicator: '海文奖', action: '获' }],
      ['服务渔企创新需求90项。', '90项', { indicator: '渔企创新需求', action: '服务' }],
      ['渔村公益岗新增上岗90人。', '90人', { indicator: '渔村公益岗上岗' }],
      ['推广“减网增礁”9万亩。', '9万亩', { indicator: '减网增礁', action: '推广' }],
      ['县渔政部门组织预算收入9亿元。', '9亿元', { indicator: '预算收入', action: '组织' }],
      ['守港行动服务渔民9万人。', '9万人', { indicator: '渔民', action: '服务' }],
      ['新建区域性养老渔村3个。', '3个', { indicator: '区域性养老渔村', action: '新建' }],
      ['连片种植海带9000亩。', '9000亩', { indicator: '海带' }],
      ['完成海防林补植补造90亩。', '90亩', { indicator: '海防林补植补造', action: '完成' }],
      ['全岛现有各类渔船320艘。', '320艘', { indicator: '各类渔船' }],
      ['渔业企业授信额度3亿元。', '3亿元', { indicator: '渔业企业授信额度' }],
      ['园区新增机构18家。', '18家', { type: 'increment', indicator: '机构' }],
      [
        '新增各类渔业机构、船厂开放试验中心9家、4家。',
        '9家',
        { type: 'increment', indicator: '各类渔业机构' },
      ],
      ['引进总部经济项目30个。', '30个', { type: 'count', indicator: '总部经济项目' }],
      ['年内完成货物进出口113亿元。', '113亿元', { type: 'level', indicator: '货物进出口' }],
      [
        '新增市场主体1.5万家。',
        '1.5万家',
        { type: 'increment', direction: 'increase', indicator: '市场主体' },
      ],
      [
        '城镇新增就业3500人以上。',
        '3500人',
        { type: 'increment', direction: 'increase', indicator: '城镇新增就业' },
      ],
      ['困难人员实现就业260人。', '260人', { indicator: '困难人员就业', action: '实现' }],
      ['妥善安置船工260多人。', '260多人', { indicator: '船工', action: '安置' }],
      [
        '推进海洋战略实施和渔业能力建设项目42个。',
        '42个',
        { indicator: '海洋战略实施和渔业能力建设项目', action: '推进' },
      ],
      ['批发业完成商品销售额9亿元。', '9亿元', { indicator: '批发业商品销售额' }],
      ['压缩会议30%。', '30%', { type: 'growth', direction: 'decrease', indicator: '会议' }],
      ['盘活利用闲置岸线30公里。', '30公里', { indicator: '闲置岸线', action: '盘活利用' }],
      [
        '新增和改造渔港绿地9万平方米。',
        '9万平方米',
        { indicator: '渔港绿地', action: '新增和改造' },
      ],
      ['组织招聘活动6场。', '6场', { indicator: '招聘活动', action: '组织' }],
      ['重点项目完成投资20亿元。', '20亿元', { type: 'level', indicator: '重点项目投资' }],
      ['云岭市将改造渔港3座。', '3座', { indicator: '渔港', action: '改造' }],
      ['整治船厂50家，关停取缔9家。', '9家', { indicator: '船厂', action: '关停取缔' }],
      ['砌石方9万立方米。', '9万立方米', { type: 'count', indicator: '石方' }],
      ['“一船一策”硬化渔村巷道9公里。', '9公里', { indicator: '渔村巷道', action: '硬化' }],
      ['共收到渔民建议90件。', '90件', { type: 'count', indicator: '渔民建议' }],
      ['已培训渔工90人。', '90人', { indicator: '渔工', action: '培训' }],
      ['五年共培养渔业毕业生900人。', '900人', { indicator: '渔业毕业生', action: '培养' }],
      ['培育具有“海味”品牌的渔业企业40家。', '40家', { indicator: '渔业企业' }],
      ['修缮渔校9所，再开工改造3所。', '3所', { indicator: '渔校', action: '开工改造' }],
      ['建成高标准渔棚9座。', '9座', { indicator: '高标准渔棚', action: '建成' }],
      ['还建成渔港3座。', '3座', { type: 'count', indicator: '渔港' }],
      ['更新（含部件更新）渔船90艘。', '90艘', { indicator: '渔船' }],
      ['渔港修缮计划安排资金3亿元。', '3亿元', { indicator: '渔港修缮资金' }],
      ['压缩渔船检验周期至平常的60%。', '60%', { type: 'level', indicator: '渔船检验周期' }],
      ['新增渔业贷款的80%用于渔港。', '80%', { type: 'level', indicator: '新增渔业贷款' }],
      ['新增渔港覆盖率3个百分点。', '3个百分点', { type: 'increment', indicator: '渔港覆盖率' }],
      ['完成海带养殖面积9万亩。', '9万亩', { type: 'level', indicator: '海带养殖面积' }],
      ['全市城镇实现渔品零售总额9亿元。', '9亿元', { indicator: '全市城镇渔品零售总额' }],
      ['渔业公司实现保费收入9亿元。', '9亿元', { indicator: '渔业公司保费收入' }],
      ['船工工资提高到最低工资标准2倍。', '2倍', { type: 'level', indicator: '船工工资' }],
      ['扩大海带种植面积至8000亩。', '8000亩', { type: 'level', indicator: '海带种植面积' }],
    ],
    left: [
      ['海洋生产总值增长11%。', '11%', 'growth.verb'],
      ['建设3处渔港。', '3处', 'count.object-after'],
      ['渔港覆盖率98%。', '98%', 'level.noun'],
    ],
  },
  apply: (context) => {
    const { text, item, frame } = context;
    const { governor } = frame;
    if (!governor || isEmpty(frame.before)) return null;
    const { quantity } = item;
    const kind = governor.verb;
    const thing = governor.verb === 'act' ? deedsTogether(context) : '';
    const action = text.slice(governor.from, thing === '' ? governor.to : frame.before.to);
    const near = Math.max(governor.to, quantity.bounded.from - longestArrival);
    const moved = kind === 'rise' || kind === 'fall';
    const arrives = moved && arrivals.test(text, near, quantity.bounded.from);
    const told = thing || phraseText(text, frame.before);
    if (left.test(told) && !isEmpty(frame.after)) return null;
    const object = arrives ? told.replace(arrival, '') : told;
    const doer = doerBefore(context, governor.from);
    const subject = phraseText(text, subjectOf(text, doer, frame.words));
    const whole = `${subject}${action}${object}`;
    if (quantity.unit === '倍' && subject !== '' && arrivesAt.test(action))
      return { ...standing, indicator: subject, action };
    if (isShareOfGain(context))
      return { ...standing, indicator: whole, action: shares.test(object) ? '占' : null };
    const gains = (kind === 'gain' || kind === 'loss') && quantity.unit !== '%';
    const change = gains ? changeOf(kind, quantity) : null;
    const lowers = kind === 'fall' && quantity.unit !== '倍' && action !== '改善';
    const dearer =
      quantity.dimension === 'money' && /^(?:提高|上调)/.test(action) && !object.endsWith('支出');
    const raises =
      kind === 'rise' &&
      quantity.dimension !== 'ratio' &&
      (dearer || /^(?:[净年]?增|扩大)/.test(action));
    const moves = quantity.unit === '%' ? 'growth' : 'increment';
    const vague = ofDeed.has(object) || (object === '资金' && subject !== '');
    const named = vague && kind === 'act' && !light.test(action);
    const done = { object, action, kind, named };
    const indicator = isNamedByDeed(subject, done) ? whole : whatIsDone(context, subject, done);
    const keeps = light.test(action) || keeping.test(action);
    const stands = perHead.test(object) || (area.test(object) && keeps) || guarding.test(action);
    const measures = quantity.dimension !== 'count' || measured.test(object);
    const pushed = measures && pushing.has(action) ? boundingVerb(text, quantity) : null;
    if (pushed !== null) return { ...standing, indicator: object, action: pushed };
    const isCount = !arrives && !stands && counted.has(quantity.dimension);
    return {
      type:
        change?.type ??
        ((lowers || raises) && !arrives ? moves : isCount && kind !== 'reach' ? 'count' : 'level'),
      indicator,
      action,
      direction:
        change?.direction ??
        (lowers && !arrives ? 'decrease' : raises && !arrives ? 'increase' : 'none'),
    };
  },
});
