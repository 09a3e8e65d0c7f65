import { LastStarting } from '../../core/span.ts';
import type { Span } from '../../core/span.ts';
import { CharSet } from '../../core/char-set.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { limitsSet, promiseOpenings } from '../../lexicon/promise-words.ts';
import { firstAndOnly, mannersOfComparing, mannersOfPace } from '../../lexicon/manner-words.ts';
import { measuresOfHarm } from '../../lexicon/measured-nouns.ts';
import { timesCompared } from '../../lexicon/spoken-times.ts';
import { ratesOfChange } from '../../lexicon/changes.ts';
import { equallingVerbs } from '../../lexicon/standing-verbs.ts';
import { asideFrom } from '../../clause/item.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { SectionPaths } from '../../outline/section.ts';
import type { Outline } from '../../outline/section.ts';
import type { Normalized } from '../../normalized/normalized.ts';
import type { Metadata } from '../../metadata/metadata.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Table } from '../../tables/table.ts';
import { ModalityReader } from '../attributes/modality.ts';
import { PeriodReader } from '../attributes/period.ts';
import type { Surroundings } from '../attributes/surroundings.ts';
import type { Direction } from '../kinds.ts';
import type { Relation, Target } from '../target.ts';
import type { RelativeTarget } from './relative-target.ts';
import { asQuantity, WordedCells } from './worded-cells.ts';
import { growing, keptWithin, referenceEnds, wordings } from './wordings.ts';
import type { Wording } from './wordings.ts';

/** What `findRelatives` works on. */
export interface RelativeInput {
  readonly normalized: Normalized;
  readonly outline: Outline;
  readonly metadata: Metadata;
  readonly surroundings: Surroundings;
  /** In the order of the text. */
  readonly tables: readonly Table[];
  /** In the order of the text. */
  readonly quantities: readonly Quantity[];
  /** What those measure, in the order of the text. */
  readonly targets: readonly Target[];
}

const byWord = new Map(wordings.map((wording) => [wording.word, wording] as const));
/** The wordings, the longest first: one search over a whole text is shortest in the engine's own hands. */
const anyWording = new RegExp(
  Array.from(byWord.keys())
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const clauseEnds = new CharSet('，；：。！？\n\t（）');
const sentenceEnds = new CharSet('。！？\n\t');
/** Longest clause or sentence that is looked through. */
const reach = 60;
const longestSentence = 400;
/** How sure a record of these wordings is. */
const confidence = 0.9;

/** Every target and result of a text that is told by another measure, in the order of the text. */
export function findRelatives(input: RelativeInput): readonly RelativeTarget[] {
  const { normalized, outline, metadata, surroundings, tables, quantities, targets } = input;
  const { text } = normalized;
  const { status, timeline } = surroundings;
  const periods = new PeriodReader(text, timeline);
  const modalities = new ModalityReader(text);
  const paths = new SectionPaths(outline);
  const paragraphs = new LastStarting(normalized.paragraphs);
  const numbers = new LastStarting(quantities.map(({ span }) => span));
  const measured = new LastStarting(targets.map(({ quantity }) => quantity.span));
  const cells = new WordedCells(tables, metadata);
  const found: RelativeTarget[] = [];
  for (const { 0: word, index: at } of text.matchAll(anyWording)) {
    if ((at >= outline.notes.from && at < outline.notes.to) || isOfNumber(text, at)) continue;
    const read = readAt(text, at, at + word.length, byWord.get(word) as Wording);
    if (!read) continue;
    const { clause, sentence, span } = read;
    const ofCell = cells.at(at, (quantity, row) => {
      const [paragraph, path] = [paragraphs.indexAt(at), paths.at(at)];
      const { status: around } = status.statusOf(quantity, row.span, path, paragraph);
      return { status: around, period: periods.around(paragraph, row.span, path, around) };
    });
    if (ofCell) {
      found.push({ ...read, ...ofCell, confidence });
      continue;
    }
    const last = quantities[numbers.indexAt(clause.to)];
    if (last && last.span.to > span.from) continue;
    const before = found.at(-1);
    const goesOn = text.charAt(span.from - 1) === '、' && before?.span.to === span.from - 1;
    const indicator =
      read.indicator ||
      (goesOn ? before.indicator : toldBefore(targets, measured.indexAt(clause.from), read));
    if (indicator === '') continue;
    const paragraph = paragraphs.indexAt(span.from);
    const path = paths.at(span.from);
    const placed = { at: span.from, sentence, clause, type: 'growth' } as const;
    const time = periods.timeOf(placed);
    const { status: said } = status.statusOf(asQuantity(span), sentence, path, paragraph, { time });
    const { action } = read;
    const dated = { ...placed, action, indicator, path, paragraph, status: said };
    const promised = { at: span.from, number: span.from, clause, sentence, status: said, action };
    found.push({
      ...read,
      indicator,
      direction: goesOn ? before.direction : read.direction,
      status: said,
      period: periods.of(dated),
      modality: modalities.before(promised),
      nature: null,
      confidence,
    });
  }
  return found;
}

/** Whether a number right before the words at a place says how much: 9%的[正增长]. */
function isOfNumber(text: string, at: number): boolean {
  return text.charAt(at - 1) === '的' && '%％'.includes(text.charAt(at - 2) || ' ');
}

/** What ends a relation that stands before another one in its clause: 收入与经济增长同步、工资与物价同步. */
const otherEnds = /(?:同步|持平)(?:增长|提高)?、/g;

/** A clause from behind the relation that stands in it before the one at `at`. */
function behindOther(text: string, { from, to }: Span, at: number): Span {
  const ended = [...text.slice(from, at).matchAll(otherEnds)].at(-1);
  return { from: ended ? from + ended.index + ended[0].length : from, to };
}

/** What stands before a sign is told by itself: 增长7%、高于全国平均水平, 增长7%、增幅明显高于去年, 超过4万元、增速与经济增长同步. */
const behindOwn =
  /、(?:(?:增[幅速]|涨幅)(?:均|明显|大幅|总体)?)?$|(?<=\d[^\d、]{1,6})、(?:增[幅速]|涨幅)?[与和同][^，。；、\d]{2,12}$/;
const longestOwn = 24;

interface Read {
  readonly span: Span;
  readonly clause: Span;
  readonly sentence: Span;
  readonly indicator: string;
  readonly relation: Relation;
  /** Whether it is told of all of a list: 均高于全国. */
  readonly ofAll: boolean;
  /** Whether it is told of the rate at which the measure grew: 增速与经济增长同步. */
  readonly ofRate: boolean;
  readonly reference: string;
  readonly action: string;
  readonly direction: Direction;
  readonly rule: `relative.${Relation}`;
}

function readAt(text: string, from: number, to: number, wording: Wording): Read | null {
  const parted = behindOwn.exec(text.slice(Math.max(0, from - longestOwn), from))?.[0];
  const whole = withAside(text, around(text, from, to, clauseEnds, reach));
  const clause =
    parted === undefined
      ? behindOther(text, whole, from)
      : { from: from - parted.length + 1, to: whole.to };
  const sentence = around(text, from, to, sentenceEnds, longestSentence);
  const told = toldBy(text, clause, { from, to }, wording);
  if (!told) return null;
  const subject =
    parted === undefined ? subjectOf(text, { from: clause.from, to: told.subjectTo }) : '';
  // “两个只增不减” is the name of a rule.
  if (/[“两]/.test(text.slice(from - 2, from))) return null;
  const words = text.slice(clause.from, told.span.to);
  const grows = wording.relation !== 'hold' && /增|提高/.test(words);
  const relation =
    better.test(wording.word) && lowIsGood.test(subject) ? 'below' : wording.relation;
  return {
    span: told.span,
    clause,
    sentence,
    indicator: subject,
    relation,
    ofAll: /^[均都]/.test(words),
    ofRate: /^(?:增[速幅]|涨幅)/.test(words),
    reference: told.reference,
    action: wording.relation === 'positive' ? keptAs(text, from) : wording.word,
    direction: grows ? 'increase' : 'none',
    rule: `relative.${relation}`,
  };
}

/** Words that say that a measure is better, which a low one is where it measures harm or use: 渔尘浓度优于全国平均水平. */
const better = /^[优好]于$/;
const lowIsGood = phrase`${measuresOfHarm}$`;

/** The verb of a change that is no more than above nothing: 进出口保持正增长. */
const keeps = /(保持|实现)了?(?:当[月季]|[\u4e00-\u9fff]{2,6})?$/;
const longestKept = 10;

function keptAs(text: string, at: number): string {
  return keeps.exec(text.slice(Math.max(0, at - longestKept), at))?.[1] ?? '正增长';
}

/** How far before a clause the number ends that it goes on from: 增长5%左右，. */
const nearest = 4;

/**
 * What grows in the clause before, which a clause without a measure goes on from: 渔民收入增长5%，与经济增长同步; or where it stands, that it
 * is kept at: 渔业占比为21%，与上年持平.
 */
function toldBefore(
  targets: readonly Target[],
  index: number,
  { clause, relation, ofAll, ofRate }: Read,
): string {
  const last = targets[index];
  if (!last || clause.from - last.quantity.span.to > nearest) return '';
  let at = index;
  while (at > 0 && targets[at]?.type === 'rank') at--;
  const { type, sentence, indicator } = targets[at] as Target;
  const isMeasure = type === 'growth' || (type === 'level' && (ofRate || relation === 'hold'));
  if (!isMeasure || sentence.from !== last.sentence.from) return '';
  return ofAll ? dealtTogether(targets, at) : indicator;
}

const listSign = 1;

/** The names of those that one verb dealt their rates out to, up to the one at `index`: 城镇收入、农村收入. */
function dealtTogether(targets: readonly Target[], index: number): string {
  const names: string[] = [];
  const { rule } = targets[index] as Target;
  for (let at = index; at >= 0; at--) {
    const each = targets[at] as Target;
    const next = targets[at + 1] as Target;
    const apart = at < index && next.quantity.span.from - each.quantity.span.to > listSign;
    if (apart || each.rule !== rule || each.type !== 'growth') break;
    names.unshift(each.indicator);
  }
  return names.join('、');
}

interface Told {
  readonly span: Span;
  readonly subjectTo: number;
  readonly reference: string;
}

const joins = phrase`(?:与|和|同|跟)([^与和同跟、]{2,24}?)${mannersOfPace}*$`;
const grownWith = phrase`(?:${mannersOfPace}了?)*$`;

/** What others set for a measure, which it is not to pass: 县定指标以内. */
const withinAim = phrase`^((?!合理|预期)[^、，；。\d]{1,10}?${limitsSet})(?:值)?(?:以[内下]|[之范]围?内|内)`;

/** With which place a measure grows in step: 与全省同步增长. */
const wholePlace = /^全[国省市区县]$/;
const grows = /^(?:增长|提高)/;

/** What a measure is kept at. */
const keptAt = phrase`${timesCompared}|水平`;

/** Where the words that tell the relation stand, and what they refer to; null where they tell none. */
function toldBy(
  text: string,
  clause: Span,
  { from, to }: Span,
  { relation, word }: Wording,
): Told | null {
  const before = text.slice(clause.from, from);
  if (relation === 'positive')
    return /^(?:[、]|$)/.test(text.slice(to, clause.to))
      ? bare(before, clause, { from, to })
      : null;
  if (relation === 'hold' && text.startsWith('只增不减', from))
    return bare(before, clause, { from, to });
  if (relation === 'same' || relation === 'hold') {
    if (!/^(?:增长|提高|增加)?(?:、|$)/.test(text.slice(to, clause.to))) return null;
    const found = joins.exec(before);
    const reference = found?.[1] ?? '';
    const isMeasure = relation === 'hold' ? keptAt : growing;
    const ofPlace = grows.test(text.slice(to, clause.to)) && wholePlace.test(reference);
    if (!found || !(ofPlace || isMeasure.test(reference))) return null;
    const start = clause.from + found.index;
    return { span: { from: start, to }, subjectTo: start, reference };
  }
  if (word === keptWithin) {
    const limit = withinAim.exec(text.slice(to, clause.to));
    if (!limit) return null;
    const span = { from, to: to + limit[0].length };
    return { span, subjectTo: from, reference: limit[1] as string };
  }
  const behind = /^[^、\d]{2,20}/.exec(text.slice(to, clause.to))?.[0] ?? '';
  if (!referenceEnds.test(behind)) return null;
  return { span: { from, to: to + behind.length }, subjectTo: from, reference: behind };
}

function bare(before: string, clause: Span, span: Span): Told {
  const kept = before.length - (grownWith.exec(before)?.[0].length ?? 0);
  return { span, subjectTo: clause.from + kept, reference: '' };
}

const promised = phrase`^${promiseOpenings}+`;
const grown = phrase`(?:最?近[\d一二三四五两]{1,2}年)?(?:的)?(?:年均|年平均)?(?:实际|名义)?(?:(?:力争)?实现)?(?:增长(?:步伐|速度)?|增[速幅])?${mannersOfComparing}*$`;

/** Among whom something alone came about: 全国渔区中唯一实现. */
const among = phrase`^(?:在?[^，。；]{2,14}中)?${firstAndOnly}实现`;

/** For how long it has been so: 增幅连续八年高于. */
const streak =
  /(?:自?\d{4}年(?:\d{1,2}月)?以来)?连续[\d一二三四五六七八九十]{1,3}(?:年|个?月|个季度)$/;
/** The unit of those whose measure it is, right behind their number, or their share: 9个渔区产值, 超五成渔企. */
const unitOf =
  /^(?:[个家座](?=[\u4e00-\u9fff]{4})(?![人体])|(?:超过?|近|约)?[一二三四五六七八九]成(?:以上|左右)?的?)/;
/** How a measure changes, without the measure. */
const bareRate = phrase`^(?:年均)?${ratesOfChange}$`;

/** The other relation that is aimed at as well: 收入【争取接近或】高于全国. */
const orNearly = phrase`(?:争取|力争|逐步)?${equallingVerbs}或$`;

/** Places of which only how fast they grow is told: 9个区的增速高于全市. */
const ofPlaces = phrase`[区县市省镇乡州旗]的${ratesOfChange}$`;

/** For how many months one after another: 连续9个月保持单月正增长. */
const ofMonths =
  /(?:连续[\d一二三四五六七八九十]{1,3}个?(?:月|季度))?(?:均)?(?:实现|保持)[单当]?[月季]?$/;

/** What is told of those alone of which it is so: 增速是全市唯一高于全国的. */
const onlyOne = /(?:增速|增幅)?是[^，。；]{0,6}唯一[\u4e00-\u9fff]{0,4}$/;

/** Of how many of those counted it is told: 9项指标中8项; or 8项 alone. */
const countsAgain =
  /中(?:有|的)?[\d一二两三四五六七八九十]{1,4}[项个家]|^[\d一二两三四五六七八九十]{1,4}[项个家]$/;

/** The measure that the words before tell of: without what promises it, and without the change itself. */
function subjectOf(text: string, span: Span): string {
  const { from, to } = trimStart(text, span);
  const words = text.slice(from, to).replace(streak, '').replace(onlyOne, '').replace(ofMonths, '');
  const meant = promised.exec(words)?.[0].length ?? unitOf.exec(words)?.[0].length ?? 0;
  const lead = meant + (among.exec(words.slice(meant))?.[0].length ?? 0);
  const rest = words.slice(lead);
  const kept = ofPlaces.test(rest)
    ? rest.length
    : rest.length - (grown.exec(rest)?.[0].length ?? 0);
  const named = phraseText(text, { from: from + lead, to: from + lead + kept });
  // 9项指标中8项增速: which of those counted it is told of is no measure.
  return bareRate.test(named) || countsAgain.test(named) ? '' : named.replace(orNearly, '');
}

/** A clause from its start where an aside stands inside the name that it opens with: 项目（不含房地产开发）投资. */
function withAside(text: string, clause: Span): Span {
  const close = clause.from - 1;
  const open = text.charAt(close) === '）' ? asideFrom(text, close) : -1;
  if (open < 1) return clause;
  const { from } = around(text, open, open, clauseEnds, reach);
  // 9个县（市）整体经济: of how many it is told is no part of what is told.
  return /\d/.test(text.slice(from, open)) ? clause : { from, to: clause.to };
}

function around(text: string, from: number, to: number, ends: CharSet, longest: number): Span {
  let start = from;
  while (start > 0 && from - start < longest && !ends.has(text.charCodeAt(start - 1))) start--;
  let stop = to;
  while (stop < text.length && stop - to < longest && !ends.has(text.charCodeAt(stop))) stop++;
  return { from: start, to: stop };
}
