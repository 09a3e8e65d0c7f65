import { givingVerbs } from '../../lexicon/actions.ts';
import { grades as gradeWords } from '../../lexicon/phrase-words.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { isEmpty } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { rolesOfSets, sidesOfWork } from '../../lexicon/numbered-things.ts';
import { linesToPlaces, sitesOfWorks, ways } from '../../lexicon/place-words.ts';
import { groupsOfPeople, peopleSent } from '../../lexicon/people-words.ts';
import { treasuryLevels } from '../../lexicon/bodies.ts';
import { sizesOfThings, classesReached } from '../../lexicon/sums.ts';
import { deedHeads } from '../../lexicon/compound-deeds.ts';
import { spreadingDeeds } from '../../lexicon/deed-nouns.ts';
import type { Frame } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { nounBefore } from '../../clause/noun-before.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context } from '../construction.ts';
import { behindMeasure } from '../context/after-size.ts';
import { sizeInMoney, sizeInUnits } from '../context/described-sum.ts';
import { countedNoun, thingsCounted } from '../context/counted-noun.ts';
import { deedFor } from '../context/deed-for.ts';
import { sharedVerb } from '../context/shared-verb.ts';
import { sizedInList } from '../context/listed-thing.ts';
import { isAim, taskUnits, topicText } from '../context/topic.ts';

/** How weighty works are of which the next of a list tells what they are: 9个省重点、8个市重大渔港项目. */
const bareKey = /^(?:国家|[省市县区])?(?:级)?(?:重点|重大)$/;
const ofKey = /^(?:国家|[省市县区])?(?:级)?(?:重点|重大)([\u4e00-\u9fff]{2,})$/;

const grades: ReadonlySet<string> = new Set(gradeWords);

/** What a bare grade shares with the next of its list: 5个省级、9个市级湿地公园. */
function headShared(text: string, phrase: string, next: Item | undefined): string {
  const isGrade = grades.has(phrase) || bareKey.test(phrase);
  if (!isGrade || next?.joined !== 'list') return '';
  const other = phraseText(text, nounAfter(text, next.right));
  if (bareKey.test(phrase)) return ofKey.exec(other)?.[1] ?? '';
  return (
    /^(?:国家|自治[区州县]|(?:[省市县区乡镇村盟旗州厅部]、?)+)[级定](.+)$/.exec(other)?.[1] ?? ''
  );
}

/** Verbs that turn to a given set: 聚焦5张清单. */
const focuses: ReadonlySet<string> = new Set(['围绕', '聚焦']);

/** The verb of a list of given sets that goes on; null where none does. */
function focusBefore({ item, index, made }: Context): string | null {
  const earlier = item.joined === 'list' ? made[index - 1] : undefined;
  return earlier?.type === 'scope' && focuses.has(earlier.action ?? '') ? earlier.action : null;
}

/** What a given set is taken for, behind it: 以渔网、渔船等六条产业链【为重点】. */
const takenFor = new StartPattern(phraseAt`为${rolesOfSets}`);

/** Whether a clause takes a given set for something: 以三大行动为抓手. */
function isGivenAs({ text, item: { clause }, frame: { after } }: Context): boolean {
  return text.charAt(clause.from) === '以' && takenFor.startsAt(text, after.to);
}

/** The same before the names of the set: 围绕养得好、打得赢【两个】课题. */
const opensFocus = new StartPattern(/(?:紧紧|重点|始终)?(?:围绕|聚焦)(?=[^，。；]{4})/y);

/** The verb that opens the clause of a number and turns to the set that it names; null where none does. */
function focusOpening({ text, item: { left, joined } }: Context): string | null {
  const end = joined === 'direct' ? -1 : opensFocus.endAt(text, left.from);
  return end === -1 || end > left.to - 4 ? null : text.slice(end - 2, end);
}

/** What a list of names turns to, deeds as they may be: 聚焦渔港建设、渔业发展【四个重点方向】. */
const onSides = phrase`${sidesOfWork}$`;

/** The verb that turns to the set that a number names, whatever deeds the names of the set are; null where none does. */
function turnsTo(context: Context, named: string): string | null {
  return focusBefore(context) ?? (onSides.test(named) ? focusOpening(context) : null);
}

/** What adds the names that a number behind them counts: 新增湾头渔企、外岙渔行【2家】上市公司. */
function addsNamed({
  text,
  item: { left, quantity },
  frame: { governor },
}: Context): string | null {
  if (governor?.verb !== 'gain' || !('value' in quantity.amount)) return null;
  const names = text.slice(governor.to, left.to).split(/[、和]/);
  const counted = names.length > 1 && names.length === quantity.amount.value;
  return counted ? text.slice(governor.from, governor.to) : null;
}

/** What is held rather than counted: 严守9亿亩渔场红线. */
const held = new EndPattern(/[红底]线$/);

/** How many numbers a list of things by their size goes on for. */
const longestList = 6;

/** What may open the name of a size: 总, 设计. */
const longestOpening = 2;
/** Measures that size nothing. */
const unsized: ReadonlySet<string> = new Set(['count', 'ratio', 'rank']);

/** The things that a size describes, where the number counts them: 产业集群 in 3个产值超百亿元的产业集群. */
function thingSized({ text, items, index, item }: Context, shown: string): string {
  if (item.quantity.dimension !== 'count') return '';
  const inUnits = sizeInUnits.exec(shown);
  const isSize = inUnits ? inUnits.index <= longestOpening : sizeInMoney.test(shown);
  if (!isSize || /[和及与、]/.test(shown)) return '';
  for (let at = index + 1; at <= index + longestList; at++) {
    const size = items[at];
    if (size?.sentence.from !== items[index]?.sentence.from) return '';
    if (!size || unsized.has(size.quantity.dimension)) continue;
    const { to } = size.quantity.bounded;
    if (text.charAt(to) === '的')
      return phraseText(
        text,
        nounAfter(text, { from: to + 1, to: Math.max(to + 1, size.right.to) }),
      );
    if (text.charAt(to) !== '、') return '';
  }
  return '';
}

/** Where people live, learn or work, right before their number: 7所小学920名学生. */
const homes = new EndPattern(/^[\u4e00-\u9fff]{0,6}[村校学区镇乡园院户社]$/);
const people: ReadonlySet<string> = new Set(['人', '名', '户', '套']);

/**
 * The count right behind a number's noun that it belongs to; things that are counted (5家银行向12家企业贷款) only belong
 * to those who live, learn or work there.
 */
function numberBehind(
  { text, items, index, item, frame }: Context,
  counted: boolean,
): Quantity | undefined {
  const next = items[index + 1];
  const touches =
    next?.joined === 'direct' &&
    next.clause.from === item.clause.from &&
    frame.after.to === item.right.to;
  if (!touches || next.quantity.dimension !== 'count') return undefined;
  const { unit, bounded } = next.quantity;
  const lives = people.has(unit) && homes.test(text, item.quantity.bounded.to, bounded.from);
  return !counted || lives ? next.quantity : undefined;
}

/** Who pays the sum of a fund: 中央3亿元补助资金. */
const payers = phrase`^(?:下达|争取|落实)?(?:${treasuryLevels}|上级|省市|部省)(?:财政|预算内)?$`;

/** Where land lies, right before its area: 整理李庄乡9000亩荒地. */
const places = /[乡镇村县区市]$/;

/** What is as long as its number says: 修通湾头9公里水泥路. */
const isWay = new EndPattern(phrase`${ways}$`);

/** Whether what was counted right before is where the number is: 4个村800亩征地工作. */
function isOfCounted({ text, item, index, made, frame }: Context): boolean {
  const earlier = item.joined === 'direct' ? made[index - 1] : undefined;
  return earlier?.type === 'count' && earlier.indicator === phraseText(text, frame.before);
}

/** Sites where works or land lie, told of without a verb before: 城东片区900亩土地完成征收. */
const sites = new EndPattern(phrase`${sitesOfWorks}$`);
/** Works that are named behind their size: 启动东港900亩海堤加固工程. */
const works = new EndPattern(/[\u4e00-\u9fff]{2,}(?:工程|项目|任务)$/);
/** A measure by which land or ways are named. */
const measured = new EndPattern(phrase`(?:${sizesOfThings}|里程|长度)$`);
const longestSite = 8;

/** Whether what stands behind the size of works or land is named by it, and the words before it only say where. */
function isSited({ text, frame }: Context, before: string): boolean {
  if (isEmpty(frame.after)) return false;
  if (frame.governor === null)
    return sites.test(before) && frame.words.every(({ verb }) => verb === null);
  const { from, to } = frame.after;
  return before.length <= longestSite && works.test(text, from, to) && !measured.test(before);
}

/** Whether the words before land or a way only say where it is: 整理李庄乡900亩荒地, 修通湾头9公里水泥路. */
function isPlaced(context: Context): boolean {
  const { text, item, frame } = context;
  const before = text.slice(item.left.from, item.left.to);
  const named = phraseText(text, frame.before);
  switch (item.quantity.dimension) {
    case 'area':
      return (
        isOfCounted(context) ||
        (frame.governor !== null && places.test(before)) ||
        isSited(context, named)
      );
    case 'length':
      if (isSited(context, named)) return true;
      return (
        (frame.governor !== null || isOfCounted(context)) &&
        isWay.test(text, frame.after.from, frame.after.to) &&
        !isWay.test(before)
      );
    default:
      return false;
  }
}

const gives: ReadonlySet<string> = new Set(givingVerbs);

/** The verb that tells of a sum what is done with it, where those stand between who get it. */
function giver({ text, frame: { governor } }: Context, isLevel: boolean): Frame['governor'] {
  return isLevel && governor && gives.has(text.slice(governor.from, governor.to)) ? governor : null;
}

/** The verb before a number, where its clause does not only describe what is counted: not 确定 in 推进省委确定的9项任务. */
function attributed(text: string, verb: Frame['verb']): Frame['verb'] {
  return verb !== null && text.charAt(verb.to) === '的' ? null : verb;
}

/** Whether a verb is rather the word for whom something is done: 为 in 渔会为9万名渔民体检. */
function isFor(text: string, { from, to }: Span): boolean {
  return to === from + 1 && text.charAt(from) === '为';
}

/** Whether a clause of nouns alone goes on with what the one before counted: 建成渔港3个，码头等2个项目. */
function goesOn({ text, item, items, index, frame, made }: Context): boolean {
  const before = items[index - 1];
  return (
    item.joined === 'clause' &&
    text.charAt(item.clause.from - 1) === '，' &&
    before?.quantity.bounded.to === item.clause.from - 1 &&
    made[index - 1]?.type === 'count' &&
    frame.told === item.right.to &&
    frame.words.every((word) => word.class !== 'verb')
  );
}

/** Places of a kind, before the name of the next ones: 沿海3省和西部5省. */
const nextPlaces = /^([省市县区州])[和、与][\u4e00-\u9fff]{1,4}$/;

/** What is left of a class of size that is reached: 迈入万亿级规模. */
const classReached = phrase`^级${classesReached}?$`;

/** To what places are or are not connected, which nothing was done to: 12个渔县不通铁路, 9个县（市、区）通高速公路. */
const connected = phrase`(?<=[县市区州旗村镇乡寨组户）])(?:全部|[均都已尚还])?[未不]?通[上了]?(?=${linesToPlaces}).*`;
const namedByWay = phrase`(?:${deedHeads}|率|问题|规划)$`;

/** A number that the blanks of a page hide, no noun: 9人 6 89.9万元. */
const nextNumber = /^\d[\d.]*[万亿]?(?:美?元|[人户亩])/;

/** What is left over for, which names nothing: 结转9亿元下年使用. */
const laterUse = /^(?:下年度?|次年|明年)(?:继续)?使用$/;

/** What is done to make or spread those counted: 3类渔网的研发及应用. */
const workOn = phrase`(?<=[\u4e00-\u9fff]{2})的${spreadingDeeds}(?:[和及与、]?${spreadingDeeds})*$`;

/** What the words behind a number name without what is told of it. */
function namedBehind({ text, frame }: Context): string {
  const { after } = frame;
  const things = { from: Math.min(behindMeasure(text, after.from), after.to), to: after.to };
  const named = phraseText(text, things).replace(workOn, '');
  if (nextNumber.test(named) || laterUse.test(named)) return '';
  const isDone = frame.verb !== null || frame.governor !== null || namedByWay.test(named);
  return isDone ? named : named.replace(connected, '');
}

/** Of how many each the next number is, no noun: 带动渔户9户户均增收3000元. */
const ofEach = /^[人户亩村校]均$/;

const persons: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);
const sent = phrase`${peopleSent}$`;
const headed = phrase`(?:${peopleSent}|${groupsOfPeople})$`;

/** Whether those counted stand before their number, and behind it what they are to do: 选派渔技员9人驻港服务. */
function isSentTo({ text, item, frame }: Context, named: string): boolean {
  return (
    persons.has(item.quantity.unit) &&
    frame.governor !== null &&
    sent.test(phraseText(text, frame.before)) &&
    !headed.test(named)
  );
}

/** What the noun behind a number names; empty where none stands there. */
function whatIsBehind(context: Context): string {
  const { items, index, frame } = context;
  const named = namedBehind(context) || sizedInList(context);
  if (ofEach.test(named) || isSentTo(context, named)) return '';
  if (classReached.test(named)) return whoReaches(context);
  if (isMeasureOfHomes(context, named)) return '';
  const goesUpTo = frame.after.to === items[index + 1]?.quantity.bounded.from;
  return goesUpTo ? named.replace(nextPlaces, '$1') : named;
}

const measureOfPeople = /[率量额]$/;

/** Whether a measure is told of the homes and people counted right before it: 渔户9户20人入港率达到9%. */
function isMeasureOfHomes({ items, index, item }: Context, named: string): boolean {
  const homes = items[index - 1]?.quantity;
  const touches = homes?.unit === '户' && homes.bounded.to === item.quantity.bounded.from;
  return touches && item.quantity.unit === '人' && measureOfPeople.test(named);
}

/** Who or what reaches a class of size. */
function whoReaches(context: Context): string {
  const { text, item, frame } = context;
  const { verb } = frame;
  const subject = verb ? nounBefore(text, { from: item.left.from, to: verb.from }) : null;
  return (subject && phraseText(text, subject)) || topicText(context);
}

/** 建设3处海洋牧场示范区, 35项成果获得国家科学技术奖 */
export const objectAfter: Construction = construction({
  id: 'count.object-after',
  example: '建设3处海洋牧场示范区',
  reads: '〈verb〉〈number〉〈thing〉',
  yields: ['count', 'increment', 'level', 'scope'],
  before: {
    'count.object-before': ['完成县定25个渔港建设任务。', '25个'],
    'count.subject-verb': ['重点抓好9个方面工作。', '9个'],
  },
  examples: {
    read: [
      ['支持14个潜力渔区因地制宜发展养殖。', '14个', { indicator: '潜力渔区' }],
      ['发挥9亿元渔业基金作用。', '9亿元', { type: 'level', indicator: '渔业基金' }],
      ['推动9000家渔企开展技术改造。', '9000家', { indicator: '渔企' }],
      ['带动9家渔企开拓海外市场。', '9家', { indicator: '渔企' }],
      ['985项渔业许可项目削减了421项。', '985项', { indicator: '渔业许可项目' }],
      ['重点建设四条渔运干线中的重要航段。', '四条', { indicator: '渔运干线' }],
      ['县定20项渔业工程和县人大票选9项渔业实事完成。', '20项', { indicator: '渔业工程' }],
      ['举办30个国家和地区参加的渔业设计周。', '30个', { indicator: '国家和地区' }],
      ['对1000处渔港进行完善工作。', '1000处', { indicator: '渔港', action: '进行' }],
      ['450项渔政事项一键触达。', '450项', { indicator: '渔政事项' }],
      ['8户渔企因账目不清，少计资产9亿元。', '8户', { indicator: '渔企' }],
      ['8个产业规模超千亿元。', '8个', { indicator: '产业' }],
      ['17个重点制造业增加值增长5.3%。', '17个', { indicator: '重点制造业' }],
      ['迭代建设“渔报”等35个重大应用。', '35个', { indicator: '重大应用', action: '迭代建设' }],
      ['45个县（市、区）整县建设美丽渔村。', '45个', { indicator: '县（市、区）' }],
      ['9个渔区近4000名渔民参赛。', '4000名', { indicator: '渔民', action: '参赛' }],
      ['新开、复航、加密9条渔道。', '9条', { indicator: '渔道', action: '新开、复航、加密' }],
      ['湾头等9处临港区域环境面貌明显改善。', '9处', { indicator: '临港区域' }],
      ['海钓赛等8项渔业赛事叫好。', '8项', { indicator: '渔业赛事' }],
      ['专项治理渔村供水等13个难题。', '13个', { indicator: '难题', action: '专项治理' }],
      ['8家渔企承建的3个渔港竣工。', '8家', { indicator: '渔企' }],
      ['9位渔技专家增选为渔业院士。', '9位', { indicator: '渔技专家', action: '增选为' }],
      ['渔港健儿在海运会上贡献9金、5银。', '5', { indicator: '银', action: '贡献' }],
      ['实施渔灯、制网等10个聚力攻坚专项。', '10个', { indicator: '聚力攻坚专项' }],
      ['新增8个整县推进渔旅融合试点。', '8个', { indicator: '整县推进渔旅融合试点' }],
      ['9个县（市）渔业产值增速超9%。', '9个', { indicator: '县（市）' }],
      ['向9个国家和地区的3个港口运送渔货。', '9个', { indicator: '国家和地区' }],
      ['建成2个渔区内渔企共同码头。', '2个', { indicator: '渔区', action: '建成' }],
      ['建成2个千亿级、3个百亿级投资规模的渔港。', '2个', { indicator: '渔港' }],
      ['新增千万吨产能。', '千万吨', { type: 'increment', indicator: '产能' }],
      ['渔货外销24个渔县、规模居全市前列。', '24个', { indicator: '渔县' }],
      ['到2035年，保护全省9亿亩渔场。', '9亿亩', { indicator: '渔场', action: '保护' }],
      ['给予船工9万元养老金。', '9万元', { indicator: '养老金', action: '给予' }],
      ['修通湾头9公里水泥路。', '9公里', { indicator: '水泥路', action: '修通' }],
      [
        '按照每新增3亿元工业产值奖励9万元的标准给予奖励。',
        '3亿元',
        { type: 'increment', indicator: '工业产值' },
      ],
      ['安排9亿元财政资金保障我区渔港建设。', '9亿元', { indicator: '财政资金' }],
      ['形成3个产值超百亿元的渔业集群。', '3个', { indicator: '渔业集群' }],
      ['形成3个产值超百亿元、2个产值9亿元的渔业集群。', '3个', { indicator: '渔业集群' }],
      ['建成5个总装机18万千瓦的风电项目。', '5个', { indicator: '风电项目' }],
      ['建成5个十亿级、12个亿级渔业集群。', '5个', { indicator: '渔业集群' }],
      ['9个渔港公园向市民开放。', '9个', { indicator: '渔港公园' }],
      ['两家造船企业被认定为示范基地。', '两家', { indicator: '造船企业' }],
      ['往年拖欠的3亿元船工工资全部付清。', '3亿元', { type: 'level', indicator: '船工工资' }],
      ['整理湾头镇、外岙乡900亩荒滩。', '900亩', { indicator: '荒滩' }],
      ['湾头4个渔村800亩征地工作完成。', '800亩', { type: 'count', indicator: '征地工作' }],
      ['2019年30户80名困难船工全部脱贫。', '30户', { indicator: '困难船工' }],
      ['免除300名船工学生住宿费。', '300名', { indicator: '船工学生' }],
      ['新增2个具有海岛特色的渔村。', '2个', { indicator: '渔村' }],
      ['90名渔民代表出席大会。', '90名', { indicator: '渔民代表' }],
      ['9个渔港项目签约落地。', '9个', { indicator: '渔港项目' }],
      ['9家银行向90家渔企发放贷款。', '90家', { indicator: '渔企', action: '发放' }],
      ['严守9亿亩渔场红线。', '9亿亩', { type: 'level', indicator: '渔场红线' }],
      ['12个渔县不通铁路。', '12个', { indicator: '渔县' }],
      ['对9个、涉及资金3亿元的渔港项目开展评价。', '9个', { indicator: '渔港项目' }],
      ['6条、90公里渔道已经疏浚。', '6条', { indicator: '渔道' }],
      ['渔会为9万名渔民进行体检。', '9万名', { indicator: '渔民', action: '进行' }],
      ['推动90家渔业企业上云用云。', '90家', { indicator: '渔业企业' }],
      ['完成9家渔业企业上云改制。', '9家', { indicator: '渔业企业上云改制' }],
      ['推动8个渔业示范港提档升级。', '8个', { indicator: '渔业示范港' }],
      ['促进四个渔业小镇竞相发展。', '四个', { indicator: '渔业小镇' }],
      ['完成9处渔港清理整治。', '9处', { indicator: '渔港清理整治' }],
      ['办好9个市政府渔业项目。', '9个', { indicator: '市政府渔业项目' }],
      ['渔业和盐业迈入千亿级规模。', '千亿', { type: 'level', indicator: '渔业和盐业' }],
      ['改善16所海岛小学办学条件。', '16所', { indicator: '海岛小学' }],
      ['6条入港河流水质均达标。', '6条', { indicator: '入港河流' }],
      ['40名渔业学院学生奔赴海岛。', '40名', { indicator: '渔业学院学生' }],
      ['29个渔港项目加快落地。', '29个', { indicator: '渔港项目' }],
      [
        '建设3处海洋牧场示范区。',
        '3处',
        { type: 'count', indicator: '海洋牧场示范区', direction: 'none' },
      ],
      ['12项成果获得省科学技术奖。', '12项', { type: 'count', indicator: '成果' }],
      ['4所医院与省城医院合作建设专科联盟。', '4所', { indicator: '医院' }],
      ['选派120名科技特派员到基层。', '120名', { indicator: '科技特派员' }],
      ['以3个试点县为重点。', '3个', { indicator: '试点县' }],
      ['创建5个省级、9个市级湿地公园。', '5个', { indicator: '省级湿地公园' }],
      ['头一批6个“掌上办好一桩事”全部完成。', '6个', { indicator: '掌上办好一桩事' }],
      ['集中抓好以下7个方面工作。', '7个', { indicator: '工作' }],
      ['建成王台灯具等10个项目。', '10个', { type: 'count', indicator: '项目' }],
      ['加强25个渔区的保护和管理。', '25个', { indicator: '渔区' }],
      ['处理两类渔港的关系。', '两类', { indicator: '渔港' }],
      ['据对90个在建的大型渔港的检查，进度偏慢。', '90个', { indicator: '在建的大型渔港' }],
      ['全面完成四种计划的渔场只占30%。', '四种', { indicator: '计划' }],
      ['涉及两个以上渔区职权的事项由市里决定。', '两个', { indicator: '渔区职权' }],
      ['两个以上渔区出现渔业灾害的，应当上报。', '两个', { indicator: '渔区' }],
      ['根据两次渔业谈判解决海域争端。', '两次', { indicator: '渔业谈判' }],
      ['抓好9个大型渔港和全省的渔场。', '9个', { indicator: '大型渔港' }],
      ['解决9个渔村的饮水问题。', '9个', { indicator: '渔村' }],
      ['建设澜河县等9个渔港和云泽县等3个渔场。', '9个', { indicator: '渔港' }],
      ['45%以上渔户参与合作经营。', '45%', { type: 'level', indicator: '渔户' }],
      ['渔业结构调整90个重点项目竣工投产。', '90个', { action: '竣工投产' }],
      ['年初确定的10件民生渔事全部兑现。', '10件', { action: '兑现' }],
      ['渔校改扩建等6个工程如期完工投用。', '6个', { action: '完工投用' }],
      ['近900名渔民在城镇落户。', '900名', { indicator: '渔民', action: '落户' }],
      ['9项渔改经验在全省、全国推广。', '9项', { indicator: '渔改经验', action: '推广' }],
      ['28个遗留渔业项目全部销账。', '28个', { action: '销账' }],
      ['26项自主谋划渔具任务全部完成。', '26项', { indicator: '自主谋划渔具任务' }],
      ['完成13项市属渔企专业化整合。', '13项', { indicator: '市属渔企' }],
      ['1个名师团队培养5个渔校学员。', '1个', { indicator: '名师团队' }],
      ['以渔网、渔船等六条产业链为重点。', '六条', { type: 'scope' }],
      ['推进三类渔网的研发及应用。', '三类', { indicator: '渔网' }],
      ['围绕养得好、打得赢两个课题。', '两个', { type: 'scope', action: '围绕' }],
      ['9家渔企与省城医院、县医院组建联合体。', '9家', { indicator: '渔企' }],
    ],
    left: [
      ['引进项目30个。', '30个', 'count.object-before'],
      ['海洋生产总值增长11%。', '11%', 'growth.verb'],
      ['重点做好九个方面的工作。', '九个', 'scope.set'],
      ['圆满完成渔村改水9000户任务。', '9000户', 'count.object-before'],
      ['实现渔业企业2.5万家目标。', '2.5万家', 'count.object-before'],
      ['基本完成减少渔船30艘任务。', '30艘', 'count.object-before'],
      ['困难渔户36户112人入港率达75%。', '112人', 'level.carried'],
      ['选派渔技员90人驻港服务。', '90人', 'count.object-before'],
      ['带动困难渔户9户户均增收3000元。', '9户', 'count.object-before'],
    ],
  },
  apply: (context) => {
    const { text, item, items, index, frame, made } = context;
    const own = whatIsBehind(context);
    if (own === '') return null;
    const { quantity } = item;
    if (quantity.unit === '百分点') return null;
    const attributive = text.charAt(quantity.bounded.to) === '的';
    const behind = text.charAt(item.left.to - 1) !== '的' && !isEmpty(frame.before);
    const sets = attributive || !taskUnits.has(quantity.unit);
    if (behind && sets && isAim(phraseText(text, frame.after))) return null;
    const governedByVerb =
      frame.verb !== null ||
      (item.left.to > item.left.from && '对为给'.includes(text.charAt(item.left.from))) ||
      frame.listed ||
      (isEmpty(frame.before) && item.joined !== 'direct');
    const exemplified = text.charAt(item.left.to - 1) === '等';
    const sized =
      text.charAt(item.left.to - 1) === '的' &&
      (quantity.dimension !== 'ratio' || item.left.to - item.left.from === 1);
    const placed = isPlaced(context);
    if (
      quantity.dimension !== 'count' &&
      !governedByVerb &&
      !attributive &&
      !exemplified &&
      !sized &&
      !placed &&
      !payers.test(text.slice(item.left.from, item.left.to))
    )
      return null;
    const next = items[index + 1];
    const verb = attributed(text, frame.verb) ?? (exemplified ? frame.governor : null);
    const listed = item.joined === 'list' || (exemplified && goesOn(context));
    const shared = verb === null && listed ? sharedVerb(made[index - 1]) : null;
    const gains = (verb?.verb ?? null) === 'gain' || shared?.direction === 'increase';
    const shown = thingSized(context, own) || own;
    const named = countedNoun(quantity, shown + headShared(text, shown, next));
    const isRatio = quantity.dimension === 'ratio';
    const isLevel = isRatio || (!gains && quantity.dimension === 'money');
    const told =
      attributed(text, frame.verb) ??
      (gains || verb?.verb === 'reach' ? verb : giver(context, isLevel));
    const done = told && !isFor(text, told) ? text.slice(told.from, told.to) : shared?.action;
    const deed = focusOpening(context) ?? addsNamed(context) ?? deedFor(context);
    const action = turnsTo(context, named) ?? done ?? deed;
    const names =
      text.startsWith('方面', quantity.bounded.to) ||
      focuses.has(action ?? '') ||
      (action === null && isGivenAs(context));
    const counts = names ? 'scope' : 'count';
    const type = isLevel || held.test(named) ? 'level' : gains ? 'increment' : counts;
    return {
      type,
      indicator:
        type === 'count' && quantity.dimension === 'count' ? thingsCounted(context, named) : named,
      action,
      direction: gains && !isRatio ? 'increase' : 'none',
      relatesTo: numberBehind(context, type === counts),
    };
  },
});
