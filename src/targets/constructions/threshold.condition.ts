import { CharSet } from '../../core/char-set.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { frameOf } from '../../clause/frame.ts';
import type { Item } from '../../clause/item.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Draft } from '../construction.ts';
import { listAround } from '../context/number-list.ts';
import { topicText } from '../context/topic.ts';
import { dueOnConditions } from '../../lexicon/phrase-words.ts';
import { phraseAt } from '../../lexicon/phrase.ts';

/** What a condition goes on with right behind its number: 达到9万元的，给予奖励. */
const met = new StartPattern(phraseAt`的(?=，(?!可圈)|${dueOnConditions})`);
/** The same where what may be done then stands right behind: 达到9万元方可申报. */
const able = new StartPattern(/[方才][能可](?=申[报请领]|享受|领取|参[加与评])/y);
/** What is given in the next clause, to nobody that it names, where a bound tells the condition: 达到9万元以上，给予奖励. */
const done = new StartPattern(
  /，(?:一次性|分别)?(?:给予|予以|奖励)(?=一次性|[奖补资扶支\d，。；])/y,
);
/** What another condition is joined with, in the same clause or the next. */
const furthermore = new StartPattern(/，?且/y);
/** What stands behind a number that may be one, or between two of a list. */
const goesOn = new CharSet('的方才，、且并和或');
/** Most conditions in a list. */
const longestList = 8;

/** 年销售收入突破9万元的，给予奖励: what has to be met before something is done. */
export const condition: Construction = construction({
  id: 'threshold.condition',
  example: '年销售收入突破9万元的，给予奖励',
  reads: '〈measure〉〈number〉的，〈what is done then〉',
  yields: ['threshold'],
  before: {
    'amount.of-thing': ['吞吐能力达到50万吨的，给予补助。', '50万吨'],
    'level.carried': ['渔业收入突破3万元、9万元的，分别给予奖励。', '9万元'],
    'level.noun': ['渔业投资9万元以上的，给予奖励。', '9万元'],
    'level.verb': ['渔业收入达到9万元的，给予奖励。', '9万元'],
    'threshold.criterion': ['渔业收入9万元以上且入港率不低于90%的，给予奖励。', '9万元'],
  },
  examples: {
    read: [
      ['年销售收入突破9万元的，给予奖励。', '9万元', { indicator: '年销售收入' }],
      ['渔业收入突破3万元、9万元的，分别给予奖励。', '9万元', { comparator: 'gt' }],
      ['渔业投资达到3亿元，加工业投资达到1亿元方能申报。', '3亿元', { indicator: '渔业投资' }],
      ['上缴税金达到3万元以上，一次性给予奖励。', '3万元', { indicator: '上缴税金' }],
      ['渔业投资2万元以上9万元以下的，补贴4%。', '2万元', { indicator: '渔业投资' }],
      ['每亩补贴40元，渔业投资2万元以上9万元以下的，补贴4%。', '9万元', { indicator: '渔业投资' }],
      ['渔业投资9万元以上，且入港率在90%以上的，补贴4%。', '9万元', { indicator: '渔业投资' }],
      ['招用渔民10人以上的，给予补贴。', '10人', { indicator: '招用渔民' }],
      ['渔业收入9万元以上且入港率不低于90%的，给予奖励。', '9万元', { indicator: '渔业收入' }],
    ],
    left: [
      ['渔业收入突破9万元，增长7%。', '9万元', 'level.noun'],
      ['渔业收入达到9万元，给予渔民更多实惠。', '9万元', 'level.verb'],
      ['完成投资9亿元的给水管网建设。', '9亿元', 'amount.of-thing'],
      ['渔业收入增长9%的，给予奖励。', '9%', 'growth.verb'],
    ],
  },
  apply: (context) => {
    const { text, items, index, item } = context;
    const { quantity } = item;
    const opens = goesOn.has(text.charCodeAt(quantity.bounded.to)) || isBounded(context);
    if (!opens || !isCondition(context)) return null;
    const { head } = listAround(text, items, index);
    const first = items[head] as Item;
    const frame = head === index ? context.frame : frameOf(text, first);
    if (frame.kind === 'rise' || frame.kind === 'fall') return null;
    const indicator = phraseText(text, frame.before) || lowerBound(context) || topicText(context);
    return indicator === ''
      ? null
      : {
          type: 'threshold',
          indicator,
          action: null,
          direction: 'none',
          comparator: sharedBound(quantity, first.quantity),
        };
  },
});

/** Whether the list of numbers that a number opens or goes on with ends in what is done where it is met. */
function isCondition({ text, items, index }: Context): boolean {
  let apart = false;
  for (let at = index; at < index + longestList; at++) {
    const { quantity, sentence } = items[at] as Item;
    const { to } = quantity.bounded;
    if (able.startsAt(text, to)) return true;
    if (!apart && met.startsAt(text, to)) return true;
    if (!apart && to > quantity.span.to && done.startsAt(text, to)) return true;
    const next = items[at + 1];
    if (next?.sentence.from !== sentence.from) return false;
    if (isUpperBound(quantity, next.quantity) || furthermore.startsAt(text, to)) continue;
    if (!goesOn.has(text.charCodeAt(to))) return false;
    if (next.joined !== 'list') {
      if (next.clause.from !== to + 1) return false;
      apart ||= !also.startsAt(text, to + 1);
    }
  }
  return false;
}

/** Whether the next number bounds what a number bounds, too. */
function isBounded({ items, index, item }: Context): boolean {
  const next = items[index + 1];
  return next !== undefined && isUpperBound(item.quantity, next.quantity);
}

/** What the bound right before a number, which it goes on with, is of; empty where none is. */
function lowerBound({ items, index, item, made }: Context): string {
  const before = items[index - 1];
  const goesOn = before !== undefined && isUpperBound(before.quantity, item.quantity);
  return goesOn ? (made[index - 1]?.indicator ?? '') : '';
}

/** What puts one more condition behind another. */
const also = new StartPattern(/且|并且|同时/y);

/** Whether a number is the upper bound of what the one before bounds: 2万元以上9万元以下. */
function isUpperBound(lower: Quantity, { bounded, unit }: Quantity): boolean {
  const { to } = lower.bounded;
  return bounded.from === to && to > lower.span.to && unit === lower.unit;
}

/** A bound before the first of a list holds for all: 突破3万元、9万元的. */
function sharedBound(own: Quantity, { bounded, span, comparator }: Quantity): Draft['comparator'] {
  return own.comparator === 'eq' && bounded.from < span.from ? comparator : own.comparator;
}
