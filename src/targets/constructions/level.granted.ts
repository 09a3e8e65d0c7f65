import { gifts, stepVerbs } from '../../lexicon/actions.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { takingIn } from '../../lexicon/people-words.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Item } from '../../clause/item.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { construction } from '../construction.ts';
import type { Construction, Context, Draft } from '../construction.ts';
import { listAround } from '../context/number-list.ts';

const verb = oneOf(gifts);
const gift = `(?:一次性)?(?:资金|经费|财政|政策)?(?:${verb})(?:支持|资金|金)?`;
const whom =
  '(?:每[人户亩家吨年月][次天日]?|该[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]{2,4}(?:团队|机构|主体)|' +
  '企业|单位|个人|集体|农户|[\\u4e00-\\u9fff]{0,3}[户人者])';

/** What is given, right behind the number: 给予企业9万元的一次性奖励. */
const behind = new RegExp(`的?(${gift})(?=[，。；、（）！和或\\n]|$)`, 'y');
/** The same before it: 给予企业一次性奖励9万元. */
const before = new RegExp(`(给予|予以|给)${whom}?(${gift})${whom}{0,2}$`);
/** The gift as a verb that opens its clause or stands behind whose it is: 引进船厂的另奖9万元, 每人补贴9元. */
const asVerb = new RegExp(
  `(?:^|的(?=[另再])|每[人户亩家吨场个座辆台项件村所只头艘][次天日]?|(最[高多]))(?:一次性|分别|另[外行]?|再|可|各|直接)*(奖|${verb})了?给?${whom}{0,2}$`,
);
/** The same behind what opens with a condition: 凡引进船厂的奖励9万元. */
const onCondition = new RegExp(`^[凡对].*的()(?:一次性)?(奖|${verb})${whom}{0,2}$`);
/** The same behind for each of whom or what it is given, without a number: 每招收一名渔工补助企业900元. */
const forEach = new RegExp(
  `^每${oneOf(takingIn)}[1\\u4e00-\\u9fff]{2,20}()(?:一次性)?(奖|${verb})${whom}{0,2}$`,
);
/** The same behind for each of what it is given: 每新增9亿元产值奖励3万元. */
const atEnd = new RegExp(`()(奖|${verb})${whom}{0,2}$`);
const steps = phrase`每${stepVerbs}[^，。；]*$`;

/** A gift that the clause before gives: 给予一次性奖励，最高不超过9万元. */
const givenEarlier = new RegExp(`(给予|予以)[^，。；]{0,6}?(${gift})，$`);
const onlyBound =
  /^(?:每[\u4e00-\u9fff]{1,5}|单[个家户人](?:项目|企业|个人)?|同一[\u4e00-\u9fff]{2})?(?:每年|年度|累计)?(?:最[高多])?$/;
const giving = /给予?|予以/;

const openings = new CharSet(`的一资经财政${gifts.map((word) => word.charAt(0)).join('')}`);
const inGifts = new CharSet(`奖${gifts.map((word) => word.slice(-1)).join('')}`);
const givesWords = ['奖', ...gifts];
const longestBefore = 24;
const longestBound = 10;

/** 给予渔企9万元奖励, 给予奖励9万元, 一次性奖励渔企9万元 */
export const granted: Construction = construction({
  id: 'level.granted',
  example: '给予渔企9万元的一次性奖励',
  reads: '给予〈number〉〈gift〉 | 给予〈gift〉〈number〉 | 〈gift as a verb〉〈number〉',
  yields: ['level'],
  before: {
    'count.object-after': ['给予渔企成本9%的资金支持。', '9%'],
    'count.object-before': ['给予渔企9万元—20万元资金支持。', '9万元—20万元'],
    'growth.respectively': ['对国家、省级船厂，分别给予渔企9万元、4万元奖励。', '4万元'],
    'level.by-standard': ['按购置费用的9%予以补贴。', '9%'],
    'level.noun': ['一次性奖励企业9万元。', '9万元'],
    'level.share-of': ['给予渔企成本9%的资金支持。', '9%'],
    'threshold.condition': ['给予渔企9万元的一次性奖励。', '9万元'],
  },
  examples: {
    read: [
      ['给予渔企9万元的一次性奖励。', '9万元', { indicator: '一次性奖励', action: '给予' }],
      ['对一、二等船厂，分别给予9万元、4万元奖励。', '9万元', { indicator: '奖励' }],
      ['对渔企，分别给予一次性奖励9万元、4万元。', '4万元', { indicator: '一次性奖励' }],
      ['一次性奖励企业9万元。', '9万元', { indicator: '奖励', action: '奖励' }],
      ['引进船厂3家以上的另奖9万元。', '9万元', { indicator: '奖励', action: '奖' }],
      ['凡引进船厂的奖励9万元。', '9万元', { indicator: '奖励' }],
      ['新建渔港的，每亩补助400元。', '400元', { indicator: '补助', action: '补助' }],
      ['按购置费用的9%予以补贴。', '9%', { indicator: '补贴', action: '补贴' }],
      ['按实际支出金额给予9%、最高3万元奖励。', '9%', { indicator: '奖励', action: '给予' }],
      ['给予渔企9万元（小船3万元）的奖励。', '9万元', { indicator: '奖励', action: '给予' }],
      ['每家渔企最高奖励9万元。', '9万元', { indicator: '奖励', comparator: 'le' }],
      ['给予一次性补助，最高不超过9万元。', '9万元', { indicator: '一次性补助', action: '给予' }],
      ['每新增4亿元产值奖励9万元。', '9万元', { indicator: '奖励', action: '奖励' }],
      ['分别奖励3万元、9万元。', '9万元', { indicator: '奖励' }],
      ['另行奖励该渔业社9万元。', '9万元', { indicator: '奖励', action: '奖励' }],
      ['分别给予企业管理团队奖励9万元、5万元。', '5万元', { indicator: '奖励' }],
      ['每招收一名渔工补助企业900元。', '900元', { indicator: '补助', action: '补助' }],
      ['渔港补贴按等级，每人每月分别给予9元、5元。', '5元', { indicator: '渔港补贴' }],
    ],
    left: [
      ['给予船工9亿元关爱。', '9亿元', 'count.object-after'],
      ['落实困难渔民补助211万元。', '211万元', 'count.object-before'],
      ['县财政补助养老资金3亿元。', '3亿元', 'level.noun'],
    ],
  },
  apply: (context) => {
    if (!isGiven(context.item.quantity)) return null;
    const { head, count } = listAround(context.text, context.items, context.index);
    const first = context.items[head] as Item;
    const last = context.items[head + count - 1] as Item;
    return (
      givenBehind(context, first, last) ??
      givenAbove(context, first) ??
      givenBefore(context, first) ??
      givenOnTerms(context, first)
    );
  },
});

/** Whether a number can tell how much is given: 9万元, 每亩9元, 投资额的9%. */
function isGiven({ dimension, unit }: Quantity): boolean {
  return dimension === 'money' || unit === '%' || unit.startsWith('元/');
}

/** The gift behind the last number of a list, before whose first one something says that it is given. */
function givenBehind({ text }: Context, first: Item, last: Item): Draft<'level'> | null {
  const at = behindAside(text, last.quantity.bounded.to);
  const { from } = first.clause;
  const said = text.slice(from, first.quantity.bounded.from);
  if (first.quantity.unit === '%' && baseOf.test(said)) {
    asShare.lastIndex = at;
    const deed = asShare.exec(text)?.[1];
    if (deed !== undefined) return draftOf(deed, giving.exec(said)?.[0] ?? deed);
  }
  if (!openings.has(text.charCodeAt(at))) return null;
  behind.lastIndex = at;
  const named = behind.exec(text)?.[1];
  const action = named && giving.exec(said)?.[0];
  return action ? draftOf(named, action) : null;
}

/** Of what so many per cent are given: 按投资额的9%. */
const baseOf = /按照?[^，。；]{2,20}$/;
/** A gift as a verb behind its share: 按投资额的9%予以补贴. */
const asShare = new RegExp(`(?:予以|给予|进行)?(${verb})(?=[，。；、）！\\n]|$)`, 'y');
const asideBehind = /（[^（）]{1,40}）(?=的)/y;

/** Where an aside ends that stands between the number and what is given: 9万元（小船3万元）的奖励; `at` where none does. */
function behindAside(text: string, at: number): number {
  asideBehind.lastIndex = at;
  return asideBehind.test(text) ? asideBehind.lastIndex : at;
}

/** The gift before the first number of a list, given by a verb or a verb itself. */
function givenBefore(context: Context, first: Item): Draft<'level'> | null {
  const { text } = context;
  const to = first.quantity.bounded.from;
  const from = Math.max(first.left.from, to - longestBefore);
  if (inGifts.firstIn(text, from, to) === -1) return null;
  const words = text.slice(from, to);
  if (!givesWords.some((word) => words.includes(word))) return null;
  const noun = before.exec(words);
  if (noun) return draftOf(noun[2] as string, noun[1] as string);
  if (from > first.left.from) return null;
  const done =
    asVerb.exec(words) ??
    onCondition.exec(words) ??
    forEach.exec(words) ??
    (isStep(context, first) ? atEnd.exec(words) : null);
  if (!done) return null;
  const action = done[2] as string;
  const draft = draftOf(action === '奖' ? '奖励' : action, action);
  const limits = done[1] !== undefined && done[1] !== '' && first.quantity.comparator === 'eq';
  return limits ? { ...draft, comparator: 'le' } : draft;
}

/** Whether the number right before says for each how many a gift is. */
function isStep({ text }: Context, { joined, clause, left }: Item): boolean {
  return joined === 'direct' && steps.test(text.slice(clause.from, left.from));
}

/** The gift of the clause before, of which a number without a noun only says how large it may be. */
function givenAbove({ text }: Context, { clause, left, joined }: Item): Draft<'level'> | null {
  if (joined !== 'clause' || left.to - left.from > longestBound) return null;
  if (text.charAt(clause.from - 1) !== '，') return null;
  if (!onlyBound.test(text.slice(left.from, left.to))) return null;
  const above = givenEarlier.exec(
    text.slice(Math.max(0, clause.from - longestBefore), clause.from),
  );
  return above && draftOf(above[2] as string, above[1] as string);
}

/** The gift that the clause before names with its terms: 渔港补贴按等级， */
const onTerms = new RegExp(
  `(?:^|[，。；\\n])([\\u4e00-\\u9fff]{0,8}(?:${verb}|津贴)(?:资金|金)?)(?:标准)?[按依根][^，。；]{2,24}，$`,
);
const onlyGiven = /^(?:每[人户亩家月年天]){0,2}(?:最[高多])?(?:分别|各)?(给予|予以|发放)$/;
const longestTerms = 40;

/** The gift of the clause before that a number alone is given of, on terms told there: 渔港补贴按等级，每人每月给予9元. */
function givenOnTerms({ text }: Context, { clause, left }: Item): Draft<'level'> | null {
  const action = onlyGiven.exec(text.slice(left.from, left.to))?.[1];
  if (action === undefined || left.from !== clause.from) return null;
  const from = Math.max(0, clause.from - longestTerms);
  const named = onTerms.exec(text.slice(from, clause.from))?.[1];
  return named === undefined ? null : draftOf(named, action);
}

function draftOf(indicator: string, action: string): Draft<'level'> {
  return { type: 'level', indicator, action, direction: 'none' };
}
