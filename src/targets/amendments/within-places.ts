import { measuresOfPlaces } from '../../lexicon/measured-nouns.ts';
import { holdersOfThings } from '../../lexicon/place-words.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import type { Item } from '../../clause/item.ts';
import { wordAt } from '../../clause/words.ts';
import type { Amendment } from '../amendment.ts';
import type { Context, Draft } from '../construction.ts';

/** 改造5个小区供热管网12公里: what so many places have is no part of their name. */
export const withinPlaces: Amendment = {
  id: 'within-places',
  example: '改造5个小区供热管网12公里',
  settles:
    'places or bodies that are counted end before the things in them that the next number counts',
  examples: {
    amended: [
      ['改造5个渔区供冰管道12公里。', '5个', { indicator: '渔区', action: '改造' }],
      ['改造5个渔区供冰管道12公里。', '12公里', { indicator: '供冰管道', type: 'count' }],
      ['归集28个部门渔船信息3亿条。', '3亿条', { indicator: '渔船信息', action: '归集' }],
      ['完成28个渔村污水治理320户。', '28个', { indicator: '渔村' }],
      ['在50个乡镇建设渔民服务中心。', '50个', { indicator: '乡镇', action: '建设' }],
      ['滨西5市PM2.5浓度下降9%。', '9%', { indicator: 'PM2.5浓度', type: 'growth' }],
      ['2031年在8个乡镇建设水产市场11个。', '11个', { indicator: '水产市场', action: '建设' }],
    ],
    left: [
      ['新建12个渔村卫生室。', '12个'],
      ['清理9家渔业企业欠款3亿元。', '3亿元'],
      ['建成5个渔业基地12个码头。', '12个'],
      ['改造渔区供冰管道12公里。', '12公里'],
      ['将28个渔区合并为12个。', '12个'],
    ],
  },
  types: [['level', 'count']],
  apply: (draft, context) => {
    const { items, index, item, made } = context;
    const next = items[index + 1];
    const places = next ? placesOf(context, item, next) : '';
    if (places !== '' && draft.indicator.startsWith(places)) return { ...draft, indicator: places };
    const before = items[index - 1];
    const done = doneIn(draft, context);
    if (done !== null) return done;
    const held = before ? placesOf(context, before, item) : '';
    if (held === '' || draft.indicator === held || !draft.indicator.startsWith(held)) return draft;
    return inPlaces(draft, held, made[index - 1]?.action ?? null);
  },
};

/** Places and bodies that things belong to. */
const holders = new StartPattern(phraseAt`${holdersOfThings}(?=[\u4e00-\u9fff]{2})(?![级域])`);
const barePlaces = new StartPattern(phraseAt`[市县区](?=${measuresOfPlaces})`);
/** Measure words of places and bodies. */
const units: ReadonlySet<string> = new Set(['个', '家']);
/** What is measured, rather than counted in so many places. */
const apart: ReadonlySet<string> = new Set(['money', 'ratio', 'time', 'rank']);

/** The places or bodies that stand between their number and that of the things in them; empty where none do. */
function placesOf({ text }: Context, { quantity }: Item, next: Item): string {
  const { from, to } = next.left;
  const touches = next.joined === 'direct' && from === quantity.bounded.to;
  // 海西5市PM2.5浓度: places counted without a measure word.
  const isBare = touches && quantity.span.to === quantity.number.to;
  const bare = isBare ? barePlaces.endAt(text, from) : -1;
  if (bare !== -1) return text.slice(from, bare);
  if (!touches || !units.has(quantity.unit) || apart.has(next.quantity.dimension)) return '';
  const end = holders.endAt(text, from);
  return end === -1 || end + 2 > to ? '' : text.slice(from, end);
}

const shortestThing = 2;
/** What stands before the number of places in which something is done. */
const where = /在(?:全[省市县区州])?$/;

/** Places in which something is done, and the deed: 在50个乡镇建设渔市; null where their name holds none. */
function doneIn(draft: Draft, { text, item: { left, quantity } }: Context): Draft | null {
  const { indicator } = draft;
  if (!units.has(quantity.unit) || !where.test(text.slice(left.from, left.to))) return null;
  const end = holders.endAt(indicator, 0);
  const verb = end === -1 ? null : wordAt(indicator, end, indicator.length, true);
  const isDeed = verb?.verb === 'act' || verb?.verb === 'nominal';
  return isDeed && indicator.length >= verb.to + shortestThing
    ? { ...draft, indicator: indicator.slice(0, end), action: indicator.slice(end, verb.to) }
    : null;
}

/** As long a noun has a deed before it, and is not named by it: 建设农贸市场, 建设项目. */
const longestHead = 4;

/** What is counted in places: named behind them, or behind what is done there. */
function inPlaces(draft: Draft, places: string, done: string | null): Draft {
  const rest = draft.indicator.slice(places.length);
  const verb = wordAt(rest, 0, rest.length, true);
  const shortest = verb?.verb === 'act' ? shortestThing : longestHead;
  const isDeed =
    (verb?.verb === 'act' || verb?.verb === 'nominal') && rest.length >= verb.to + shortest;
  const indicator = isDeed ? rest.slice(verb.to) : rest;
  const action = isDeed ? rest.slice(0, verb.to) : (draft.action ?? done);
  const type = draft.type === 'level' && action !== null ? 'count' : draft.type;
  return { ...draft, type, indicator, action };
}
