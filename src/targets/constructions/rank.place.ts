import {
  besideRanks,
  comingAmong,
  contests,
  enteringWords,
  fieldsOfPlaces,
  leavingLast,
  placeTakers,
  placesRising,
  placingSigns,
  placingWords,
  prizes,
  rankFieldEndings,
  rankFields,
  rankedAs,
  streakCounts,
  streakUnits,
  wholes,
  winningVerbs,
} from '../../lexicon/rank-words.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { isEmpty } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { phrase, phrases } from '../../lexicon/phrase.ts';
import { thoseAmong } from '../../lexicon/measured-nouns.ts';
import { behindTold } from '../../clause/noun-before.ts';
import { nounAfter } from '../../clause/noun-after.ts';
import { trimEnd, trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import { ratesOfChange } from '../../lexicon/changes.ts';
import type { Construction, Context } from '../construction.ts';
import { dealtBefore, earlierTopics } from '../context/dealt-out.ts';
import { listAround } from '../context/number-list.ts';
import { whenTaken } from '../../quantities/rank.ts';
import { topicText, withoutShare } from '../context/topic.ts';
import { isLight } from '../../clause/deed-verbs.ts';
import { wordsOf } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';

/** The field that a rank is taken in, and the verb before it: 居全国, 位列全省. */
const placing = new RegExp(
  String.raw`(?:连续[\d一二两三四五六七八九十]+(?:年|次|季度|个[\u4e00-\u9fff]{1,3})|稳|仍|(?<![总得积])分[列居]|(?<![发通])达到?|` +
    String.raw`${placingWords.join('|')})*${oneOf(placingSigns)}?` +
    String.raw`(?:${rankFields.join('|')}|(?:(?![居列位类])[\u4e00-\u9fff]){1,4}${oneOf(fieldsOfPlaces)}|(?<=排)[\u4e00-\u9fff]{2,3}[市县区])*` +
    String.raw`(?:(?:(?![居列位]|保持)[\u4e00-\u9fff]){1,6}?${oneOf(rankFieldEndings)})?$`,
);

/** Several that share a place, or one counted from the last: 并列倒数第3名. */
const together = /(?:并列|倒数)+$/;

/** A field that is named at length, or by the place alone: 均居全国区域碳市场首位, 均列沿海首位, 居澜州市第3位. */
const fieldNamed = new RegExp(
  String.raw`(?:均|都|稳|跃|继续|持续)*(?:位?[居列]|排名|排在)${oneOf(wholes)}[\u4e00-\u9fff]{1,10}$|` +
    String.raw`(?:均|都)[列居][\u4e00-\u9fff]{2,4}$|(?:跃上|登上)[\u4e00-\u9fff]{2,14}$|` +
    String.raw`(?<!民)(?:均|都|稳|跃)*(?:位?居|位列|排名)[\u4e00-\u9fff]{2,3}[省市县区州盟旗](?:各[市县区旗]{1,3})?$`,
);

const contest = phrase`在([^，。；（）在]{2,24}(?:${contests}|排名))(?:活动)?中，$`;

/** What a place was won or kept in, behind its verb: 连续多年保持渔政考核. */
const heldIn = new EndPattern(
  phrase`(?:保持|蝉联|${winningVerbs}|获)([\u4e00-\u9fff]{2,12}${contests})$`,
);

/** The same where nobody is named before it, with more than whose places are told: 跻身[全国百强渔区]前三位. */
const entered = phrase`${enteringWords}((?:全[国省市球]|世界)?(?!全[国省市球])[\u4e00-\u9fff]{4,20})$`;
/** Such a word alone, where who takes the place is told nowhere. */
const entering = phrase`^${enteringWords}$`;

/** What brings somebody among those that are ranked: 云泽进入[全国渔区评价]前20强. */
const enters = phrase`^.*${comingAmong}(?:\d{4}年度?)?(?=[\u4e00-\u9fff]{4})`;

/** Whose place it is, behind the list that places are given on: 百强渔市排行榜我市列第9位. */
const ownBehind = /(?<=榜)[我全本][省市县区州盟旗]$/;

/** How good the places are that are told of: 渔港评比排名相对较好的前9位. */
const judgedBehind = /(?<=排[名位])(?:相对)?(?:[较最][好差优劣]|靠[前后])$/;

/** What each place of a list is of that 分别 deals out: 渔业产值增长5%、航运产值增长6%，分别居全市第3位、第5位. */
function dealtPlace(context: Context): string {
  const { text, items, index } = context;
  const { head, count } = listAround(text, items, index);
  const first = items[head];
  if (count < 2 || !first) return '';
  if (!dealing.test(text.slice(first.left.from, first.left.to))) return dealtBefore(context) ?? '';
  const place = index - head;
  return (
    levelAndGrowth(context, head, count)?.[place] ??
    earlierTopics(context, head, count)?.[place] ??
    ''
  );
}

const bareRate = phrase`^${ratesOfChange}$`;

/** What the first place of a list is of that 分别 deals out to the rates of those told of before: …，增速分别居全市第3、第5位; empty elsewhere. */
function rateDealt(context: Context, subject: string): string {
  if (!bareRate.test(subject)) return '';
  const { head, count } = listAround(context.text, context.items, context.index);
  const name = count < 2 ? '' : (earlierTopics(context, head, count)?.[0] ?? '');
  return name === '' ? '' : name.replace(/增[速幅]$/, '') + subject;
}

/** What two places are of where a level and its growth were told right before: 渔贷余额90亿元、增长9%，分别居全市第4、第2位. */
function levelAndGrowth(
  { made, items, index }: Context,
  head: number,
  count: number,
): readonly string[] | null {
  const [level, growth] = [made[head - 2], made[head - 1]];
  const isOne =
    level?.indicator === growth?.indicator &&
    items[head - 2]?.sentence.from === items[index]?.sentence.from;
  if (count !== 2 || !isOne || level?.type === 'growth' || growth?.type !== 'growth') return null;
  return [growth.indicator, `${growth.indicator}增速`];
}

const among = /^[\u4e00-\u9fff（）]{1,24}?中(?!心)/;
const fieldOpens = /^([^，。；]{0,24}?)在[^，。；]{0,16}$/;
/** The same with the verb of the place before those who are counted: 总量居全省【91个县】第三. */
const placeOpens =
  /^([^，。；]{0,24}?)(?:均|都|稳|仍|跃|分别|继续|连续[^，。；]{1,3}年)*(?:位居|位列|名列|居|列|排名?)在?[^，。；]{0,4}$/;
const placedAmong = /^[\u4e00-\u9fff（）、]{1,12}$/;

/** From or to which year a place was left or taken: 产值从2031年. */
const when = /[从由到至于在]?(?:19|20)\d\d年$/;
/** How it rose, with nothing of what before. */
const rises = phrase`^${placesRising}$`;

/** How long the name of those is that a place is taken among, behind their number, and what stands before: 总量在全省91个县中排名第三. */
function amongOthers({
  text,
  items,
  index,
  item,
  made,
}: Context): { readonly behind: number; readonly before: string } | null {
  const [set, others] = [items[index - 1], made[index - 1]];
  if (!set || others?.type === 'rank' || set.clause.from !== item.clause.from) return null;
  const behind = text.slice(item.left.from, item.left.to);
  const isSet = others?.type === 'scope' || (others?.type === 'count' && others.action === null);
  const isNext = isSet && placedAmong.test(behind);
  const named = among.exec(behind)?.[0] ?? (isNext ? behind : undefined);
  const opening = text.slice(item.clause.from, set.quantity.span.from);
  const opens = fieldOpens.exec(opening) ?? (isNext ? placeOpens.exec(opening) : null);
  if (named === undefined || !opens) return null;
  const before = (opens[1] as string).replace(when, '').replace(rises, '');
  const to = item.clause.from + before.length;
  return { behind: named.length, before: phraseText(text, { from: item.clause.from, to }) };
}

/** The same as of the number of those among whom a place is taken: what was told of before is no set of places. */
function beforeSet(context: Context): Context {
  const item = context.items[context.index - 1];
  return item ? { ...context, index: context.index - 1, item } : context;
}

const dealing = /分[别列居排位名]/;

/** What was told before how long it has been so: 完成渔港任务、【并连续4年】. */
const beforeStreak = /^[^，。；]{2,40}、(?=并?连续[\d一二三四五六七八九十]{1,3}[年次届])/;

/** What is ranked, without what was told before it. */
function behindOthers(text: string, { from, to }: Span): Span {
  const told = behindTold(text, from, to);
  return { from: told + (beforeStreak.exec(text.slice(told, to))?.[0].length ?? 0), to };
}

/** 在 and 中 around what a rank was won in, no comma behind it: 在全省首次营商环境评价中排名第3. */
const contestIn = phrase`^(?:[^，。；]{2,8}在(?:\d{4}年)?)?([^，。；]{2,26}(?:${contests}|百强[县市区镇]|排名|榜单?|创建活动))(?:活动)?中$`;

/** What a rank was won in, before what of it was ranked: 全省营商环境评价中总分. */
const ofContest = phrase`^[^，。；]{2,26}(?:${contests}|活动)中(?=[\u4e00-\u9fff]{2})`;

/** What a rank was won in: 在全省营商环境评价中，获得第3名. */
function contestBefore({ text, item: { clause, sentence } }: Context): string {
  const before = text.slice(Math.max(sentence.from, clause.from - 32), clause.from);
  return contest.exec(before)?.[1] ?? '';
}

/** How places are left or taken that are counted from the last: 退出后20名. */
const fromLast = phrase`${leavingLast}[\u4e00-\u9fff]{0,6}后$`;
const ofPlaces: ReadonlySet<string> = new Set(['位', '名']);
const longestPlace = 12;

/** A place without 第: 全国排名53位, 列全省12位, 分列全省4位、6位, 退出全省后30位. */
const withoutNumber = new RegExp(
  String.raw`${oneOf(wholes)}?(?:${oneOf(rankedAs)}(?:在|为)?` +
    String.raw`(?:${wholes.join('|')}|同类[\u4e00-\u9fff]{1,4})?的?|` +
    String.raw`[居列](?:${wholes.join('|')})(?:[\u4e00-\u9fff]{0,6}百强[县区市镇]{1,2})?|(?:退出)?${oneOf(wholes)}[\u4e00-\u9fff]{0,8}后|${fromLast.source})$`,
);

/** Whether the number tells a place: with 第, or of a unit of places behind a verb of placing or another place. */
function isPlace(context: Context): boolean {
  const { text, item, index, made } = context;
  const { quantity, left } = item;
  if (quantity.dimension === 'rank') return true;
  const before = text.slice(Math.max(left.from, left.to - longestPlace), left.to);
  if (ofPlaces.has(quantity.unit) && fromLast.test(before)) return true;
  if (quantity.unit !== '位') return false;
  if (isRise(context) || leavesPlace(context)) return true;
  if (left.to <= left.from) return item.joined === 'list' && made[index - 1]?.type === 'rank';
  return withoutNumber.test(before);
}

/** What stands between two places, the later one without 第: 从第9位提升至5位. */
const risen = phrase`^${placesRising}[至到](?:全[国省市县])?$`;

/** What a place that was left goes on with: 由全省【19位】上升至9位. */
const leaves = phrase`^(${placesRising}|下降|下滑)[至到](?:全[国省市县])?第?(\d{1,3})[位名]`;
const leftFrom = /^(.*)[由从](?:全[国省市县区州])?$/;

/** Whether a number without 第 is a place that was left for another one, which rises where its number falls. */
function leavesPlace({ text, item: { left, quantity } }: Context): boolean {
  const { bounded, amount } = quantity;
  const [, verb = '', place] = leaves.exec(text.slice(bounded.to, bounded.to + 14)) ?? [];
  const of = leftFrom.exec(text.slice(left.from, left.to))?.[1];
  if (place === undefined || of === undefined || counted.test(of) || !('value' in amount))
    return false;
  return Number(place) < amount.value !== verb.startsWith('下');
}

/** What is counted by 位. */
const counted = /[床席泊车]位$|[师员家人者]$/;

/** Whether a number tells of the rise from the place before: 从第9位提升至5位, 由9位上升到5位. */
function isRise({ text, item: { left }, items, index, made }: Context): boolean {
  const type = made[index - 1]?.type;
  const rises =
    type === 'rank' || (type === 'baseline' && items[index - 1]?.quantity.unit === '位');
  const counts = counted.test(made[index - 1]?.indicator ?? '');
  return rises && !counts && risen.test(text.slice(left.from, endBeforeTime(text, left)));
}

/** Where the words before a place end, without the time that it was taken at: 上升至【2031年的】第5位. */
function endBeforeTime(text: string, { from, to }: Span): number {
  return to - (whenTaken.exec(text.slice(from, to))?.[0].length ?? 0);
}

/** The field of a place behind its subject: 优良天数在全市平原县, 产值由2031年的全区旗县. */
const field =
  /(?<=[\u4e00-\u9fff]{2})[在由从](?:\d{4}年的?)?(?:全[国省市县区盟旗州]|世界|全球|[东中西]部)[\u4e00-\u9fff]{0,8}$/;
/** The same by its kind alone: 渔业考核由沿海渔县. */
const fieldLeft = /(?<=[\u4e00-\u9fff]{2})由[\u4e00-\u9fff]{2,6}[县市区旗]$/;

/** Those among whom a place is taken: 渔产量在沿海各县中. */
const fieldAmong = phrase`(?<=[\u4e00-\u9fff]{2})在[^，。、在]{2,8}${thoseAmong}中$`;
/** The same by the part of a city: 渔税增幅在中心城区. */
const fieldInside = /(?<=[\u4e00-\u9fff]{2})在[^，。、在]{0,6}中心城区中?$/;

/** The field between its subject and the verb: 增速全市排名第三. */
const wholeBehind = /(?<=[\u4e00-\u9fff]{2})(?:全[国省市县区盟旗州]|[一二三四五六七八九十]城区)$/;

/** The verb of winning that opens what was won: 荣获全省“渔港杯”竞赛. */
const wins = phrase`^${winningVerbs}了?(?=[\u4e00-\u9fff]{4})`;

/** Who held for years in a row what is ranked: 湾头鱼市连续六年保持带鱼销量. */
const streakHeld = phrase`^.{2,20}连续${streakCounts}{1,3}${streakUnits}保持(?=.{2})`;
/** What is left of a place in all respects: 综合[排名]. */
const allTold = /综合$/;
/** What rose for years in a row: 海带产量四连增、. */
const harvestsInRow = /(?<=.{2})[两二三四五六七八九十]{1,2}连[增涨升丰降]$/;
/** For how long in a row a place was held, where no more than its field stands behind: 渔队连续三届居帆船. */
const streakBehind = phrase`^(.{2,20})连续${streakCounts}{1,3}${streakUnits}(?:(?:位|稳|蝉)?[居联].{0,6})?$`;
/** The same of one in a list: 渔税连续9年、渔货出口连续7年稳居全县第一. */
const streakOfEach = phrases`(?<=[\u4e00-\u9fff]{2})连续${streakCounts}{1,3}${streakUnits}(?=[、和])`;

/** The field alone: 全市排第一, 全省排位, 全省、全市, 全市九县（区）中. */
const fields: readonly RegExp[] = [
  /在?全[国省市县区盟旗州](?:建制|各)?(?:[市县区旗]{1,2}(?:（[市县区旗、]{1,5}）)?)?/,
  phrase`同类[省市区县]|[省市县、]{1,3}|${besideRanks}`,
  /在?全[国省市区县]的?(?:排[位名]|位次)|在?全[国省市县](?:[、和]全[国省市区县])+/,
  /在?全[省市][\d一二三四五六七八九十]+[市县区]{1,2}(?:（[市县区]）)?中?/,
];
const everywhere = new RegExp(
  `^(?:${fields.map(({ source }) => source).join('|')})(?:第[一二三四五六七八九十]{1,3})?$`,
);

/** What the place before is taken in, in a list of places: 分列全省4位、6位; 居全市第3位、八城区第2位. */
function placeBefore(context: Context): string {
  const { item, index, made } = context;
  const earlier = made[index - 1];
  const follows = earlier?.type === 'rank' && item.joined === 'list';
  return follows || isRise(context) ? (earlier?.indicator ?? '') : '';
}

/** A list of the best, where nothing else is told of: 位列【全国渔业百强县】第9位. */
const bestOf = /(?:全[国省市]|中国|[东中西]部)[\u4e00-\u9fff]{0,10}百强[\u4e00-\u9fff]{0,7}$/;
/** A place that takes a place of such a list, by no name: 我市位列. */
const ownPlace = /^[我全][省市县区州旗盟]$/;

/** What a place is called that was won: 第三名的好成绩. */
const standing = phrase`${prizes}`;

/** What a place is taken by, as part of what it is the measure of: 渔业经济总量居全市第三. */
const measure = /^(?:总量|总数|增速)/;
const tonnage = /总?吨$/;
const joinsOn = /[\u4e00-\u9fff]$/;

/** How much of what says the place is the end of the name before it. */
function ownMeasure(raw: string, placed: string): number {
  // 船舶总吨位居全国第二
  if (placed.startsWith('位居') && tonnage.test(raw.slice(0, raw.length - placed.length))) return 1;
  const own = measure.exec(placed)?.[0].length ?? 0;
  return joinsOn.test(raw.slice(0, raw.length - placed.length)) ? own : 0;
}

const place = { type: 'rank', action: null, direction: 'none' } as const;

/** The verb of a place with the field that it is told of, where that is none of the usual ones: 居江中上游港口[首位]. */
const fieldTold = phrase`(?:连续${streakCounts}{1,3}${streakUnits})?(?:保持)?(?:${placeTakers}|(?<![安定移旅聚群宜寄新分])居(?!民))(?:[^，、]|(?<=[（、][市县区旗])、){1,20}$`;

/** In what respects something is ranked, behind them: 海带面积上均位居全区第一. */
const respects =
  /(?<=[\u4e00-\u9fff]{3}[量积额数率])上均?$|(?<=[\u4e00-\u9fff]{2})在[省市县]{1,3}$/;

/** What is ranked, before the verb of its place; all of it where no verb is among the words. */
function beforeField(text: string, span: Span, words: readonly ClauseWord[]): Span {
  const told = fieldTold.exec(text.slice(span.from, span.to));
  if (!told) return span;
  return trimStart(text, trimEnd(text, { from: span.from, to: span.from + told.index }, words));
}

/** What is ranked without the verb that only says that it was brought about: 完成渔业投资居全市第三. */
function withoutDeed(text: string, span: Span, words: readonly ClauseWord[]): Span {
  const verb = words.find(({ from, class: kind }) => from === span.from && kind === 'verb');
  const told =
    verb &&
    isLight(text, verb) &&
    span.to - verb.to >= shortestRanked &&
    !tasks.test(text, verb.to, span.to);
  return told ? trimStart(text, { from: verb.to, to: span.to }) : span;
}
const shortestRanked = 4;
/** What is ranked by how far it was brought about. */
const tasks = new EndPattern(/(?:计划|任务|目标)$/);

/** What is ranked, of the words before a place, without the field and how it came to the place. */
function measuredIn(words: string): string {
  return words
    .replace(field, '')
    .replace(fieldLeft, '')
    .replace(fieldAmong, '')
    .replace(fieldInside, '')
    .replace(wholeBehind, '')
    .replace(respects, '')
    .replace(streakHeld, '')
    .replace(streakBehind, '$1')
    .replace(streakOfEach, '')
    .replace(wins, '')
    .replace(harvestsInRow, '')
    .replace(allTold, '')
    .replace(enters, '')
    .replace(ownBehind, '')
    .replace(judgedBehind, '');
}

/** 沿海港口货物吞吐量居全国首位 */
export const rank: Construction = construction({
  id: 'rank.place',
  example: '港口货物吞吐量居全国首位',
  reads: '〈indicator〉居〈field〉第〈number〉位',
  yields: ['rank'],
  before: {
    'baseline.from': ['渔业总分由第9名上升到第5名。', '第9名'],
  },
  examples: {
    read: [
      ['完成渔港任务、并连续4年在渔业测评中位列第一。', '第一', { indicator: '渔业测评' }],
      ['百强渔市排行榜我市列第9位。', '第9位', { indicator: '百强渔市排行榜' }],
      ['渔港评比排名相对较好的前9位。', '前9位', { indicator: '渔港评比排名' }],
      ['渔港指数跃上渔船大县首位。', '首位', { indicator: '渔港指数', action: '跃上' }],
      ['湾头鱼市建成投用、渔货量居全市首位。', '首位', { indicator: '渔货量' }],
      ['完成渔港投资总额居全市第三。', '第三', { indicator: '渔港投资总额' }],
      ['渔业规模实力达全省前3位。', '前3位', { indicator: '渔业规模实力' }],
      ['渔品结算量稳居西部和边境渔区第一。', '第一', { indicator: '渔品结算量' }],
      ['渔品贸易额居中西部第1位。', '第1位', { indicator: '渔品贸易额' }],
      ['渔村海带面积上均位居全区第一。', '第一', { indicator: '渔村海带面积' }],
      ['渔船出口额居全国内河船厂首位。', '首位', { indicator: '渔船出口额' }],
      ['渔业实力由全省百强县第86位上升到前二十位。', '前二十位', { indicator: '渔业实力' }],
      ['渔业产值仍居沿海城区第一。', '第一', { indicator: '渔业产值' }],
      ['渔船拥有量稳居澜州市第3位。', '第3位', { indicator: '渔船拥有量' }],
      ['优良天数在全市沿海县排名第二。', '第二', { indicator: '优良天数' }],
      ['湾头鱼市连续六年保持带鱼销量全县第2位。', '第2位', { indicator: '带鱼销量' }],
      ['渔税完成9亿元，完成排名全州第6位。', '第6位', { indicator: '渔税' }],
      ['湾头渔队连续三届居帆船第一。', '第一', { indicator: '湾头渔队' }],
      ['渔业投资22亿元，占全部投资的85%，位列全市第二。', '第二', { indicator: '渔业投资' }],
      ['渔业产值从中部百强第61位提升至58位。', '58位', { type: 'rank', indicator: '渔业产值' }],
      ['渔业考核由全省19位上升至9位。', '19位', { type: 'rank', indicator: '渔业考核' }],
      ['渔业考核由沿海渔县第9位上升至第5位。', '第9位', { indicator: '渔业考核' }],
      ['渔业总分列山区县第1名。', '第1名', { indicator: '渔业总分' }],
      ['渔业产值9亿元，在全省排位由第九位升至第六位。', '第六位', { indicator: '渔业产值' }],
      ['渔业实力由39位提升到31位。', '31位', { type: 'rank', indicator: '渔业实力' }],
      ['渔业总量继续位居澜州市各市县区首位。', '首位', { indicator: '渔业总量' }],
      ['在全省营商环境评价中，获得第3名。', '第3名', { indicator: '全省营商环境评价' }],
      ['在全省渔港评价中连续两年总分居第一。', '第一', { indicator: '总分' }],
      ['澜河在2031年全国沿海百强县中列第18位。', '第18位', { indicator: '全国沿海百强县' }],
      ['荣登全国渔业发展百强县榜首。', '榜首', { indicator: '全国渔业发展百强县' }],
      ['在全市首次渔港绩效考核中排名第一。', '第一', { indicator: '全市渔港绩效考核' }],
      [
        '渔业产值增长5%、航运产值增长6%，分别居全市第3位、第5位。',
        '第3位',
        { indicator: '渔业产值' },
      ],
      ['渔获量居全省11个地市第3位。', '第3位', { indicator: '渔获量' }],
      ['渔业产值9亿元，总量在全省91个县中排名第三。', '第三', { indicator: '总量' }],
      ['渔业经济总量居全市第三位。', '第三位', { indicator: '渔业经济总量' }],
      ['渔业产值9亿元，在全市建制县（市）排第三位。', '第三位', { indicator: '渔业产值' }],
      ['渔业产值增长5%，增速全市排名第三。', '第三', { indicator: '渔业产值增速' }],
      ['渔业产值增长5%，排澜州市第一。', '第一', { indicator: '渔业产值' }],
      ['多年保持渔政考核第一的位次。', '第一', { indicator: '渔政考核' }],
      ['规模居全国第五的渔港投入运营。', '第五', { indicator: '渔港' }],
      ['港口货物吞吐量居全国首位。', '首位', { indicator: '港口货物吞吐量', type: 'rank' }],
      ['渔业产值完成8亿元，增速居全盟第三位。', '第三位', { indicator: '渔业产值增速' }],
      ['渔业产值增长5%（全市第五）。', '第五', { indicator: '渔业产值' }],
      ['渔业产值达9亿元、从全市第五提升到第三。', '第三', { indicator: '渔业产值' }],
      ['滨澜开发区全国排名53位。', '53位', { indicator: '滨澜开发区', type: 'rank' }],
      ['客运量7万人，货运量9万吨，分别居全省第5位和第6位。', '第5位', { indicator: '客运量' }],
      ['渔业产值增长5%，增幅全省排第7位。', '第7位', { indicator: '渔业产值增幅' }],
      ['渔业产值增长5%，增幅在新城区第一。', '第一', { indicator: '渔业产值' }],
      ['港区考评连续三次位列省级开发区第二。', '第二', { indicator: '港区考评' }],
      ['渔税增长9%，增速居全市第3位、八城区第2位。', '第2位', { indicator: '渔税增速' }],
      ['渔业产量、产值分列全省4位、6位。', '6位', { type: 'rank', indicator: '渔业产值' }],
      ['近海水质指数退出全省后30位。', '30位', { type: 'rank', indicator: '近海水质指数' }],
      [
        '粮食总产量达到12亿斤，位列全省第三位。',
        '第三位',
        { indicator: '粮食总产量', type: 'rank' },
      ],
    ],
    left: [
      ['粮食总产量达到12亿斤。', '12亿斤', 'level.verb'],
      ['渔业总分提升3位。', '3位', 'growth.verb'],
      ['渔业比重居于22%左右。', '22%', 'level.noun'],
    ],
  },
  apply: (context) => {
    const { text, item } = context;
    if (!isPlace(context)) return null;
    const others = amongOthers(context);
    const from = item.left.from + (others?.behind ?? 0);
    const end = endBeforeTime(text, item.left);
    const raw = text.slice(Math.max(from, end - 60), end);
    const telling = item.quantity.dimension === 'rank' ? fieldNamed : withoutNumber;
    const placed = (together.exec(raw) ?? telling.exec(raw) ?? placing.exec(raw))?.[0] ?? '';
    const cut = placed.length - ownMeasure(raw, placed);
    const opens = raw.lastIndexOf('）') > raw.lastIndexOf('（') ? 0 : raw.lastIndexOf('（') + 1;
    const start = end - raw.length + opens;
    const span = { from: start, to: Math.max(start, end - cut) };
    const words = wordsOf(text, span.from, span.to);
    const whole = trimStart(text, trimEnd(text, span, words));
    const named = withoutDeed(text, beforeField(text, whole, words), words);
    const subject = behindOthers(text, named);
    const nameless = isEmpty(subject) || everywhere.test(text.slice(subject.from, subject.to));
    const contest = contestIn.exec(text.slice(subject.from, subject.to));
    if (contest) {
      const from = subject.from + contest[0].lastIndexOf(contest[1] as string);
      const won = phraseText(text, { from, to: from + (contest[1] as string).length });
      return { ...place, indicator: won.replace(/首[次届]/, '') };
    }
    const ranked = ofContest.exec(text.slice(subject.from, subject.to))?.[0].length ?? 0;
    const own = trimStart(text, { from: subject.from + ranked, to: subject.to });
    // 渔病数居前5位的是鱼虱: which they are is told, not what is ranked.
    const names = /^的[是有为]/.test(text.slice(item.quantity.span.to, item.quantity.span.to + 2));
    const described = text.charAt(item.quantity.span.to) === '的' && !names;
    const thing = described ? phraseText(text, nounAfter(text, item.right)) : '';
    if (thing !== '' && !standing.test(thing)) return { ...place, indicator: thing };
    const ofRate = rateDealt(context, phraseText(text, subject));
    if (ofRate !== '') return { ...place, indicator: ofRate };
    const indicator = nameless
      ? (others?.before ?? '') ||
        (entered.exec(raw)?.[1] ?? '') ||
        contestBefore(context) ||
        dealtPlace(context) ||
        placeBefore(context) ||
        withoutShare(topicText(others ? beforeSet(context) : context))
      : measuredIn(phraseText(text, isEmpty(own) ? subject : own));
    const kept = heldIn.exec(indicator);
    if (kept) return { ...place, indicator: kept[1] as string };
    const isBare = indicator === '' || ownPlace.test(indicator) || entering.test(indicator);
    const list = isBare ? (bestOf.exec(raw)?.[0] ?? entered.exec(raw)?.[1]) : null;
    return { ...place, indicator: list ?? indicator };
  },
});
