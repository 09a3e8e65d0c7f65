import { AnyPattern } from '../../core/any-pattern.ts';
import { aimingVerbs, promisedAgain } from '../../lexicon/promise-words.ts';
import type { Span } from '../../core/span.ts';
import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import {
  drawnUpPapers,
  partsOfTexts,
  remarks,
  talks,
  titleEndings,
  unitsOfPapers,
} from '../../lexicon/paper-words.ts';
import { donePartly } from '../../lexicon/status-cues.ts';
import { compatriots, gains, inhabitants, peopleHelped } from '../../lexicon/people-words.ts';
import { helpingVerbs } from '../../lexicon/light-verbs.ts';
import { nationAndWorld } from '../../lexicon/place-words.ts';
import { measuresOfWeather } from '../../lexicon/measured-nouns.ts';
import { opiningVerbs } from '../../lexicon/actions.ts';
import { sidesOfMatters } from '../../lexicon/set-phrases.ts';
import { problemWords } from '../../lexicon/heading-words.ts';
import { suppositions } from '../../lexicon/function-words.ts';
import { havingVerbs } from '../../lexicon/standing-verbs.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { tellsLand } from './geography.ts';
import { isOfAwardRule } from './award-rules.ts';

const nation = phrase`${nationAndWorld}(?:${havingVerbs}|.{0,12}已达)|(?:${compatriots}|人口的(?:发展中)?(?:大国|国家)|人口大国|人口众多)`;
/** Of how much of the world's people or land something is told: 养育着世界22%的人口. */
const ofWorld = /(?:世界|全球)[约近]?[\d.]+[%％]的(?:人口|耕地|淡水)/;
const weather = phrase`${measuresOfWeather}[^，。；]{0,12}(?:，[^，。；]{0,14})?$`;
/** What the names of the weather's measures begin with. */
const weatherOpenings = new CharSet('气降日无');
const peopleAfter = phrase`^[\u4e00-\u9fff]{0,10}?${inhabitants}`;

/** What was done for so many people: 惠及9万群众. */
const helped = new EndPattern(phrase`${helpingVerbs}了?$`);
/** What became of them: 9万群众用上清洁能源. */
const gained = phrase`^[\u4e00-\u9fff]{0,6}?${peopleHelped}[\u4e00-\u9fff]{0,10}?${gains}`;

/** What a sentence says of how a place is made up: 云岭乡有9个村，…，总面积9平方公里. */
const madeUp = new AnyPattern(
  /(?:有|辖)\d+个(?:乡|镇|街道|行政村|村|社区|县)[^。；]{0,80}总(?:人口|面积)/,
);
const longestMadeUp = 200;
const promised = phrase`${aimingVerbs}|${promisedAgain}`;

/** Whether a number is one of those that a sentence makes up a place of, no year standing before it. */
function isMadeUp(text: string, { from, to }: Span, at: number): boolean {
  if (to - from > longestMadeUp || !madeUp.test(text, from, to)) return false;
  const said = text.slice(from, to);
  return !promised.test(said) && !/\d年/.test(said.slice(0, at - from));
}

const partUnits: ReadonlySet<string> = new Set(unitsOfPapers);
/** What says that a paper tells of itself: 全文9条, 本方案共分, 一式. */
const ofItself = new AnyPattern(
  phrase`全文|共分(?![解配])|(?:报告|说明)分为?|一式|共印|(?:本|该)(?:${titleEndings}|书|责任书|白皮书)`,
);
/** What stands between a paper and what is counted of it; not what it plans: 本计划新建9条. */
const toItsParts =
  /^(?:正文|主体)?(?:[，、]|[共计由含有印]|分为?|包[括含]|一式)*(?:[^，。；\d]*等)?$/;
const partsOfPaper = /^(?:[，。、；（]|$|组成|构成)/;
const namedParts = phrase`^${partsOfTexts}`;

/** Whether a number counts the parts of the paper that it stands in, or how many of it there are: 《意见》全文共9条, 本书一式3份. */
function countsParts(text: string, { unit, span, bounded }: Quantity, sentence: Span): boolean {
  if (!partUnits.has(unit)) return false;
  const isNamed = unit === '个';
  const isPart = (isNamed ? namedParts : partsOfPaper).test(text.slice(bounded.to, bounded.to + 6));
  const near = Math.max(sentence.from, span.from - 20);
  const paper = isPart ? ofItself.exec(text, near, span.from) : null;
  if (paper === null || isNamed || !'本该'.includes(paper[0].charAt(0))) return paper !== null;
  return toItsParts.test(text.slice(near + paper.index + paper[0].length, span.from));
}

/** When those who meet do what a speech or news tell of: 刚才，9位渔民作了发言. */
const atMeeting = new AnyPattern(/刚才|昨天|今天|[上下]午/);
const seeing = /(?:[看转走跑]|参观|观摩|听取)了[^，。；\d]{0,4}$/;
const speaking = phrase`^[^，。；]{0,16}${talks}`;

/** Whether a number counts those who spoke at the meeting itself, or what was seen at it. */
function countsMeeting(
  text: string,
  { dimension, span, bounded }: Quantity,
  sentence: Span,
): boolean {
  if (dimension !== 'count' || !atMeeting.test(text, sentence.from, span.from)) return false;
  return (
    seeing.test(text.slice(Math.max(sentence.from, span.from - 10), span.from)) ||
    speaking.test(text.slice(bounded.to, Math.min(sentence.to, bounded.to + 24)))
  );
}

/** Of what something is made up: 标准主要包括渔船、渔港等三个部分. */
const madeOf = /(?:包[括含]|分[为成])[^，。；]{0,110}$/;
const longestMadeOf = 120;
const longestOfKinds = 30;

/** Of how many kinds or grades a paper says that something is: 渔船分为两类. */
const ofKinds = /(?<![将把要应须拟][^，。；]{0,20})(?:划分|[分划]|细分)[为成]$/;
const kindNames = ['类', '大类', '种', '级', '档', '类型'];
const kindUnits: ReadonlySet<string> = new Set(kindNames);
const kinds = new RegExp(String.raw`^[\d一二两三四五六七八九十]{1,3}${oneOf(kindNames)}`);

/** Whether a number at `at` follows what says of how many kinds something is. */
function isOfKinds(text: string, { from }: Span, at: number): boolean {
  return ofKinds.test(text.slice(Math.max(from, at - longestOfKinds), at));
}

/** Whether a number counts the parts or kinds that something is said to have. */
function countsItsParts(
  text: string,
  { dimension, unit, span, bounded }: Quantity,
  sentence: Span,
): boolean {
  if (dimension !== 'count') return false;
  if (kindUnits.has(unit)) return isOfKinds(text, sentence, span.from);
  if (!namedParts.test(text.slice(bounded.to, bounded.to + 2))) return false;
  // 两个层级的体系: what the parts only describe.
  if (text.charAt(bounded.to + 2) === '的') return false;
  return madeOf.test(text.slice(Math.max(sentence.from, span.from - longestMadeOf), span.from));
}

/** Kinds of texts that set rules. */
const setsRules: ReadonlySet<Metadata['kind']> = new Set(['notice', 'plan', 'regulation', 'other']);

/** Whether a number is of what a paper says of itself, or of a rule that it sets. */
export function isOfPaper(
  text: string,
  quantity: Quantity,
  sentence: Span,
  kind: Metadata['kind'],
): boolean {
  return (
    countsParts(text, quantity, sentence) ||
    countsItsParts(text, quantity, sentence) ||
    (setsRules.has(kind) && isOfAwardRule(text, quantity, sentence))
  );
}

/** What a clause behind its own says: 新增渔工7000万人，6亿人口的大国. */
const nextClause = /[，；].*/;

/** What a speech is about to speak of: 对渔船和渔网这两个问题，谈些看法. */
const announced = phrase`^[^，。；]{0,6}?(?:方面|问题|点)[^。；]{0,20}[作讲谈][^。；]{0,6}${remarks}`;
const speaksOf = /[就对][^。；]*$/;

/** Whether a number counts what a speech says that it will tell of. */
function isAnnounced(
  text: string,
  { dimension, span, bounded }: Quantity,
  sentence: Span,
): boolean {
  if (dimension !== 'count') return false;
  const behind = text.slice(bounded.to, Math.min(sentence.to, bounded.to + longestAnnounced));
  const near = Math.max(sentence.from, span.from - longestAnnounced);
  return announced.test(behind) && speaksOf.test(text.slice(near, span.from));
}
const longestAnnounced = 60;

/** What would be if something were done: 成本只要降低1%，一年就可以增收20亿元. */
const supposed = new AnyPattern(
  /只要[^。；]*就|(?:如果|假如|如用)(?![^，。；]*(?:比较|相比|[来计]算|来看))[^。；]*[就则](?:可以?|能|会|必须|需要|要|[增减降提][加少低高长产])/,
);
/** What a paper says that it means by its words: 本规划所指的渔区，共9个县. */
const meansBy = new AnyPattern(phrase`本(?:${drawnUpPapers}|通知)所[指称]`);

const supposing = new AnyPattern(phrase`${suppositions}`);

const longestSupposed = 60;

/** Whether a number is one of those of a clause that only supposes something. */
function isSupposed(text: string, { from, to }: Span, at: number): boolean {
  const near = Math.max(from, at - longestSupposed);
  if (!supposing.test(text, near, at)) return false;
  const said = text.slice(near, at);
  const opens = near + Math.max(...suppositions.map((word) => said.lastIndexOf(word)));
  if (text.slice(opens, at).includes('；')) return false;
  return supposed.test(text, opens, Math.min(to, at + longestSupposed));
}

/** Who is said to hold or to want what follows: 有人主张把息期延长到20年. */
const heldByOthers = new AnyPattern(
  phrase`(?:有(?:些|的)?人|他们|右派分子)(?:竟然?|还|甚至|曾经?|又)?${opiningVerbs}`,
);

function isHeldByOthers(text: string, { from }: Span, at: number): boolean {
  return heldByOthers.test(text, Math.max(from, at - longestHeld), at);
}
const longestHeld = 24;

/** Whether a number at `at` is of how many kinds or grades something is. */
function tellsKinds(text: string, sentence: Span, at: number): boolean {
  return kinds.test(text.slice(at, at + longestInWords)) && isOfKinds(text, sentence, at);
}

/** A set that was named before, of which no more is told here: 这四项原则, 除上述九项以外. */
const namedBefore = new EndPattern(/(?:这|上述|除了?(?:以上|上述)|前述)$/);
const inWords = /^[两兩二三四五六七八九十]{1,3}[大个個项項条條种種件类類方位]/;
const longestInWords = 4;

/** Whether a number in words at `at` only names a set that was named before. */
export function namesAgain(text: string, { from }: Span, at: number): boolean {
  return (
    namedBefore.test(text, Math.max(from, at - longestInWords), at) &&
    inWords.test(text.slice(at, at + longestInWords))
  );
}

/** Powers of the world, of which it is told what they are or do; what they ought to do is demanded. */
const powers =
  /^[两兩二三四五]个(?:超级大国|(?:最大的?)?发展中国家)(?![^，。；]{0,4}(?:应|必须|要))/;
const longestPowers = 16;

/** Whether a number at `at` counts powers of the world. */
export function tellsPowers(text: string, at: number): boolean {
  return powers.test(text.slice(at, at + longestPowers));
}

/** Whether a fact is told of no time: what a place is like, what is supposed, what others hold, or a set that is named again. */
export function hasNoTime(text: string, sentence: Span, at: number): boolean {
  return (
    tellsLand(text, sentence, at) ||
    isSupposed(text, sentence, at) ||
    isHeldByOthers(text, sentence, at) ||
    tellsKinds(text, sentence, at) ||
    statePolicy.test(text.slice(Math.max(sentence.from, at - longestPolicy), at)) ||
    namesAgain(text, sentence, at)
  );
}

/** What there is of something, no deed having brought it about: 渔港有避风和装卸两方面的职能. */
const hasSides = /(?<![没所已拥享现设共])(?:具)?有(?![了效机力序关])[^，。；]{0,16}$/;
const mostSides = 9;
const sidesOf: ReadonlySet<string> = new Set(['方面', '种', '类']);
/** The same behind a number of a plain measure word. */
const sideNamed = new StartPattern(phraseAt`${sidesOfMatters}(?![都均])`);
/** Where what is wrong shows: 存在的问题主要表现在五个方面. */
const showsIn = phrase`${problemWords}[^，。；]{0,6}(?:表现|体现|反映)(?:在|为)$`;
/** What is done for so many reasons: 主要基于两方面考虑. */
const grounds = /(?:基于|出于)$/;
/** What things are: 和平仍然是当今世界的两大主题. */
const areSo = /(?:仍然?|依然|就|都|始终)是[^，。；\d]{2,12}的$/;
/** The same of principles of the state: 是我国的两项基本国策. */
const statePolicy = /是(?:我国|国家|党)的$/;
const longestPolicy = 6;
/** What there still is to be done or cared for: 还有40万老人. */
const stillThere = new EndPattern(
  /(?<!没)还有[近约超]?(?:[\d.]{1,6}[万亿]?[\u4e00-\u9fff]{1,8}、){0,3}[近约超]?$/,
);

/** Whether a number in words only says how many sides something has. */
function countsSides(
  text: string,
  { amount, form, unit, span, bounded }: Quantity,
  { from }: Span,
): boolean {
  const few = 'value' in amount && amount.value <= mostSides;
  if (form !== 'chinese' || !few) return false;
  const before = text.slice(Math.max(from, span.from - 20), span.from);
  if (sidesOf.has(unit) && grounds.test(before)) return true;
  if (showsIn.test(before)) return true;
  const isSide = sidesOf.has(unit) || (unit === '个' && sideNamed.startsAt(text, bounded.to));
  if (isSide) return hasSides.test(before);
  return statePolicy.test(before) || (unit === '大' && areSo.test(before));
}

/** The people of a nation, of whom something is told: 十亿以上人口的生活. */
const peopleOf = new StartPattern(/(?:以上|多)?(?:的)?人口的/y);

/** The year that a sentence opens with, in which all of it was counted. */
const opensYear = /^(?:19|20)\d\d年，/;
const longestYear = 6;

/** What goes on behind all of them with how many are done. */
const partDone = phrase`^[\u4e00-\u9fff]{2,16}?(?:目前|现)?已${donePartly}(?=\d)`;
const longestPart = 24;

/** Whether a number counts all of what a part is done of: [15座]渔港建设已完成8座. */
function isPartDone(text: string, { dimension, bounded }: Quantity): boolean {
  return dimension === 'count' && partDone.test(text.slice(bounded.to, bounded.to + longestPart));
}

/** Whether a number tells how things are, not what was done or is promised: weather, the nation, the people. */
export function isFact(
  text: string,
  quantity: Quantity,
  sentence: Span,
  kind: Metadata['kind'],
): boolean {
  const near = Math.max(sentence.from, quantity.span.from - 24);
  const ofWeather = weatherOpenings.firstIn(text, near, quantity.span.from) !== -1;
  if (ofWeather && weather.test(text.slice(near, quantity.span.from))) return true;
  if (kind !== 'bulletin' && tellsLand(text, sentence, quantity.span.from)) return true;
  if (isMadeUp(text, sentence, quantity.span.from) || isOfPaper(text, quantity, sentence, kind))
    return true;
  if (quantity.unit === '人' && quantity.span.to === quantity.number.to) {
    const { from, to } = quantity.bounded;
    const isDone = helped.test(text, near, from) || gained.test(text.slice(to, to + 24));
    if (!isDone && peopleAfter.test(text.slice(to, to + 16))) return true;
  }
  if (isAnnounced(text, quantity, sentence)) return true;
  const { from, to } = quantity.bounded;
  if (ofWorld.test(text.slice(Math.max(sentence.from, from - 4), to + 6))) return true;
  if (meansBy.test(text, sentence.from, quantity.span.from)) return true;
  if (isSupposed(text, sentence, quantity.span.from)) return true;
  if (countsSides(text, quantity, sentence) || isPartDone(text, quantity)) return true;
  if (isHeldByOthers(text, sentence, quantity.span.from)) return true;
  if (tellsPowers(text, quantity.span.from)) return true;
  const { dimension, bounded } = quantity;
  if (dimension === 'count' && stillThere.test(text, near, bounded.from)) return true;
  if (kind === 'other' && countsMeeting(text, quantity, sentence)) return true;
  // What a bulletin counts of the nation is what it reports.
  if (kind === 'bulletin') return false;
  const { form, amount } = quantity;
  if (dimension !== 'count' || form === 'implied' || !('value' in amount) || amount.value < 1e7)
    return false;
  if (amount.value >= 1e8 && peopleOf.startsAt(text, quantity.span.to)) return true;
  // 2031年末，全国共有…: counted at that time.
  if (/年[末底]/.test(text.slice(near, quantity.span.from))) return false;
  if (opensYear.test(text.slice(sentence.from, sentence.from + longestYear))) return false;
  const around = text.slice(Math.max(sentence.from, quantity.span.from - 40), quantity.span.to);
  const behind = text.slice(quantity.span.to, Math.min(sentence.to, quantity.span.to + 14));
  return nation.test(around + behind.replace(nextClause, ''));
}
