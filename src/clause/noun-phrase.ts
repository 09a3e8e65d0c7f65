import * as phrases from '../lexicon/phrase-words.ts';
import { isDigit } from '../core/characters.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { firstIn } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { blankSigns } from '../lexicon/blank-signs.ts';
import { edgeWords } from '../lexicon/function-words.ts';
import { isListSign } from './list-signs.ts';
import { timeAt } from '../time/time.ts';
import { wordAt, wordsOf } from './words.ts';
import type { ClauseWord } from './words.ts';

const edges = new CharSet(edgeWords);
/** What is dropped from a phrase's end: 等, 共, signs. */
const trailing = new CharSet(
  '的等共约各均仅、“”‘’：和与及并且了已再又还也都将要在按拟可由从却就仍只则以到至',
);
/** Adverbs that are nouns at a phrase's end: 省重点2个. */
const asNouns: ReadonlySet<string> = new Set(phrases.adverbsAsNouns);
/** Adverbs that describe the noun that they stand before: 总体近视率, 基本药物. */
const attributes: ReadonlySet<string> = new Set(phrases.adverbsAsAttributes);
/** Adverbs that are dropped where anything stands before them. */
const droppedInside = new Set(['平均', '实际']);
/** Words that end in a trailing character and are whole: 公共, 人均. */
const wholeEndings: ReadonlySet<string> = new Set(phrases.wholeEndings);

const arrives = new CharSet('到至');
const blanks = new CharSet(blankSigns);

/** 到 or 至 before a time: 到今年上半年. */
function opensTime(text: string, at: number, to: number): boolean {
  return arrives.has(text.charCodeAt(at)) && timeAt(text, at + 1, to) > at + 1;
}

/** What is left of the bound of the number before: 400艘（含渔政船30艘）左右、救生筏90只. */
const lateBound = new StartPattern(/(?:左右|以上|以下|以内)(?=[、，和及])/y);

/** 含 that takes a part of what stands before: （含救生员4人）, but not 含氧量. */
const includes = new StartPattern(/含(?![税氧量金水油碳盐糖硫煤磷氮脂])/y);

function opensPart(text: string, at: number): boolean {
  return includes.startsAt(text, at) && '（，、中'.includes(text.charAt(at - 1) || ' ');
}

/** 年 that belongs to a noun: 年末常住人口, but not 年内新建. */
const keptYear = new StartPattern(/年(?!内|底前)/y);

/** For how long in a row something is told: 连续10个月增速. */
const streak = new StartPattern(
  /连续(?:[\d一二三四五六七八九十]+)(?:个?月|个季度|年)(?=[\u4e00-\u9fff]{2})/y,
);

/** The number of a heading that a paragraph opens with: 四、渔船补助标准提高5%. */
const label = new StartPattern(
  /(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)(?=[\u4e00-\u9fff])/y,
);

function opensParagraph(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** Of which place a time opens the phrase: 我市全年生产总值. */
const placeAndTime = new StartPattern(
  /(?:[全我本][国省市县区旗州镇乡])(?:全年|今年|去年|上半年|前三季度)(?=[\u4e00-\u9fff]{2})/y,
);

/** `span` without the adverbs, times and signs that it opens with. */
export function trimStart(text: string, span: Span): Span {
  let from = Math.max(
    span.from,
    opensParagraph(text, span.from) ? label.endAt(text, span.from) : -1,
    streak.endAt(text, span.from),
    placeAndTime.endAt(text, span.from),
  );
  if (lateBound.startsAt(text, from)) from += 2;
  while (from < span.to) {
    const word = wordAt(text, from, span.to);
    if (word?.class === 'adverb' || word?.class === 'time') {
      const said = text.slice(from, word.to);
      const bare = keptYear.startsAt(text, from) || asNouns.has(said) || attributes.has(said);
      const next = wordAt(text, word.to, span.to);
      const goesOn = next?.class === 'adverb' && !asNouns.has(text.slice(next.from, next.to));
      if (bare && word.to < span.to && next?.class !== 'verb' && !goesOn) break;
      if (word.to >= span.to && word.class === 'adverb') return { from: word.to, to: span.to };
      from = word.to;
    } else if (
      word === null &&
      (edges.has(text.charCodeAt(from)) || opensTime(text, from, span.to) || opensPart(text, from))
    )
      from++;
    else break;
  }
  return { from, to: span.to };
}

/** An aside that belongs to a place's kind: 县（市、区）. */
const places = /（[市区县旗镇乡街道、]{1,6}）$/;

const closingBracket = '）'.charCodeAt(0);

/** Longest number with its unit whose digits were taken out. */
const longestBlank = 8;
const blanked = new RegExp(
  `^[${blankSigns}.．]+[百千万亿]*(?:美?元|[个人户亩家斤吨处座条项名]|公里|公顷|%)?$`,
);

/** Where a phrase ends before a number whose digits were taken out: 产值XX亿元. */
export function withoutBlank(text: string, { from, to }: Span): number {
  const at = blanks.firstIn(text, Math.max(from, to - longestBlank), to);
  return at > from && blanked.test(text.slice(at, to)) ? at : to;
}

/** `span` without the adverbs and signs that it closes with; `words` are those of the span. */
export function trimEnd(text: string, span: Span, words: readonly ClauseWord[]): Span {
  let to = withoutBlank(text, span);
  let last = words.length - 1;
  for (;;) {
    while (last >= 0 && (words[last] as ClauseWord).from >= to) last--;
    const word = words[last];
    const drops =
      word &&
      word.to === to &&
      word.from >= span.from &&
      (word.class === 'time' ||
        (word.from > span.from && droppedInside.has(text.slice(word.from, word.to))) ||
        (word.class === 'adverb' && !asNouns.has(text.slice(word.from, word.to))));
    if (drops) {
      to = word.from;
      continue;
    }
    if (
      text.charCodeAt(to - 1) === closingBracket &&
      !places.test(text.slice(Math.max(span.from, to - 8), to))
    ) {
      const open = text.slice(span.from, to).lastIndexOf('（');
      if (open > 0) {
        to = span.from + open;
        continue;
      }
    }
    if (to <= span.from || !trailing.has(text.charCodeAt(to - 1))) return { from: span.from, to };
    if (word && word.to === to && word.class !== 'adverb') return { from: span.from, to };
    if (wholeEndings.has(text.slice(to - 2, to))) return { from: span.from, to };
    to--;
  }
}

/** Quotation marks, white space and marks of notes. */
const dropped = /[“”‘’"「」『』\s]|[[〔［【][\d\s]{1,3}[\]〕］】]/g;

/** What a match of `dropped` starts with. */
const droppedOpenings = new CharSet(
  '“”‘’"「」『』[〔［【\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** The words of a phrase as an indicator gives them: no quotation marks, no white space. */
export function phraseText(text: string, span: Span): string {
  const words = text.slice(span.from, span.to);
  let at = span.from;
  while (at < span.to && !droppedOpenings.has(text.charCodeAt(at))) at++;
  return at === span.to ? words : words.replace(dropped, '');
}

/** Longest stretch that is looked through for a noun phrase; none of the genre is longer. */
const longestPhrase = 80;

/** Verbs that cut a noun phrase short; those that are as often nouns do not. */
function cuts(word: ClauseWord): boolean {
  return word.class === 'verb' && word.verb !== 'nominal';
}

/** Verbs that cut the noun phrase after a number: 人才效能提升平台 goes on behind 提升, 项目加快落地 does not. */
function cutsAfter(word: ClauseWord, next: ClauseWord | undefined, limit: number): boolean {
  if (!cuts(word)) return word.class === 'adverb' && word.predicate;
  const hastens = next?.from === word.to && (cuts(next) || next.class === 'time');
  return (word.verb !== 'rise' && word.verb !== 'fall') || hastens || word.to >= limit;
}

/** Verbs that tell what a sum before them does: 投资400万元实施河道清淤工程. */
const carriesOut = /^(?:组织|加快|继续)?(?:实施|完成|启动|开展|推进|推动|落实|支持)了?$/;

/** Verbs that tell what is built or bought with the sum before them: 投资1.5亿元新建供水管网. */
const builds = new StartPattern(
  /新?(?:改建|扩建|建成|购置|采购|修建|铺设|打造)|新建|升级改造|建设(?!资金|项目|基金|投资|债券|任务|费|用地|工程|成本|规模)/y,
);

/** A second unit in brackets: 90863件（条）. */
const unitAside = new StartPattern(/（[\u4e00-\u9fff]{1,2}）/y);

/** A bound behind the second unit: 300台（件）以上. */
const asideBound = new StartPattern(/(?:以上|以下|以内|左右)/y);

/** What says that a number is a size before the noun: 10亿元规模的平台. */
const scaled = new StartPattern(/(?:规模|体量|级别)的(?=[\u4e00-\u9fff]{2})/y);

/** Whether a bracket that holds no second unit opens. */
function opensAside(text: string, at: number): boolean {
  return text.charAt(at) === '（' && !unitAside.startsAt(text, at);
}

/** What opens the words that say for whom or what a sum is: 投入100万元对全县…. */
const aimed = new StartPattern(/对(?!口|接|外|虾)|为(?!民)|用于|用来|用作|向(?!日)|给|把|由/y);

/** Nouns that a deed before them describes: 1万亩补充耕地任务. */
const heads = new EndPattern(/(?:任务|工程|项目|行动|计划|工作|活动|试点|指标|目标|方案)$/);

/** A noun that a deed right before it describes, whatever is told of it: 22项退出指标全部达标. */
const describedHead = new StartPattern(
  /(?:指标|任务|措施|事项|标准|工程)(?=[，。；]|全部|均|已|都|基本|顺利|如期|按期|达|完成)/y,
);

/** Verbs that describe the noun after them: 157个新建工业项目. */
const attributive = /^(?:新|续|改|扩|复)[\u4e00-\u9fff]{1,4}[^，。、；]/;

/** What follows a round number that is passed and is nothing counted: 突破两亿元大关. */
const marks = new StartPattern(
  /大关|新?台阶|关口|门槛|台阶|整数|的?(?:较低|较高|合理)(?:水平|区间)/y,
);

/** What those counted won: 4人获“海岛好人”称号. */
const won = new StartPattern(/获(?![得奖益批评救])/y);

/** What a number of things is the base or the source of, or hastened in: 在5个县基础上, 据8个部门的统计, 加快6个项目进度. */
const source = new EndPattern(
  /的?(?:基础上|(?:不完全)?统计|以外|(?:建设)?(?:步伐|进度)|(?<=行动|工程|项目|方面|领域)上)$/,
);

/** Where what is told of those counted is done: 26项案例全省推广. */
const whereDone = new EndPattern(/(?<=[\u4e00-\u9fff]{2})在?全[国省市县区]$/);

/** 中 that is no part of a noun: 12个县中. */
const middle = new EndPattern(/[^初高国其集]中$/);

/** The end of the quoted name that opens a phrase, verbs in it or not: “高效办成一件事”; `from` where there is none. */
function endOfName(text: string, from: number, limit: number): number {
  if (text.charAt(from) !== '“') return from;
  return Math.max(from, firstIn(text, '”', { from, to: limit }) + 1);
}

/** The noun phrase that starts the stretch after a number: up to a verb, an adverb or the stretch's end. */
export function nounAfter(text: string, span: Span): Span {
  const limit = Math.min(span.to, span.from + longestPhrase);
  let { from } = span;
  if (text.charAt(from) === '的') from++;
  if (from < limit && (isListSign(text, from) || opensAside(text, from))) return { from, to: from };
  const counted = from;
  from = Math.max(from, unitAside.endAt(text, from), scaled.endAt(text, from));
  if (from > counted) from = Math.max(from, asideBound.endAt(text, from));
  if (from >= limit && from > counted) return { from, to: from };
  if (aimed.startsAt(text, from)) return { from, to: from };
  if (won.startsAt(text, from)) return { from, to: from };
  if (text.charAt(from) === '等' || marks.startsAt(text, from)) return { from, to: from };
  const named = endOfName(text, from, limit);
  const words = wordsOf(text, named, limit, false);
  const paid = text.charAt(from - 1) === '元';
  let to = limit;
  const head = limit - from <= 20 ? heads.exec(text, from, limit) : null;
  const headFrom = head ? from + head.index : -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as ClauseWord;
    const done = text.slice(word.from, word.to);
    if (word.from === from && (carriesOut.test(done) || (paid && builds.startsAt(text, from)))) {
      to = from;
      break;
    }
    if (issues.test(done) && word.from > from) {
      to = word.from;
      break;
    }
    const describes =
      word.from === from ||
      (word.to >= headFrom - 2 && word.verb !== 'reach' && !carriesOut.test(done));
    if (head && word.class === 'verb' && describes) continue;
    if (!cutsAfter(word, words[at + 1], limit) || word.from < from || text.charAt(word.to) === '的')
      continue;
    if (word.from === from && attributive.test(text.slice(from, word.to + 1))) continue;
    if (word.from === from && describedHead.startsAt(text, word.to)) continue;
    if (opensClause(text, word, limit)) continue;
    if (word.from === from && attributes.has(text.slice(from, word.to))) continue;
    to = word.from;
    break;
  }
  for (let at = named; at < to; at++) {
    if (at > from && breaksPhrase(text, at)) {
      to = at;
      break;
    }
  }
  const among = text.charAt(to) === '，' && middle.test(text, from, to);
  const basis =
    source.exec(text, Math.max(from, to - 8), to)?.[0].length ??
    (to < limit ? (whereDone.exec(text, from, to)?.[0].length ?? 0) : 0);
  return trimEnd(
    text,
    { from: behindClause(text, from, to), to: to - basis - (among ? 1 : 0) },
    words,
  );
}

/** A clause that describes the noun behind it: 涉及面广的税率, 具有一定规模的合作社. */
const describing = new StartPattern(
  /(?:涉及|具有|具备|拥有|带动|符合|达到|能够)[\u4e00-\u9fff、]{2,16}?的(?=[\u4e00-\u9fff]{2})/y,
);

/** Where the noun begins that the clause at `from` describes; `from` where no clause opens there. */
function behindClause(text: string, from: number, to: number): number {
  const end = describing.endAt(text, from);
  return end === -1 || end + 2 > to ? from : end;
}

/** What is left of a time or place and names nothing: 精简后, 各地. */
const fragments: ReadonlySet<string> = new Set(phrases.fragments);
const longestFragment = 4;

/** Nouns in 地; what else ends in it says how: 稳妥地. */
const grounds =
  /[占征批宅发基产用土工场耕林湿草绿内外当本各园营腹高阵墓荒洼田飞山盆陆圣属根腹驻领就]地$|根据地$/;

/** A place in an order that names nothing: 第一个. */
const ordinal = /^第[一二三四五六七八九十][个年]?$/;

function isFragment(phrase: string): boolean {
  if (phrase.length > longestFragment) return false;
  if (ordinal.test(phrase)) return true;
  return fragments.has(phrase) || (phrase.endsWith('地') && !grounds.test(phrase));
}

/** What those counted did before is no part of their name: 由12个部门印发的规划. */
const issues = /^(?:联合)?(?:印发|发布|出台|颁布)$/;

/** A verb whose clause describes a noun behind it: 20个国家支持的项目. */
function opensClause(text: string, word: ClauseWord, limit: number): boolean {
  if (word.class !== 'verb') return false;
  const rest = text.slice(word.to, limit);
  const at = rest.search(/的[一-龥]{2}/);
  return at >= 0 && !/[，、]|一批|一系列/.test(rest.slice(0, at));
}

/** What those counted serve as: 以3个试点县为重点. */
const roles =
  /^(?:核心|载体|重点|支撑|着力点|主体|抓手|龙头|引领|依托|基础|目标|主线|契机|突破口|导向|中心|纽带|牵引|骨干|补充|题材|主题|内容|特色|标志|代表|[主辅][，。、；的])/;

/** What those counted do together with others: 4所医院与省城医院合作建设专科联盟. */
const together = /^与[^，。；]{2,20}?(?:合作|签[约订署]|结对|达成|对接|联合|共建|建立|融合|协同)/;

const breaking = new CharSet('向即并以及特尤在均已到被从与对而有为用除来获占居赴0123456789');

/** 12月, 6月底. */
const month = new StartPattern(/1?\d月/y);

/** What goes on behind a noun phrase with another: 以及. */
const joins = new StartPattern(/以及|及其|特别是|尤其是/y);

/** Single characters that end a noun phrase: 在, 均, 已 outside of a word. */
function breaksPhrase(text: string, at: number): boolean {
  if (!breaking.has(text.charCodeAt(at))) return false;
  if (joins.startsAt(text, at)) return true;
  if (isDigit(text.charCodeAt(at))) return month.startsAt(text, at);
  const character = text.charAt(at);
  const next = text.charAt(at + 1);
  const previous = text.charAt(at - 1);
  switch (character) {
    case '在':
      return !'建校园册线岗读职编营产外内'.includes(next) && !'存现所潜'.includes(previous);
    case '向':
      return (
        '社市公农基企全群'.includes(next) && !'方导转意走定趋面去动流横纵投'.includes(previous)
      );
    case '均':
      return !'衡价值匀质'.includes(next) && !'人户平年日月亩地'.includes(previous);
    case '已':
      return previous !== '而';
    case '并':
      return (
        !'网轨购列联发症存举处行非重进排校'.includes(next) && !'合兼吞裁撤归一'.includes(previous)
      );
    case '即':
      return !'将时使便期食墨兴可'.includes(next) && !'立随当迅亦'.includes(previous);
    case '到':
      return !'位期账场达人'.includes(next) && !'达得遇做直'.includes(previous);
    case '被':
      return !'子服褥征保监访动害告'.includes(next) && !'植棉'.includes(previous);
    case '从':
      return !'业事属众'.includes(next) && !'服'.includes(previous);
    case '与':
      return together.test(text.slice(at, at + 30));
    case '对':
      return !'口接外虾象照策联'.includes(next) && !'相绝面针应反比校核结配'.includes(previous);
    case '而':
      return !'且'.includes(next) && !'然从因反进'.includes(previous);
    case '有':
      return next === '“';
    case '为':
      return roles.test(text.slice(at + 1, at + 4));
    case '用':
      return next === '于';
    case '除':
      return '一两了因个'.includes(next);
    case '来':
      return '我华京'.includes(next);
    case '获':
      return next !== '益' && !'收捕查截抓缴破荣喜斩'.includes(previous);
    case '赴':
      return previous !== '奔' && next !== '约';
    case '占':
      return !'地用比有道领股位据线补'.includes(next) && !'侵抢独强挤少多'.includes(previous);
    case '居':
      return '全世首前于'.includes(next) && !'定民移邻安聚群寄起旅新'.includes(previous);
    default:
      return false;
  }
}

/**
 * The last phrase of a stretch before a number or verb: after its last real verb, times and adverbs dropped.
 * `known` are the words of the stretch, and maybe of what follows it, where they were found before.
 */
export function nounBefore(text: string, span: Span, known?: readonly ClauseWord[]): Span {
  const from = Math.max(span.from, span.to - longestPhrase);
  const words =
    known && from === span.from ? upTo(text, span.to, known) : wordsOf(text, from, span.to);
  let start = from;
  let end = span.to;
  for (const word of words) {
    if (!cuts(word)) continue;
    if (text.charAt(word.from - 1) === '的' || orBetter.startsAt(text, word.to)) continue;
    if (changesNoun(text, word, span.to) || sharesOut(text, word, start, span.to)) continue;
    if (isPartOfNoun(text, word, start, span.to) || describesRate(text, word, span.to)) continue;
    if (word.from - start <= 2 && /的[一-龥]{2}/.test(text.slice(word.to, span.to))) continue;
    if (word.to < span.to) start = word.to;
    else if (word.verb === 'rise' || word.verb === 'fall' || word.verb === 'reach') end = word.from;
    else if (word.from - start < 2) start = word.to;
  }
  end = withoutBasis(text, start, trimEnd(text, { from: start, to: end }, words).to);
  const taken = behindClause(text, takenBy(text, start, end), end);
  const phrase = withAim(
    text,
    start,
    trimStart(text, trimEnd(text, { from: taken, to: end }, words)),
  );
  return isFragment(text.slice(phrase.from, phrase.to))
    ? { from: phrase.to, to: phrase.to }
    : phrase;
}

/** What is measured towards something: 对东盟进出口, 对经济增长的贡献率. */
const towards = new EndPattern(/(?:贡献率|[进出]口总?[额值]?|贸易额|直接投资额?|依存度)$/);

/** The phrase with the 对 before it, where it measures something towards what is named. */
function withAim(text: string, floor: number, phrase: Span): Span {
  const at = phrase.from - (text.charAt(phrase.from - 1) === '“' ? 2 : 1);
  const aimed =
    at >= floor && text.charAt(at) === '对' && towards.test(text, phrase.from, phrase.to);
  return aimed ? { from: at, to: phrase.to } : phrase;
}

/** The words up to `to`: what stands at the end may be another word than where the text goes on. */
function upTo(text: string, to: number, words: readonly ClauseWord[]): readonly ClauseWord[] {
  let count = words.length;
  while (count > 0 && (words[count - 1] as ClauseWord).to > to) count--;
  const whole = count === words.length ? words : words.slice(0, count);
  const from = Math.max(words[count - 1]?.to ?? 0, Math.min(words[count]?.from ?? to, to - 1));
  return from < to ? [...whole, ...wordsOf(text, from, to)] : whole;
}

/** Who does what is told, rather than a part of its name: 全市引进企业. */
const everywhere = /^[全我本][国省市县区旗州镇乡]$/;

/** Longest measure behind a verb that belongs to its name. */
const longestMeasure = 12;

/** Names of measures, and of those counted, that hold the clause which describes them: 公民具备科学素质比例. */
const measureNoun = new EndPattern(/(?:比例|比重|占比|[率数量额户度]|[产价]值|业)$/);

/** What goes on behind 达到 in the name of a class of quality: 达到或优于三类水质断面的比例. */
const orBetter = new StartPattern(/或(?:优于|好于)/y);

/** Verbs that part the subject from its object even where that is a measure: 全县实现贷款余额. */
const accomplishing = /^(?:新?完成|实现|取得|获得|新增)了?$/;

/** 覆盖教学点比例, 公民具备科学素质比例: a deed behind a noun, with a measure at the phrase's end. */
function isPartOfNoun(text: string, word: ClauseWord, from: number, to: number): boolean {
  const rest = to - word.to;
  if (word.verb !== 'act' || word.from - from < 2 || rest < 2 || rest > longestMeasure)
    return false;
  if (!measureNoun.test(text, word.to, to)) return false;
  const listed = text.slice(word.from - 1, to).includes('、');
  const done = text.slice(word.from, word.to);
  const told = text.startsWith('企业', to - 2) && !done.startsWith('新');
  if (told && everywhere.test(text.slice(from, word.from))) return false;
  return !listed && !accomplishing.test(done);
}

const rates = new EndPattern(/(?:率|占比|比例|比重)$/);

/** How well what is told of before goes: 纠纷调处成功率. */
const outcomes = /^(?:成功|合格|满意|达标|及时|完好|有效|履约|按时|按期)率$/;

/** Whether a verb says what a rate at the phrase's end is of: 新建住宅节能率, 纠纷调处成功率. */
export function describesRate(text: string, word: ClauseWord | null, to: number): boolean {
  if (word?.verb !== 'act') return false;
  if (text.charAt(word.from) === '新') return rates.test(text, word.to, to);
  return (
    outcomes.test(text.slice(word.to, to)) &&
    /[\u4e00-\u9fff]{2}$/.test(text.slice(word.from - 2, word.from)) &&
    !accomplishing.test(text.slice(word.from, word.to))
  );
}

/** 增长的贡献率: a verb of change that describes the noun behind it. */
function changesNoun(text: string, word: ClauseWord, to: number): boolean {
  const changes = word.verb === 'rise' || word.verb === 'fall';
  return changes && text.charAt(word.to) === '的' && word.to + 3 <= to;
}

/** 财政用于民生的比例: a verb of use between whose and what share. */
function sharesOut(text: string, word: ClauseWord, from: number, to: number): boolean {
  const uses = text.slice(word.from, word.to) === '用于' && word.from - from >= 2;
  return uses && /的(?:比例|比重|支出|资金|投资|份额|投入)$/.test(text.slice(word.to, to));
}

/** The base of a price at a phrase's end: 最低收购价平均每50公斤. */
const perUnit = /(?:平均)?每\d+[\u4e00-\u9fff]{1,2}$/;
/** What a number is reckoned from: 在上年基础上, 按可比价格计算. */
const reckoned = new EndPattern(
  /在[^，。、]{1,12}基础上$|(?<!规模)[以按][^，。、]{2,10}(?:计算|折[算合])$|按(?:可比|不变|现行|当年)?(?:价格?|口径)$|(?:剔除|扣除)[^，。、]{2,12}后$|为每立方米$/,
);

const outOf = new CharSet('从');
/** From which step to which a time is taken: 审批时限从立项到施工. */
const steps = /(?<=[\u4e00-\u9fff]{3}(?:时间|时限|周期|用时))从[^，。、]{1,10}到[^，。、]{1,12}$/;

/** Where the phrase that ends at `end` does so without its base. */
function withoutBasis(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 16);
  const counted = isDigit(text.charCodeAt(end - 2)) || isDigit(text.charCodeAt(end - 3));
  const found = counted ? perUnit.exec(text.slice(from, end)) : reckoned.exec(text, from, end);
  const route = outOf.firstIn(text, from, end) === -1 ? null : steps.exec(text.slice(start, end));
  return end - ((found ?? route)?.[0].length ?? 0);
}

/** Names of a whole that open a phrase of their own in a list: …、总数达到16家. */
const aggregates =
  /(?:[、和及]|等(?=总?投资$))(?:总数|投资$|总量|总规模|增速|总里程|总面积|总投资|总额|累计|其中)/g;

/** Whether a noun follows 将, so that it is no 将 of what will be: 将生产成本 but 生产成本将比上年降低. */
function takesObject(text: string, from: number, to: number): boolean {
  return trimStart(text, { from, to }).from < to;
}

const takes = new CharSet('把将');
const takesOrLists = new CharSet('把将、和及等');
const lists = new CharSet('、和及等');

/** Where the object of 把 or 将, or an aggregate after a list sign, begins; `from` where there is none. */
function takenBy(text: string, from: number, to: number): number {
  if (takesOrLists.firstIn(text, from, to) === -1) return from;
  let start = from;
  if (lists.firstIn(text, from, to) !== -1) {
    for (const found of text.slice(from, to).matchAll(aggregates)) start = from + found.index + 1;
    for (let at = from; at < to; at++)
      if (text.charAt(at) === '、' && timeAt(text, at + 1, to) > at + 1) start = at + 1;
  }
  for (let at = to - 2; at >= start; at--) {
    if (!takes.has(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (character === '把' && !'关手'.includes(text.charAt(at + 1))) return at + 1;
    if (
      character === '将' &&
      !'军'.includes(text.charAt(at + 1)) &&
      takesObject(text, at + 1, to) &&
      !'即大名'.includes(text.charAt(at - 1))
    )
      return at + 1;
  }
  return start;
}
