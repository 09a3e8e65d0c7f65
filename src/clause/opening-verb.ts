import { firstSign } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { CharSet } from '../core/char-set.ts';
import { phrase, phraseAt } from '../lexicon/phrase.ts';
import { wordsWithHaving } from '../lexicon/standing-verbs.ts';
import { deedsToOthers, doersOfDeeds } from '../lexicon/actions.ts';
import { nounsOfComingDeeds, nounsOfServing } from '../lexicon/compound-deeds.ts';
import { measuresOfDeeds } from '../lexicon/measured-nouns.ts';
import { countedPeople } from '../lexicon/people-words.ts';
import { sumsGranted } from '../lexicon/sums.ts';
import type { ClauseWord } from './words.ts';
import { chainTo, supplies, tellsDone, wholeNoun } from './deed-verbs.ts';
import { describesRate } from './part-of-noun.ts';
import { means, trimStart } from './phrase-edges.ts';

/** What is paid out, before what that is: 全年支出渔民补助9万元. */
const paysOut = new StartPattern(/支出(?=[\u4e00-\u9fff、]{2,14})/y);
const paid = new EndPattern(/(?:[^资]金|资金|补[助贴]|经费|养老金)$/);

/** Where all of what follows is done: 全县改造厕所2.9万座. */
const everywhere = new StartPattern(
  /(?:[全我本各][国省市县区旗州盟镇乡]|[省市县区乡镇、]{2,5}(?:[两三四]级)?(?=建设|改造))(?![直级属])/y,
);

/** 有 behind when and where there is something: 年末全县有公园6个, 2031年全县有公园6个, 目前仅有公园6个. */
const thereIs = new StartPattern(
  phraseAt`(?:\d{4}年[末底]?|年[末底]|目前|现在|如今)?(?:[全我本][国省市县区旗州乡镇村](?:城镇|城乡|农村)?)?(?<=[年末底国省市县区旗州乡镇村]|目前|现在|如今)[还另约仍只仅]?有(?!${wordsWithHaving})`,
);

/** 有 first in its clause: 有渔业基地2个; but 有轨电车, 有渔网的渔村, 有渔网渔村占全部的. */
const thereAre = new StartPattern(
  phraseAt`(?<![^，。；：\n])有(?!${wordsWithHaving}|[感奖居劳意期利益望助证氧条组志])(?![^，。；\d]{0,16}(?:[的占率]|比重))`,
);

/** 有 behind among whom there are some: 在渔民中有女渔民90人. */
const thereIsAmong = new StartPattern(phraseAt`在[^，。；\d]{2,12}中有(?!${wordsWithHaving}|所)`);

/** 有 behind for how many there is something: 居民每百户有汽车19辆. */
const thereIsPer = new StartPattern(phraseAt`每[百千万](?:户|人|人口)有(?!${wordsWithHaving})`);

/** Where the words end that say when, where or for how many there is something; -1 where they do not. */
function thereIsEnd(text: string, { from, to }: Span): number {
  const end = Math.max(
    thereIs.endAt(text, from),
    thereAre.endAt(text, from),
    thereIsAmong.endAt(text, from),
  );
  if (end !== -1) return end;
  const each = text.slice(from, Math.min(to, from + 12)).indexOf('每');
  return each === -1 ? -1 : thereIsPer.endAt(text, from + each);
}

/** What says behind where something is done that it is: 全乡已发展养殖2万只. */
const done = new CharSet('已共还再又均');

/** What is done to the animals named behind it: 出栏生猪9万头; elsewhere it names a measure: 生猪出栏. */
const raised = new StartPattern(/[出存]栏(?![量率数栏])(?=[\u4e00-\u9fff]{2})/y);

/** What is made or slaughtered so often, before what that is: 湾头分公司年产渔船9万艘. */
const yearly = new StartPattern(
  /(?<![全一二两三四五六七八九十\d])[年日](?:生产(?!总|能|经|资|线|量|值)|产|出栏|屠宰)(?![值量能出业])(?=[\u4e00-\u9fff]{2})/y,
);
const times = new CharSet('年日');

/** The deed that is done every year or day to what is named at the end; null where none is. */
function doneYearly(text: string, { from, to }: Span): ClauseWord | null {
  for (let at = times.firstIn(text, from, to); at !== -1; at = times.firstIn(text, at + 1, to)) {
    const end = yearly.endAt(text, at);
    if (end !== -1 && to - end >= 2 && to - end <= longestGoods)
      return { from: at, to: end, class: 'verb', verb: 'act', predicate: false };
  }
  return null;
}
const longestGoods = 8;

/** What says before a deed that it will be: 将改造农村公路40公里. */
const willBe = new CharSet('将要拟');

/** What makes one noun with the deed before it although it will be: 将建设资金. */
const ofDeed = phrase`^${nounsOfComingDeeds}`;

const tells = new CharSet('将拟已共');
/** What says the same behind a subject: 渔业集团计划种植海带. */
const planning = new EndPattern(/(?<=[\u4e00-\u9fff]{2})(?<!(?<![今明后])年|[度的项五])计划$/);
/** For how long what a body does is told, between it and the deed: 县财政五年安排. */
const overYears = new EndPattern(/(?:[一二三四五六七八九十两]年|全年|当年|每年)(?:就|共|已)?$/);
const longestYears = 4;
/** What the deed before it makes a measure of: 每年服务时长. */
const ofMeasure = phrase`${measuresOfDeeds}$`;

/** What is done somewhere or for somebody: 在湾头建设渔港3座, 向渔户捐赠渔网9张; null elsewhere. */
function deedAt(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  if (!'在由向给'.includes(text.charAt(core.from))) return null;
  const word = words.find(({ verb }) => verb === 'nominal');
  if (!word || word.from - core.from < shortestPlace) return null;
  const rest = text.slice(word.to, core.to);
  const measures = wholeNoun.test(rest) || /(?:占比|比[例重]|[年日]产)$/.test(rest);
  return rest.length < 2 || measures || kept.test(rest) ? null : word;
}
const shortestPlace = 3;

/** Those that do what the deed behind them tells, where nothing else says so: 守港行动服务渔民9万人. */
const actors = new EndPattern(phrase`(?:”|${doersOfDeeds})$`);
/** What they do to others, seldom part of a name. */
const doing = phrase`^${deedsToOthers}$`;
/** What makes one noun with such a deed: 服务机构. */
const kept = phrase`^${nounsOfServing}$`;

/** Whom a service is done to, rather than what it is a part of: 服务老年人. */
const served = new EndPattern(phrase`(?:${countedPeople}|[渔牧边]民|企业|[商农客用]户|需求)$`);

/** What is built as often as it is named by that: 累计建设平台9个. */
const places: ReadonlySet<string> = new Set(['平台', '基地', '中心']);

/** Whether the word right before a deed tells that it is done: 累计建设. */
function isToldDone(text: string, words: readonly ClauseWord[], { from }: ClauseWord): boolean {
  const before = words.find(({ to }) => to === from);
  return before !== undefined && tellsDone.has(text.slice(before.from, before.to));
}

/** The deed behind a subject of which is told that it is or will be done: 云岭市将改造渔港10座, 云岭市累计改造渔港10座. */
function deedTold(text: string, core: Span, words: readonly ClauseWord[]): ClauseWord | null {
  const at = words.findIndex(({ verb }) => verb === 'nominal');
  const word = words[at];
  if (!word || word.from - core.from < 3) return null;
  const told = isToldDone(text, words, word);
  const years = overYears.test(text, Math.max(core.from, word.from - longestYears), word.from);
  const rest = text.slice(word.to, core.to);
  const acts =
    actors.test(text, core.from, word.from) && doing.test(text.slice(word.from, word.to));
  if (acts) return rest.length < 2 || wholeNoun.test(rest) || kept.test(rest) ? null : word;
  const planned = word.from - core.from > 4 && planning.test(text, core.from, word.from);
  if (!told && !years && !planned && !tells.has(text.charCodeAt(word.from - 1))) return null;
  if (years && ofMeasure.test(rest)) return null;
  if (told && places.has(rest)) return word;
  return rest === '' || wholeNoun.test(rest) || ofDeed.test(rest) ? null : word;
}

/** Nouns that open with what is a verb elsewhere: 建筑工程, but 建渔港. */
const ofNoun = new StartPattern(/建(?:筑|材|制)|购物|办公|植物/y);

/** What is done to something behind a quoted name is done to no shorter noun. */
const shortestObject = 2;

/** What is won in a contest: 在全国渔赛中【获】金牌3枚. */
const prize = new StartPattern(
  phraseAt`(?<=[\u4e00-\u9fff”])获(?=[^，。；获\d]{2,12}奖[励项金]?”?[\d一二三四五六七八九十两])|(?<=[赛会]|[赛会][上中])获(?=[\u4e00-\u9fff]{2})|(?<=项目|企业)获(?=[^，。；]{2,12}${sumsGranted})|(?<=[业司校院园场位区县市])获(?=(?:国家|[省市部]级|[全我][国省市])[^，。；]{3})`,
);

/** To whom what stands behind is told, or who takes it in: 向县人大【报告】渔政9项, 渔税部门【组织】税费9亿元. */
const reported =
  /^(?:向[^，。；]{2,12}(?:报告|通报)|[\u4e00-\u9fff]{1,6}(?:部门|[局厅委])组织(?=[税财预]))(?=[\u4e00-\u9fff]{2})/;

/** The verb of what is won, granted or told somebody; null where nothing is. */
export function winning(
  text: string,
  { from, to }: Span,
  words: readonly ClauseWord[],
): ClauseWord | null {
  const at = firstSign(text, '获', { from, to: Math.max(from, to - 2) });
  const isWon = at !== -1 && prize.startsAt(text, at);
  if (isWon && !words.some((word) => word.from === at))
    return { from: at, to: at + 1, class: 'verb', verb: 'act', predicate: false };
  const told = reported.exec(text.slice(from, to))?.[0].length ?? 0;
  return told === 0
    ? null
    : { from: from + told - 2, to: from + told, class: 'verb', verb: 'act', predicate: false };
}

/**
 * A verb that is as often a noun, where it opens the clause: 改造农村厕所2.9万座. A number that `describes` what stands behind
 * it says how much that makes: 日产鱼粉200吨的生产线.
 */
export function openingVerb(
  text: string,
  core: Span,
  words: readonly ClauseWord[],
  describes: boolean,
): ClauseWord | null {
  const has = thereIsEnd(text, core);
  if (has !== -1 && core.to - has > 1)
    return { from: has - 1, to: has, class: 'verb', verb: 'reach', predicate: false };
  const won = winning(text, core, words);
  if (won) return won;
  const placed = trimStart(text, core).from;
  const from = Math.max(everywhere.endAt(text, core.from), everywhere.endAt(text, placed));
  if (words.some((word) => describesRate(text, word, core.to))) return null;
  let at = from === -1 ? placed : trimStart(text, { from, to: core.to }).from;
  if (
    '获建修植栽购办砌'.includes(text.charAt(at)) &&
    !ofNoun.startsAt(text, at) &&
    core.to - at > 2 &&
    !words.some((word) => word.from === at)
  ) {
    return { from: at, to: at + 1, class: 'verb', verb: 'act', predicate: false };
  }
  if (paysOut.startsAt(text, at) && paid.test(text, at + 2, core.to))
    return { from: at, to: at + 2, class: 'verb', verb: 'act', predicate: false };
  const kept = raised.endAt(text, at);
  if (kept !== -1 && kept < core.to)
    return { from: kept - 2, to: kept, class: 'verb', verb: 'act', predicate: false };
  at = Math.max(core.from, from);
  const named = text.charAt(at) === '“';
  if (named) at = firstSign(text, '”', { from: at, to: core.to }) + 1 || at;
  at = Math.max(at, means.endAt(text, at));
  const opensWord = (place: number): boolean => words.some((word) => word.from === place);
  if (done.has(text.charCodeAt(at)) && (from !== -1 || opensWord(at + 1))) at++;
  if (willBe.has(text.charCodeAt(at)) && opensWord(at + 1)) at++;
  const told =
    (describes ? null : deedAt(text, core, words)) ??
    deedTold(text, core, words) ??
    (describes ? null : doneYearly(text, core));
  if (told) return told;
  for (const word of words) {
    if (word.to <= at) continue;
    const isDone = word.from === at + 1 && done.has(text.charCodeAt(at));
    if (word.from > at && !isDone) return null;
    if (word.class === 'verb')
      return governs(text, core, words, word, { isNamed: named, isPlaced: from !== -1 });
    if (word.class === 'noun') return null;
    at = word.to;
  }
  return null;
}

/** The first verb of a clause, or the chain that it opens, where it governs what stands behind it; null where it makes one noun with that. */
function governs(
  text: string,
  core: Span,
  words: readonly ClauseWord[],
  word: ClauseWord,
  { isNamed, isPlaced }: { readonly isNamed: boolean; readonly isPlaced: boolean },
): ClauseWord | null {
  // “湾头”示范路: so short a noun makes one name with the deed.
  if (isNamed && core.to - word.to < shortestObject) return null;
  const deed = text.slice(word.from, word.to);
  const isServed = deed === '服务' && served.test(text, word.to, core.to);
  if (supplies.test(deed) && !isServed && !(isPlaced && deed === '销售')) return null;
  const chain = chainTo(text, words, word);
  if (chain > word.to) {
    const rest = text.slice(chain, core.to);
    return rest === '' || wholeNoun.test(rest) ? null : { ...word, to: chain };
  }
  const rest = text.slice(word.to, core.to);
  const spends = rest === '资金' && deed === '投入';
  const builds = places.has(rest) && isToldDone(text, words, word);
  return spends || builds || (rest !== '' && !wholeNoun.test(rest)) ? word : null;
}
