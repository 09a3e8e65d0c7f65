import { EndPattern } from '../core/end-pattern.ts';
import {
  otherSubjects,
  partNouns,
  ruralWords,
  urbanWords,
  wideCodes,
} from '../lexicon/indicators/narrowing.ts';
import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { phrase } from '../lexicon/phrase.ts';
import { narrowedBy } from '../lexicon/bodies.ts';
import { waysOfAdding } from '../lexicon/deed-nouns.ts';
import { reachedByParts } from '../lexicon/actions.ts';
import { kindsOfCapacity } from '../lexicon/measured-nouns.ts';

/** How far in front of a name what narrows it may begin. */
const reach = 24;
/** How far in front of a name a word of town or country is heard. */
const sideReach = 40;

/** What its sentence says around the name of a number. */
export interface Surroundings {
  /** Before the name, in its clause. */
  readonly lead: string;
  /** Between the name and the number. */
  readonly gap: string;
}

const clauseEnd = /[，；：。,;]/;
const nothing: Surroundings = { lead: '', gap: '' };

/** What stands around the last mention of a name before a number. */
export function surroundingsOf(name: string, before: string): Surroundings {
  const at = name === '' ? -1 : before.lastIndexOf(name);
  if (at === -1) return nothing;
  const lead =
    before
      .slice(Math.max(0, at - reach), at)
      .split(clauseEnd)
      .at(-1) ?? '';
  return { lead, gap: before.slice(at + name.length) };
}

const addition = new EndPattern(phrase`新${waysOfAdding}$`);
const namedAddition = phrase`^新${waysOfAdding}(?=[\u4e00-\u9fff]{2})`;
const otherNumber = /[，、；,;\d]/;

/** The verb that makes of all things those added, with their name behind it, where a number tells of these: 新登记 and 新登记渔船 of 新登记渔船增长8%. */
export function additionIn(
  { lead, gap }: Surroundings,
  statement: { readonly indicator: string; readonly type: string; readonly action: string | null },
): { readonly verb: string; readonly name: string } | null {
  const { indicator, type, action } = statement;
  if (action?.startsWith('新') === true) return null;
  const isOfThem = type === 'growth' || type === 'increment' || type === 'baseline';
  if (!isOfThem && (type !== 'level' || otherNumber.test(gap))) return null;
  const own = type === 'increment' ? undefined : namedAddition.exec(indicator)?.[0];
  if (own !== undefined) return { verb: own, name: indicator };
  const verb = addition.exec(lead)?.[0];
  return verb === undefined ? null : { verb, name: verb + indicator };
}

const reached = new EndPattern(/(?:实现|完成)$/);
const part = new EndPattern(phrase`${partNouns}$`);
/** Who a name may be narrowed by. */
const narrowing = phrase`${narrowedBy}$`;

/** Who is said to reach what is named: 船舶企业 of 船舶企业实现产值; null where nobody is. */
export function subjectIn({ lead }: Surroundings): string | null {
  const verb = reached.exec(lead)?.[0];
  const subject = verb === undefined ? '' : lead.slice(0, -verb.length);
  return narrowing.test(subject) ? subject : null;
}

/** Who reaches the first of a list: 船舶企业完成 before 产值9亿元，利润3亿元. */
const listOpens =
  /(?:^|[，；：、。])(?:\d{4}年|全年)?([^，；：、。\d]{2,16}(?:企业|工业))(?:累计|预计|全年|共)?(?:实现|完成)/g;
/** How far in front of a name the list that it stands in may open. */
const listReach = 160;
/** Who else may be spoken of behind it. */
const others = phrase`${otherSubjects}`;

/** Who is said to reach the first of the list that a name stands in, further on; null where nobody is, or others are told of since. */
export function listSubjectIn(name: string, before: string): string | null {
  const at = before.lastIndexOf(name);
  const said = before.slice(Math.max(0, at - listReach), Math.max(0, at));
  const last = said.includes('业') ? [...said.matchAll(listOpens)].at(-1) : undefined;
  if (!last) return null;
  const since = said.slice(last.index + last[0].length);
  return !/\d/.test(since) || others.test(since) ? null : (last[1] as string);
}

/** What a part reaches first, before what is listed with it: 渔港园区实现产值和税收. */
const partList = phrase`${partNouns}(?:预计|累计|全年)?${reachedByParts}`;

/** What is told of a part first, before what is listed with it: 渔港园区产值增长9%、税收. */
const partBefore = phrase`${partNouns}[\u4e00-\u9fff]{2,12}[\d.]+(?:[%％]|[万亿]元)[^、，；。]{0,2}、$`;

/** How large those are of which alone something is told: 9亿元以上项目投资. */
const ofLargeOnes = new EndPattern(/亿元(?:及)?以上的?$/);

/** Whether what a subject or those of one size reach is no number of a whole economy. */
export function isOfPart(
  { code }: Indicator,
  { lead }: Surroundings,
  subject: string | null,
): boolean {
  if (code.startsWith('investment') && ofLargeOnes.test(lead)) return true;
  if (!wideCodes.some((wide) => code.startsWith(wide))) return false;
  const ofPart = partList.test(lead) || partBefore.test(lead);
  return (subject !== null && part.test(subject)) || ofPart;
}

/** Whether the countryside is spoken of nearer before a name than a town is. */
export function isRural(name: string, before: string): boolean {
  const at = before.lastIndexOf(name);
  const said = before.slice(Math.max(0, at - sideReach), Math.max(0, at));
  // 农村公路90公里，供水普及率: what another clause tells of is no place, unless it is of the same kind.
  const near = said.includes('户厕') ? said : (said.split(clauseEnd).at(-1) ?? '');
  const rural = lastOf(ruralWords, near);
  return rural !== -1 && rural > lastOf(urbanWords, near);
}

function lastOf(words: readonly string[], text: string): number {
  return Math.max(...words.map((word) => text.lastIndexOf(word)));
}

const capacities = phrase`(?:(?:回收|${kindsOfCapacity})能力|建设规模|产能)[^，；。]{0,6}[:：]`;
const output = '.output';

/** Whether a list of products is one of what can be made: 新增生产能力：渔网2万吨. */
export function isCapacity({ code }: Indicator, name: string, before: string): boolean {
  return code.includes(output) && !name.includes('产') && capacities.test(before);
}
