import { phrase } from '../../lexicon/phrase.ts';
import { ratesOfChange } from '../../lexicon/changes.ts';
import {
  branchesOfTwo,
  measuresAlone,
  measuresInMoney,
  tradeWithOthers,
  wideMeasures,
} from '../../lexicon/measured-nouns.ts';
import { facilities, townAndCountry } from '../../lexicon/place-words.ts';
import { wordAt } from '../../clause/words.ts';
import {
  keyThings,
  lossesInAccidents,
  travelSums,
  worthOfProjects,
  ownersOfMeasures,
  ownedMeasures,
  qualifiersOfRates,
  sharedMeasures,
  sharedQualifiers,
  sharedRates,
} from '../../lexicon/counted.ts';
import { animalSigns, cropSigns } from '../../lexicon/crops.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { insuredRisks } from '../../lexicon/people-words.ts';
import { kindsOfFunds } from '../../lexicon/sums.ts';

/** 花生种植、收获机械化率: two deeds that share what stands before and what stands behind. */
function crossed(subject: string): readonly string[] | null {
  const sign = subject.indexOf('、');
  if (sign < 4 || subject.indexOf('、', sign + 1) >= 0) return null;
  const first = wordAt(subject, sign - 2, sign);
  const second = wordAt(subject, sign + 1, subject.length);
  if (first?.verb !== 'nominal' || second?.class === 'adverb' || !second || second.verb === 'gain')
    return null;
  // 投资、专项债券资金 are two things, each named whole.
  if (second.class === 'noun' && second.to > sign + 4 && second.to < subject.length) return null;
  if (subject.endsWith(subject.slice(sign - 2, sign))) return null;
  const deed = subject.slice(sign + 1, sign + 3);
  const rest = subject.slice(sign + 3);
  // 渔业技改、制造业技改投资: 制造业 is a branch.
  return rest === '' || rest.startsWith('业')
    ? null
    : [subject.slice(0, sign) + rest, subject.slice(0, sign - 2) + deed + rest];
}

/** What a list of branches or goods shares at its end: 纺织、食品、建材产业增加值. */
const measures = new RegExp(
  `(?:[产行]业|业务|领域)?(?:${oneOf(sharedQualifiers)})?(?:年均)?(?:${oneOf(qualifiersOfRates)}?${oneOf(sharedRates)}率|${oneOf(sharedMeasures)})` +
    '(?:占[^、和与及]{2,16}(?:比重|比例))?$',
);

/** Dust in the air, which is measured by one name: PM2.5、PM10浓度. */
const dust = /^(?:PM2\.5|PM10|细颗粒物|可吸入颗粒物)/;
const ofDust = /(?:PM2\.5|PM10|颗粒物)$/;

/** 战略性新兴产业 and 产业增加值 share 产业. */
function joinedTo(part: string, tail: string): string {
  // 渔业投资、渔港投资占比 share no more than 占比.
  const again = part.slice(-2);
  if (tail.length > again.length && tail.startsWith(again) && !part.endsWith('业'))
    return part + tail.slice(again.length);
  if (part.endsWith('业')) return part + tail.replace(/^(?:产业|行业)/, '');
  return part + (ofDust.test(part) ? tail.replace(dust, '') : tail);
}

/** What a rate of change is of by itself: 地区生产总值、渔业产值增幅. */
const isTotal = /(?:生产总值|GDP)$/;

const standsAlone = phrase`${measuresAlone}$`;

/** Whether a part of a list measures something by itself and takes nothing from the end of the list. */
function isMeasure(part: string): boolean {
  return measures.test(part) || standsAlone.test(part);
}

/** Whether a part of a list is a rate by itself. */
function isRate(part: string): boolean {
  return part.length > 2 && part.endsWith('率');
}

/** Whether a part names a branch or goods: one sign does where it is an animal's or a product's. */
function isNamed(part: string): boolean {
  return part.length > 1 || part in cropSigns || animalSigns.includes(part);
}

const listed = /[、和与及]/;

/** What names two things that have a number each: 城乡居民收入, 城、乡居民收入, 存贷款余额. */
export const pairs: readonly { readonly joint: RegExp; readonly parts: readonly string[] }[] = [
  { joint: /(?<=^(?:全[省市区县州])?)城[、和]?乡(?=低保|最低)/, parts: ['城市', '农村'] },
  { joint: /(?<=^(?:全[省市区县州])?)城[、和]?乡(?![镇村]|融合|一体)/, parts: ['城镇', '农村'] },
  { joint: /城镇职工[、和]城乡居民(?=.{4})/, parts: ['城镇职工', '城乡居民'] },
  { joint: /(?<!城镇)职工[、和]居民(?=.{4})/, parts: ['职工', '居民'] },
  { joint: /批发[、和]零售业/, parts: ['批发业', '零售业'] },
  { joint: /住宿[、和]餐饮业/, parts: ['住宿业', '餐饮业'] },
  { joint: /存[、和]?贷款/, parts: ['存款', '贷款'] },
  { joint: /进[、和]?出口(?=总?[额值]$)/, parts: ['进口', '出口'] },
  { joint: /产[、和]?销量/, parts: ['产量', '销量'] },
  { joint: /客[、和]?货(?=运|吞吐|周转)/, parts: ['旅客', '货物'] },
  { joint: /客运[、和]货运(?=周转)/, parts: ['客运', '货运'] },
  { joint: /(?<![山奶])牛[、和]?羊(?=饲养|存栏|出栏|肉)/, parts: ['牛', '羊'] },
];

/** Products that a sign each stands for: 粮肉奶产量. */
const signsOfCrops = new RegExp(`^[${Object.keys(cropSigns).join('')}]+(?=(?:总产量|产量|总产)$)`);

/** What may part a list: of all signs, or without those that stand inside its parts. */
const separators = [/[、和与及]|以及/, /[、和]|以及/, /、/, /、|以?及(?=其[他它])/];

/** The place that a list opens with. */
const everywhere =
  /^(?:全[国省市区县州]|[东中西]部(?=地区)|[\u4e00-\u9fff]{2}地区(?!生产总值)|[库老牧灾]区)(?=[\u4e00-\u9fff]{2}|GDP)(?!社会|面|员|部|场|域|委|级|[和与及、])/;

/** The works or firms that all of a list are of: 重点工程渔网、渔灯用量. */
const keyOwners = phrase`^重点${keyThings}(?=[\u4e00-\u9fff]{2})(?![和与及、])`;

/** 等 between the last branch and what all of them are: 食品、建材等产业增加值. */
const ofBranches = /(?<![高中初平])等(?=产业|行业|领域)/;

/** What kinds a measure takes in: 排放总量（含工业、生活）. */
const kindsOf = /（[^（）]*、[^（）]*）$/;

/** Where people live, who gives a title, or on which side of a bound, which names begin with: 城镇、农村人均住房面积, 国家级、省级渔企, 规模以上、规模以下渔企. */
const area = phrase`^(?:${townAndCountry}|(?:国家|[省市县区部乡镇])级|(?:规模|限额)以[上下])`;

/** What parts that are areas alone share with the last one; null where one is more. */
function inAreas(parts: readonly string[]): string | null {
  const last = parts.at(-1) ?? '';
  const found = area.exec(last)?.[0] ?? '';
  const alone = parts.slice(0, -1).every((part) => area.exec(part)?.[0] === part);
  return found !== '' && alone && last.length > found.length ? last.slice(found.length) : null;
}

/** What stands at a place that is named by it: 湾头、外岙港口吞吐量. */
const facility = phrase`^(?:国际)?${facilities}`;
const longestPlace = 4;

/** What places that are named alone share with the last one; null where one is more. */
function atPlaces(parts: readonly string[]): string | null {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const rest = last.slice(first.length);
  const alone = parts.slice(0, -1).every((part) => part.length === first.length);
  return alone && first.length <= longestPlace && facility.test(rest) ? rest : null;
}

const place = /^第?[一二三四五六七八九十](?=[^一二三四五六七八九十]|$)/;

/** 第一、二、三产业 → 第一产业, 第二产业, 第三产业; null for other lists. */
function inOrder(parts: readonly string[], last: string): readonly string[] | null {
  const own = place.exec(last)?.[0] ?? '';
  const alone = parts.slice(0, -1).every((part) => place.exec(part)?.[0] === part);
  if (own === '' || own === last || !alone) return null;
  const rest = last.slice(own.length);
  const isNumbered = parts[0]?.startsWith('第') === true || rest.startsWith('产业');
  const sign = isNumbered ? '第' : '';
  return parts.map((part) => sign + (place.exec(part)?.[0] ?? '').replace('第', '') + rest);
}

/** What is said of a part alone: 渔业产值（预计数）. */
const aside = /（[^（）市区县旗镇乡]*）$/;

/** The parts of a list that has as many as are asked for; null where no signs part it so. */
export function partsInto(subject: string, count: number): readonly string[] | null {
  for (const separator of separators) {
    const parts = subject
      .split(separator)
      .map((part) => part.replace(/，下同）$/, '）').replace(aside, ''))
      .filter((part) => part !== '');
    if (parts.length === count) return parts;
  }
  return null;
}

/** Whose measures all of a list are, at the head of the first one: 农产品线上销售额、出口额, 亩均产值、税收. */
const ownerOf = phrase`^(?:${ownersOfMeasures}|(?:单位|万元)(?:GDP|(?:国内|地区)?生产总值|工业增加值))(?=..)`;
/** Measures that say nothing of whose they are. */
const alone: ReadonlySet<string> = new Set(ownedMeasures);

/** Of how much of what all of a list is: 【每万元产值的】能源和电力消耗. */
const perUnit =
  /^(?:每[百千万]+(?:名|位)?(?:常住|老年)?人口?(?=.*[、和与及])|(?:每|单位)[^，、和与及]{2,12}的|(?:居民)?(?:人均每|每人每)[日天年月](?:平均)?(?=.*、))/;

/** 城镇、农村居民收入 → 城镇居民收入, 农村居民收入: modifiers of one length that share what follows them. */
export function dealOut(named: string, count: number): readonly string[] | null {
  const owner = (everywhere.exec(named) ?? keyOwners.exec(named))?.[0] ?? '';
  const place = owner + (perUnit.exec(named.slice(owner.length))?.[0] ?? '');
  const subject = named
    .slice(place.length)
    .replace(ofBranches, '')
    .replace(kindsOf, '')
    .replace(allBranches, '三次');
  return partsFor(subject, count)?.map((part) => place + part) ?? null;
}

/** 一、二、三次产业: the same as 三次产业. */
const allBranches = /^第?一、第?二、第?三次?(?=产业)/;
/** The three branches of industry by one name: 三次产业贡献率. */
const branchesInOrder = ['第一', '第二', '第三'];
/** Units of occasions, of which the second of a list is named by the unit alone: 信访总量件次、人次. */
const occasions = /^(.{2,})(?:[件批场]次|起数)$/;
/** Of which place all of a list have the share that the last one is told by: 渔业、航运业投资总量占全省比重. */
const ofWhole = /(?:总量|总额)占全[国省市区县州](?:[^、，]{0,8}的)?比[重例]$/;

/** Two measures of one thing, the second by its kind alone: 渔户增速和总量. */
const bareTotals: ReadonlySet<string> = new Set(['总量', '总数', '增速', '增幅', '规模']);
const ofTotals = /^([\u4e00-\u9fff]{2,}?)(?:增[速幅]|总[量数]|规模|货值)$/;

/** What is measured of a kind by which each of a list ends: 渔业技改、航运技改投资, 存款、贷款余额. */
const kindMeasured = /(?<=^.{2,})(技改|研发)(投资|投入|支出)$|(?<=^.+)(款)(余额)$/;

/** Accidents by their number, before what they cost: 事故起数、死亡人数. */
const accidents = /^(.*事故)起数$/;
const losses: ReadonlySet<string> = new Set(lossesInAccidents);

/** What is earned, before what is spent of the same: 一般公共预算收入和支出. */
const earned = /^(.{2,})收入$/;

/** How many travel, before what they bring or spend: 旅游人数和收入, 渔区游客数量和花费. */
const travellers = /^(.{0,4}(?:旅游|[文渔农]旅|游客))(?:接待)?(?:总?人[数次]|数量?|总?人次数)$/;
/** How many projects were signed, before what they are worth: 渔业签约项目数量与合同额. */
const projects = /^([\u4e00-\u9fff]{2,}?)(?:新?签约|合同)?项目(?:个?数|数量)$/;
const worth: ReadonlySet<string> = new Set(worthOfProjects);
const ofTravel: ReadonlySet<string> = new Set(travelSums);

/** Of what those of a list are the kinds, with what is told of it: 渔教、渔业科技等【支出增速】. */
const ofKind = phrase`(?<=[^等]{2})等((?:${wideMeasures}|支出|用电量)(?:同比|环比)?${ratesOfChange}?)$`;

/** A measure behind what it is of, whose last word it may open with: 渔货销售 and 销售额. */
function withStem(stem: string, measured: string): string {
  const again = measured.slice(0, 2);
  return stem.endsWith(again) ? stem + measured.slice(again.length) : stem + measured;
}

/** What the second of a list, or each further one, is named by the first: 收入和支出, 事故起数、死亡人数; null where none is. */
function toldOn(parts: readonly string[], last: string): readonly string[] | null {
  const first = parts[0] as string;
  const counted = last === '人次' ? occasions.exec(first)?.[1] : undefined;
  const budget = last === '支出' ? earned.exec(first)?.[1] : undefined;
  const stem = counted ?? budget;
  if (stem !== undefined && parts.length === 2) return [first, stem + last];
  const owner =
    (bareTotals.has(last) ? ofTotals.exec(first)?.[1] : undefined) ??
    (ofTravel.has(last) ? travellers.exec(first)?.[1] : undefined) ??
    (worth.has(last) ? projects.exec(first)?.[1] : undefined);
  if (owner !== undefined && parts.length === 2) return [first, owner + last];
  const [, work, spent, loan, sum] = kindMeasured.exec(last) ?? [];
  const [kind, measured] = [work ?? loan ?? '', spent ?? sum ?? ''];
  if (kind !== '' && parts.slice(0, -1).every((part) => part.endsWith(kind)))
    return parts.map((part) => (part === last ? part : part + measured));
  const accident = accidents.exec(first)?.[1];
  if (accident === undefined || !parts.every((part, at) => at === 0 || losses.has(part)))
    return null;
  return parts.map((part, at) => (at === 0 ? part : accident + part));
}

/** The same without the place that all are of. */
function partsFor(subject: string, count: number): readonly string[] | null {
  if (count === branchesInOrder.length && subject.includes('三次产业'))
    return branchesInOrder.map((place) => subject.replace('三次', place));
  const pair =
    count === 2
      ? pairs.find(({ joint }) => joint.test(subject) && !listed.test(subject.replace(joint, '')))
      : undefined;
  if (pair) return pair.parts.map((part) => subject.replace(pair.joint, part));
  const signs = signsOfCrops.exec(subject)?.[0] ?? '';
  if (signs.length > 1 && signs.length === count) {
    return Array.from(signs).map((sign) => (cropSigns[sign] ?? sign) + subject.slice(signs.length));
  }
  const ensured = ofInsurance(subject, count);
  if (ensured) return ensured;
  const uses = ofUses(subject, count);
  if (uses) return uses;
  const compound = crossed(subject);
  if (compound && count === 2) return compound;
  const named = count < 2 ? null : partsInto(subject, count);
  if (named === null) return null;
  const parts = towards(named);
  const last = parts.at(-1) as string;
  const share = ofWhole.exec(last)?.[0] ?? '';
  const measured = last.slice(0, -share.length).slice(-2);
  if (share !== '' && share !== last && parts.slice(0, -1).every((part) => part.endsWith(measured)))
    return parts.map((part) => (part === last ? part : part + share));
  const told = tradeWith(parts) ?? toldOn(parts, last);
  if (told) return told;
  const numbered = inOrder(parts, last) ?? bothWays(parts);
  if (numbered) return numbered;
  const rest = ofKind.exec(last)?.[1] ?? inAreas(parts) ?? atPlaces(parts);
  if (rest !== null) return parts.map((part, at) => (at < parts.length - 1 ? part + rest : part));
  const owner = ownerOf.exec(parts[0] as string)?.[0] ?? '';
  if (owner !== '' && parts.every((part, at) => at === 0 || alone.has(part)))
    return parts.map((part, at) => (at === 0 ? part : owner + part));
  const rate = phrase`(?:${ratesOfChange}|占比)$`.exec(last)?.[0] ?? '';
  if (rate !== '' && rate !== last && parts.slice(0, -1).every((part) => !/[率比速幅]$/.test(part)))
    return parts.map((part, index) =>
      index < parts.length - 1
        ? joinedTo(part, isTotal.test(part) ? rate : behindKind(parts, rateOf(last, rate)))
        : part,
    );
  const tail = measures.exec(last)?.[0] ?? '';
  const stem = (parts[0] as string).replace(measures, '');
  if (tail === last && stem !== '' && stem !== parts[0])
    return parts.map((part, index) =>
      index > 0 && measures.exec(part)?.[0] === part ? withStem(stem, part) : part,
    );
  const branches = parts.slice(0, -1);
  if (tail !== '' && branches.every((part) => !isMeasure(part) && isNamed(part))) {
    const shared = perHead(last, tail);
    return parts.map((part, index) => (index < parts.length - 1 ? joinedTo(part, shared) : part));
  }
  // 出港率、大船和小船年检率: what measures nothing by itself right before the last shares its rate.
  if (isRate(last) && isRate(parts[0] as string) && branches.every(isNamed)) {
    const ofRate = tail || last.slice(-3);
    return parts.map((part) => (isMeasure(part) ? part : joinedTo(part, ofRate)));
  }
  return ofEachOne(parts) ?? undertaken(parts) ?? inShort(parts) ?? withTails(parts);
}

/** The names of those of whom each has what the last one goes on with; null where none has. */
function ofEachOne(parts: readonly string[]): readonly string[] | null {
  const last = parts.at(-1) as string;
  const each = ofEach.exec(last)?.index ?? -1;
  const share = parts.slice(0, -1).every((part) => !isMeasure(part) && !ofEach.test(part));
  return each > 1 && share
    ? parts.map((part) => (part === last ? part : part + last.slice(each)))
    : null;
}

/** A branch that two words name, before what it is: 电子信息产业. */
const ofBranch = phrase`^(?:${branchesOfTwo}(?=[产行企]业|制造业|业(?!务))|(?:空气|大气|土壤)(?=环境))`;

/** Modifiers of one length that share what the last name of a list goes on with; null where they do not. */
function inShort(parts: readonly string[]): readonly string[] | null {
  const last = parts.at(-1) as string;
  const short = parts.slice(0, -1);
  const first = short[0] as string;
  // 汽车、电子信息产业: a branch of two words goes together.
  const branch = ofBranch.exec(last)?.[0] ?? '';
  if (branch !== '' && short.every((part) => !isMeasure(part) && part.length <= branch.length))
    return [...short.map((part) => part + last.slice(branch.length)), last];
  const shares =
    !last.startsWith(first) &&
    short.every((part) => part.length === first.length && !isMeasure(part)) &&
    !listed.test(last.slice(first.length)) &&
    (first.length <= 2 || (first.length <= longestModifier && goesOn(first, last))) &&
    (last.length >= first.length + 3 || isUndertaken(first, last) || isBranch(first, last));
  return shares && first !== '游客'
    ? [...short.map((part) => part + last.slice(first.length)), last]
    : null;
}

/** 农、林、渔业: signs of branches. */
function isBranch(first: string, last: string): boolean {
  return first.length === 1 && last.length === 2 && last.endsWith('业');
}

/** What is done to the works that a deed behind it is done to, too: 新开工 in 新开工和建成项目; null where the list is none of such deeds. */
function undertaken(parts: readonly string[]): readonly string[] | null {
  const last = parts.at(-1) as string;
  const works = /(?<=^[\u4e00-\u9fff]{2})(?:项目|工程)$/.exec(last)?.[0];
  if (works === undefined) return null;
  const deeds = [...parts.slice(0, -1), last.slice(0, -works.length)];
  const areDone = deeds.every((deed) => {
    const word = wordAt(deed.replace(/^新/, ''), 0, 2);
    return word?.class === 'verb' && deed.length - word.to <= 1;
  });
  return areDone ? deeds.map((deed) => deed + works) : null;
}

/** 开工、投产项目: deeds that tell two kinds of the projects named behind the last. */
function isUndertaken(first: string, last: string): boolean {
  return (
    last.length === first.length + 2 &&
    /(?:项目|工程)$/.test(last) &&
    wordAt(first, 0, first.length)?.class === 'verb'
  );
}

/** 对北岛、南湾出口 → 对北岛出口, 对南湾出口: to whom all of a list are sold. */
function towards(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  const all = first.startsWith('对') && /[进出]口(?:总?额|总值)?$/.test(parts.at(-1) ?? '');
  return all
    ? [first, ...others.map((part) => (part.startsWith('对') ? part : `对${part}`))]
    : parts;
}

/** What is traded with all of a list, told with the last one: 对北岛、共建渔路国家[进出口总额]. */
const trade = phrase`${tradeWithOthers}(?:总?额|总值)$`;

function tradeWith(parts: readonly string[]): readonly string[] | null {
  const last = parts.at(-1) ?? '';
  const what = trade.exec(last)?.[0] ?? '';
  const others = parts.slice(0, -1);
  const share = what !== '' && others.every((part) => part.startsWith('对') && !trade.test(part));
  return share ? parts.map((part) => (part === last ? part : part + what)) : null;
}

/** What names that measure nothing share with the measure right behind them: 渔工伤残保险、渔船保险覆盖面. */
function withTails(parts: readonly string[]): readonly string[] {
  const named = [...parts];
  for (let at = parts.length - 2; at >= 0; at--) {
    const [part, next] = [named[at] as string, named[at + 1] as string];
    if (isMeasure(part) || !isNamed(part) || !isMeasure(next)) continue;
    named[at] = joinedTo(part, sharedTail(part, next));
  }
  return named;
}

/** What `next` goes on with behind the kind of thing that `part` names, or the measure that it ends in. */
function sharedTail(part: string, next: string): string {
  if (ofDust.test(part) && dust.test(next)) return next.replace(dust, '');
  const kind = part.slice(-2);
  const at = next.indexOf(kind);
  if (at > 0) return next.slice(at + kind.length);
  const tail =
    (measures.exec(next) ?? phrase`(?:数量|${measuresInMoney})$`.exec(next))?.[0] ??
    (isRate(next) ? next.slice(-3) : '');
  return tail.length < next.length ? perHead(next, tail) : '';
}

/** What people are insured for, of a list whose last name alone says that they are: 养老、失业、工伤保险参保人数. */
const risk = phrase`${insuredRisks}$`;

/** The insurances of a list with what is told of each; null where a name lists others. */
function ofInsurance(subject: string, count: number): readonly string[] | null {
  const at = subject.indexOf('保险');
  const parts = at === -1 ? null : partsInto(subject.slice(0, at), count);
  return parts?.every((part) => risk.test(part))
    ? parts.map((part) => part + subject.slice(at))
    : null;
}

/** What a sum is for, of a list that 用于 opens: 船东用于网具、燃油的经费. */
const forUses = phrase`^(.{0,12}用于)(.+)(的(?:支出|投入|${kindsOfFunds}))$`;

/** The sums of as many uses; null where a name lists none. */
function ofUses(subject: string, count: number): readonly string[] | null {
  const [, opening = '', uses = '', sum = ''] = forUses.exec(subject) ?? [];
  return opening === ''
    ? null
    : (partsInto(uses, count)?.map((use) => opening + use + sum) ?? null);
}

/** 进口、出口鱼箱损耗: two ways of trade that share what is measured of them; null where there is no more. */
function bothWays([first = '', last = '', ...others]: readonly string[]): readonly string[] | null {
  const ways = ['进口', '出口'];
  const isPair = others.length === 0 && ways.includes(first) && last.length > first.length;
  return isPair && ways.some((way) => way !== first && last.startsWith(way))
    ? [first + last.slice(first.length), last]
    : null;
}

/** What says that a measure is of each, right before it: 人均可支配 of 人均可支配收入. */
const ofPerson = /(?<=[\u4e00-\u9fff]{2})(?:年?[人户]均|平均)[\u4e00-\u9fff]{0,6}$/;

/** A measure with what says that it is of each: 人均可支配收入 of 渔民人均可支配收入. */
function perHead(last: string, tail: string): string {
  const at = ofPerson.exec(last.slice(0, last.length - tail.length))?.index ?? -1;
  return at === -1 ? tail : last.slice(at);
}

/** A rate with the measure that it is of: 贷款增速 of 渔村贷款增速. */
function rateOf(last: string, rate: string): string {
  const named = last.slice(0, -rate.length);
  const measure = measures.exec(named)?.[0] ?? '';
  return measure.length < named.length ? measure + rate : rate;
}

/** What the last name of a list goes on with behind the kind of thing that all of it name: 返航占比 of 近海渔船、远海渔船返航占比; `least` where they name none. */
function behindKind(parts: readonly string[], least: string): string {
  const last = parts.at(-1) as string;
  const kind = (parts[0] as string).slice(-2);
  const at = last.indexOf(kind);
  const rest = last.slice(at + 2);
  const isKind = at > 0 && kind.length === 2 && rest.length > least.length && rest.endsWith(least);
  return isKind && parts.slice(0, -1).every((part) => part.endsWith(kind)) ? rest : least;
}

/** How much is set for each, which all of a list share: 船员、岸工人均伙食标准. */
const ofEach = /[人户]均[\u4e00-\u9fff]{0,8}标准$/;

const longestModifier = 8;

/** What names of one measure go on with behind their modifiers: 城镇居民、农村居民人均收入. */
const sharedOpening = /^(?:年?人均|[日平]均|最低|住院|总)/;

/** Whether a name goes on behind a modifier as long as `first`, which ends alike: 集中供养和分散供养老人补助标准. */
function goesOn(first: string, last: string): boolean {
  const { length } = first;
  return first.at(-1) === last.charAt(length - 1) || sharedOpening.test(last.slice(length));
}
