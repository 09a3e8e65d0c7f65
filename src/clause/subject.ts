import { CharSet } from '../core/char-set.ts';
import { lastSign } from '../core/search.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { aimingVerbs } from '../lexicon/promise-words.ts';
import type { Span } from '../core/span.ts';
import { phrase } from '../lexicon/phrase.ts';
import { namingVerbs } from '../lexicon/actions.ts';
import { planKinds } from '../lexicon/compound-deeds.ts';
import { figuresOfYears } from '../lexicon/measured-nouns.ts';
import type { ClauseWord } from './words.ts';
import { nounBefore } from './noun-before.ts';

/** Plans by name rather than what is planned to be: 培育计划完成80%. */
const namedPlan = new EndPattern(phrase`${planKinds}计划$`);

/** What says before a verb that something shall be: 人口增长率要求控制在5‰以内. */
const shall = new EndPattern(
  phrase`(?:计划|要求|期望|一般应?|(?<![响供适效反相对感])应|须|${aimingVerbs})$`,
);

/** What only says of a change that it came about or goes on: 渔业收入实现年均增长, 渔业收入要保持年均增长. */
const cameAbout = new EndPattern(
  /(?<=[\u4e00-\u9fff]{2})(?:实现(?:年均|同比)?|[要将应]?(?:继续)?(?:保持|达到)(?:年均|同比))$/,
);

/** Kinds of verbs that tell how a measure stands or changes. */
const tells: ReadonlySet<ClauseWord['verb']> = new Set(['rise', 'fall', 'reach']);
/** Verbs of what comes to be used, new as it is: 新建铁路投入运营. */
const comesToUse = new StartPattern(/投入(?:运营|使用)|投用/y);

/** Verbs that are part of what is measured behind them: 批准用海面积, 参加保险人数. */
const naming: ReadonlySet<string> = new Set(namingVerbs);

/** Of how many what they have is told: 每千人口拥有床位数. */
const rounds = new CharSet('百千万');
const longestHead = 10;

/** What is approved rather than named by that. */
const budgets = new EndPattern(/(?:收入|支出|预算)$/);

/** Where those live who were newly employed: 城镇新增就业累计达9万人. */
const residents = new EndPattern(/城镇$|农村$/);

/** The subject of a verb of change with what was newly done, which it names: 新登记渔企 of 新登记渔企增长9%. */
export function withNew(text: string, subject: Span, words: readonly ClauseWord[]): Span {
  const done = words.find((word) => word.to === subject.from && word.class === 'verb');
  if (!done || subject.to <= subject.from) return subject;
  const said = text.slice(done.from, done.to);
  // 批准预算收入调整为9亿元: what was approved changes.
  const names =
    text.charAt(done.from) === '新' ||
    (naming.has(said) && !(said === '批准' && budgets.test(text, subject.from, subject.to)));
  if (!names) return subject;
  const each = lastSign(text, '每', { from: Math.max(0, done.from - longestHead), to: done.from });
  const from = each !== -1 && rounds.has(text.charCodeAt(each + 1)) ? each : done.from;
  const whose = said === '新增' ? (residents.exec(text, from - 2, from)?.[0].length ?? 0) : 0;
  return { from: from - whose, to: subject.to };
}

/** The noun before a verb of a kind, without what says that it shall be or came about: 灌溉面积计划达到5万亩. */
export function subjectOf(
  text: string,
  { from: opens, to: ends }: Span,
  words: readonly ClauseWord[],
  kind: ClauseWord['verb'] = null,
): Span {
  const span = { from: opens, to: ends - (cameAbout.exec(text, opens, ends)?.[0].length ?? 0) };
  const noun = nounBefore(text, span, words);
  const isNew = tells.has(kind) || comesToUse.startsAt(text, span.to);
  const subject = isNew ? withNew(text, noun, words) : noun;
  const { from, to } = subject;
  const said = to === span.to ? (shall.exec(text, from, to)?.[0].length ?? 0) : 0;
  return to - from - said > 2 && !namedPlan.test(text, from, to)
    ? { from, to: to - said }
    : subject;
}

/** How a clause opens that only compares two years, its subject behind: 2031年比2026年渔民收入增长. */
const years = new EndPattern(
  /(?:^|[，。；：\n])[\d一二三四五六七八九〇○零]{4}年[比较][\d一二三四五六七八九〇○零]{4}年[末底]?$/,
);
const longestYears = 14;
const shortestSubject = 3;
/** What of a year something may be compared with: 比2030年预算高. */
const ofYear = phrase`^(?:的|${figuresOfYears})`;

/** Whether a subject stands behind the years that its clause opens with. */
function isBehindYears(text: string, { from, to }: Span): boolean {
  const isNamed = to - from >= shortestSubject && !ofYear.test(text.slice(from, to));
  return isNamed && years.test(text, Math.max(0, from - longestYears), from);
}

/** 比 and 较 that compare nothing: 优良比例, 较大事故. */
const noComparison = /^比(?:例|重|率|价|值|较)|^较(?:[大重高低小多少强弱好差](?![于过峰年位劲幅]))/;

/** The subject of 比去年预算高…, 较上年同期增长…: what stands before the comparison. */
function comparedWith(text: string, before: Span, verb: ClauseWord): Span {
  if (verb.verb !== 'rise' && verb.verb !== 'fall') return before;
  const phrase = text.slice(before.from, before.to);
  const at = Math.max(phrase.lastIndexOf('比'), phrase.lastIndexOf('较'));
  if (
    at < 0 ||
    noComparison.test(phrase.slice(at)) ||
    '占对'.includes(phrase.charAt(at - 1) || ' ')
  ) {
    const lost = /(?:比|较)(?:[\d一二三四五六七八九]{4}年的?)?[\u4e00-\u9fff]{0,4}$/.test(
      text.slice(Math.max(0, before.from - 11), before.from),
    );
    return lost && !isBehindYears(text, before) ? { from: before.from, to: before.from } : before;
  }
  return { from: before.from, to: before.from + at };
}

/** What a verb is said of, between `from` and the verb. */
export function subjectBefore(
  text: string,
  verb: ClauseWord,
  from: number,
  words: readonly ClauseWord[],
): Span {
  const subject = subjectOf(text, { from, to: verb.from }, words, verb.verb);
  const each =
    ofBoth.test(text, subject.to, verb.from) || receives.test(text, from, subject.from)
      ? withListed(text, subject, from, words)
      : subject;
  return comparedWith(text, each, verb);
}

/** What says that all of a list changed so: 渔业收入、接待游客均增长9%. */
const ofBoth = new EndPattern(/^[均都](?:实现|完成|同比)?$/);

/** What names a measure together with those received, behind another one: 渔业收入、【接待】游客增长. */
const receives = new EndPattern(/[\u4e00-\u9fff]{2}[收花消][入费]、接待$/);

/** A subject that a deed opens in a list, with those that stand before it: 渔业收入、接待游客. */
function withListed(text: string, subject: Span, from: number, words: readonly ClauseWord[]): Span {
  const deed = words.find(({ to, class: kind }) => to === subject.from && kind === 'verb');
  if (!deed || text.charAt(deed.from - 1) !== '、') return subject;
  const before = nounBefore(text, { from, to: deed.from - 1 });
  return before.to > before.from ? { from: before.from, to: subject.to } : subject;
}
