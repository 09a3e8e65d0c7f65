import * as endings from '../lexicon/noun-endings.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { WordIndex } from '../core/word-index.ts';
import { endOfName } from './quoted-name.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { nounsCrossing, statesDenied, wordsCrossing } from '../lexicon/phrase-words.ts';
import { upkeep } from '../lexicon/deed-nouns.ts';
import { adverbs, nounsWithVerbs, predicateAdverbs } from '../lexicon/function-words.ts';
import { raisers } from '../lexicon/raising.ts';
import { kindsOfBonds } from '../lexicon/sums.ts';
import { spokenTimes } from '../lexicon/spoken-times.ts';
import { verbs } from '../lexicon/verbs.ts';
import { placesOfDeeds } from '../lexicon/place-words.ts';
import type { VerbKind } from '../lexicon/verbs.ts';
import { datedAt, timeOpenings } from '../time/time.ts';

/** A word of a clause that the rules look at. */
export interface ClauseWord {
  readonly from: number;
  readonly to: number;
  readonly class: 'verb' | 'adverb' | 'noun' | 'time';
  /** The kind of a verb; null for the other classes. */
  readonly verb: VerbKind | null;
  /** Whether an adverb opens a predicate. */
  readonly predicate: boolean;
}

interface Entry {
  readonly class: ClauseWord['class'];
  readonly verb: VerbKind | null;
  readonly predicate: boolean;
}

/** Of a word of two kinds the first one counts. */
const index = new WordIndex<Entry>([
  [spokenTimes, { class: 'time', verb: null, predicate: false }],
  [nounsWithVerbs, { class: 'noun', verb: null, predicate: false }],
  [raisers, { class: 'noun', verb: null, predicate: false }],
  ...verbs.map(([words, verb]) => [words, { class: 'verb', verb, predicate: false }] as const),
  [predicateAdverbs, { class: 'adverb', verb: null, predicate: true }],
  [adverbs, { class: 'adverb', verb: null, predicate: false }],
]);
type Indexed = NonNullable<ReturnType<typeof index.at>>;

/** Characters that a word of any kind starts with; most of a text are others, and passed by one look. */
const openings = index.starts.with(`${timeOpenings}新`);

/** By their unit, endings that make a noun of the verb before them, with what makes another word of them. */
const nounEndings = new Map(
  Object.entries(endings.nounEndings).map(([ending, rest]) => [ending.charCodeAt(0), rest]),
);

/** Whether an ending at `at` makes a noun of the verb before it: 完成率, 建成区, but not 入驻园区. */
function endsNoun(text: string, at: number): boolean {
  const rest = nounEndings.get(text.charCodeAt(at));
  return rest !== undefined && (at + 1 === text.length || !rest.includes(text.charAt(at + 1)));
}

/** Nouns that make one noun of the verb before them: 出资比例, 减少幅度. */
const compoundEndings: ReadonlySet<string> = new Set(endings.compoundEndings);
const nominalEndings: ReadonlySet<string> = new Set(endings.nominalEndings);
const endingOpenings = new CharSet(
  [...compoundEndings, ...nominalEndings].map((word) => word.charAt(0)).join(''),
);

/** What is added more often than it is the name of a kind: 园区新增机构18家. */
const added: ReadonlySet<string> = new Set([
  '机构',
  '人员',
  '基地',
  '平台',
  '中心',
  '设施',
  '装置',
  '面积',
]);

/**
 * The lexicon's word at `at`; null where none starts there.
 * A verb that `opens` a clause has an object behind it, not the rest of a noun: 建设基地3个.
 */
export function wordAt(text: string, at: number, to: number, opens = false): ClauseWord | null {
  const known = index.at(text, at, to);
  const time = known?.entry.class === 'time' ? known.to : datedAt(text, at, to);
  if (time > at && known?.entry.class !== 'noun')
    return { from: at, to: time, class: 'time', verb: null, predicate: false };
  const found = longer(text, known && whole(text, at, known), renewed(text, at, to));
  if (!found) return null;
  const { entry } = found;
  const single = found.to - at === 1;
  const without = single ? denied.endAt(text, at) : -1;
  if (without > at && without < to)
    return { from: at, to: without, class: 'noun', verb: null, predicate: false };
  if (inNation.startsAt(text, at)) return null;
  if (single && isInWord(text, at)) return null;
  if (lasting.startsAt(text, at)) return null;
  const bond = newBonds.endAt(text, at);
  if (bond > at && bond <= to)
    return { from: at, to: bond, class: 'noun', verb: null, predicate: false };
  if (isDoneWell(text, found, to))
    return { from: at, to: to, class: 'verb', verb: 'act', predicate: false };
  if (entry.class === 'verb' && found.to < to) {
    if (single) return null;
    if (entry.verb === 'nominal' && isPlaceOf(text, found.from, found.to))
      return { from: at, to: found.to + 2, class: 'noun', verb: null, predicate: false };
    const behind = found.to + 2;
    const told = measured.has(text.slice(found.to, behind)) && behind < to;
    const named = !opens || (told && index.at(text, behind, to)?.entry.class === 'verb');
    if (named && behind <= to && isCompound(text, found.to, entry.verb))
      return { from: at, to: behind, class: 'noun', verb: null, predicate: false };
    if (
      !openEndings.has(text.charCodeAt(found.to - 1)) &&
      endsNoun(text, found.to) &&
      !(entry.verb === 'gain' && text.startsWith('面积', found.to))
    ) {
      return { from: at, to: found.to + 1, class: 'noun', verb: null, predicate: false };
    }
  }
  return {
    from: at,
    to: found.to,
    class: entry.class,
    verb: entry.verb,
    predicate: entry.predicate,
  };
}

/** Bonds of a kind that a government has, whatever is done with them: 获得地方政府新增债券等资金9亿元. */
const newBonds = new StartPattern(phraseAt`(?<=政府)新增(?:${kindsOfBonds})*债(?:券|务限额)?`);

/** Words that begin with what a verb may end in: 新增设施 adds 设施, 争取到位资金 has 到位. */
const crossing = new StartPattern(phraseAt`${wordsCrossing}`);
/** The same of nouns that open with a verb: 提升村庄 has 村庄. */
const beyondNoun = new StartPattern(phraseAt`${nounsCrossing}`);

/** 国有 that is two words: 全国有渔船9艘. */
const inNation = new StartPattern(/(?<=[全我])国有(?![企资土化林农大商银控股])/y);

/** The end of 行为: 处理违规经营行为9起, but 银行为9家. */
const behaviour = new StartPattern(/(?<=[营法规罪权信易治坏污占为务策][\u4e00-\u9fff]{0,2}行)为/y);

/** 上 that is no verb: 渔业产值上3亿元, but 海上. */
const onto = new StartPattern(/(?<![入值额税量产利资])上/y);

/** 建成区 that is two words: 建成区域性渔港. */
const builtFor = new StartPattern(/建成区(?=[域县级间])/y);

/** The end of 触达, which says no amount: 一键触达, 1小时互达. */
const arrived = new StartPattern(/(?<=[触互])达/y);

/** Whether a character that is a verb alone is part of another word. */
function isInWord(text: string, at: number): boolean {
  return behaviour.startsAt(text, at) || onto.startsAt(text, at) || arrived.startsAt(text, at);
}

/** What opens a clause that only describes what took so long: 历时9年的渔港工程. */
const lasting = new StartPattern(/(?<=^|[，。；：\n])[历用耗]时/y);

/** Those of whom something is not so: 未参保渔民. */
const denied = new StartPattern(
  phraseAt`(?<!尚)未${statesDenied}(?![程能建生]|复产|投用)(?=[\u4e00-\u9fff])`,
);

/** 共 that counts, before a verb of building: 共建立捐助点9个. */
const inTotal = new StartPattern(/共建(?:立(?![交体项面方])|[起造有])/y);

/** The end of months before a rate: 连续9个月增速. */
const ofMonths = new StartPattern(/月增[速幅长量值收产]/y);

/** 新增 before what is long: 新增长途线路. */
const addsLong = new StartPattern(/新增长(?=[途江城廊租三])/y);

/** The end of 总体上 that the verb behind it begins with: 总体上调9%. */
const upwards = new StartPattern(/上[调升涨扬浮]/y);

/** 只有 before what a condition is, not before a number: 只有抓好这9个方面. */
const onlyIf = new StartPattern(/只有(?![约近不]?[\d一二三四五六七八九十百千万亿两半])/y);

/** What is found at a place, or a shorter word where the next one begins with its last character. */
function whole(text: string, at: number, found: Indexed): Indexed | null {
  const last = found.to - 1;
  if (builtFor.startsAt(text, at) || addsLong.startsAt(text, at)) return index.at(text, at, at + 2);
  if (inTotal.startsAt(text, at)) return index.at(text, at, at + 1);
  if (onlyIf.startsAt(text, at) || ofMonths.startsAt(text, at)) return null;
  if (found.entry.class === 'adverb' && upwards.startsAt(text, last))
    return index.at(text, at, last);
  if (found.entry.class === 'noun' && beyondNoun.startsAt(text, last)) {
    const verb = index.at(text, at, last);
    if (verb?.entry.class === 'verb' && verb.to === last) return verb;
  }
  if (found.entry.class !== 'verb' || last <= at || !crossing.startsAt(text, last)) return found;
  const longer = renewed(text, at, text.length);
  if (longer && longer.to > found.to)
    // 新建设施 has 设施, 新建设渔港 has 建设.
    return crossing.startsAt(text, longer.to - 1) ? found : longer;
  // 新建设备: what a verb might end in belongs to the noun behind it.
  if (crossing.startsAt(text, found.to)) return found;
  const shorter = index.at(text, at, last);
  if (shorter?.entry.class === 'verb' && shorter.to === last) return shorter;
  return last - at === 1 ? null : found;
}

/** Where something is done: 养殖园区, 充电站点. */
const places = new StartPattern(phraseAt`${placesOfDeeds}`);
/** What is done to a place as well as in it: 建设园区, 清扫厂区. */
const keepsUp = phrase`^${upkeep}$`;

function isPlaceOf(text: string, from: number, to: number): boolean {
  return places.startsAt(text, to) && !keepsUp.test(text.slice(from, to));
}

/** What verbs end in that make no noun with what follows: 升级为, 提高到, 按照. */
const openEndings = new CharSet('为到至了照据');

/** Verbs that make a noun with a measure alone: 完成时间, but 完成技术改造, 安排支出. */
const accomplished: ReadonlySet<string> = new Set([
  '完成',
  '实现',
  '安排',
  '拨付',
  '下达',
  '提供',
  '开展',
]);
const measured: ReadonlySet<string> = new Set(endings.timedMeasures);

/** Sums, which are made more or less rather than named by it: 渔民增加收入. */
const movable: ReadonlySet<string> = new Set(['支出', '收入', '投入', '投资', '资金', '面积']);

/** Whether the word of two characters behind a verb makes one noun with it. */
function isCompound(text: string, at: number, verb: VerbKind | null): boolean {
  if (!endingOpenings.has(text.charCodeAt(at)) || openEndings.has(text.charCodeAt(at - 1)))
    return false;
  const ending = text.slice(at, at + 2);
  if (text.charAt(at + 2) === '业') return false;
  if (verb === 'gain' && added.has(ending)) return false;
  if ((verb === 'rise' || verb === 'fall') && movable.has(ending)) return false;
  if (accomplished.has(text.slice(at - 2, at)) && !measured.has(ending)) return false;
  return (verb === 'nominal' ? nominalEndings : compoundEndings).has(ending);
}

/** Whether a word inside a name in quotation marks tells of no deed: “一件事”, but not “点亮”渔村. */
function isInName(text: string, { class: kind, from, to }: ClauseWord): boolean {
  return kind === 'verb' && (text.charAt(from - 1) !== '“' || text.charAt(to) !== '”');
}

/** Whether a word that opens a clause has its verb right behind it: 平均[压减]时间. */
function leadsTo(text: string, { class: kind, from }: ClauseWord): boolean {
  return kind === 'adverb' || kind === 'time' || text.startsWith('平均', from);
}

/** The words of `text` from `from` to `to` that the lexicon knows, in order; between them lie names and nouns. */
export function wordsOf(
  text: string,
  from: number,
  to: number,
  clause = true,
): readonly ClauseWord[] {
  const words: ClauseWord[] = [];
  let at = from;
  let opens = clause;
  let named = from;
  while (at < to) {
    if (!openings.has(text.charCodeAt(at))) {
      opens = false;
      at++;
      continue;
    }
    const word = wordAt(text, at, to, opens);
    if (word === null && text.charAt(at) === '“') named = Math.max(named, endOfName(text, at, to));
    if (word && (word.from >= named || !isInName(text, word))) words.push(word);
    opens = opens && word !== null && leadsTo(text, word);
    at = word?.to ?? at + 1;
  }
  return words;
}

const results = new CharSet('好出完起');

/** 养护好, 整理出, 建立起 before a number: what says that a deed came to its end is part of it. */
function isDoneWell(text: string, { entry, to }: Indexed, limit: number): boolean {
  const deed = entry.verb === 'act' || entry.verb === 'nominal';
  return deed && to + 1 === limit && results.has(text.charCodeAt(to));
}

/** Verbs that name whole what is added: 新增发电装机 adds 发电装机. */
const adding = new StartPattern(/新[增建]/y);

/** The longer of two readings of a place: 新签署 rather than 新签. */
function longer(text: string, known: Indexed | null, renewed: Indexed | null): Indexed | null {
  const further = known?.entry.class === 'verb' && renewed && renewed.to > known.to;
  return further && !adding.startsAt(text, known.from) ? renewed : (known ?? renewed);
}

/** A verb with 新 before it: 新修公路, 新完成造林. */
function renewed(text: string, at: number, to: number): ReturnType<typeof index.at> {
  if (text.charCodeAt(at) !== 0x65b0) return null;
  const found = index.at(text, at + 1, to);
  if (found && crossing.startsAt(text, found.to - 1)) return null;
  return found?.entry.class === 'verb' && found.to - found.from > 1 ? { ...found, from: at } : null;
}
