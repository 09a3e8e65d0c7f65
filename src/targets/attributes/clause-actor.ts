import { CharSet } from '../../core/char-set.ts';
import type { Span } from '../../core/span.ts';
import { firstSign } from '../../core/search.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import {
  fieldsOfDepartments,
  mannersOfEach,
  ministries,
  ministryDeeds,
  placesEach,
  purposesOfAreas,
  stateBodies,
  titlesWon,
  treasuryLevels,
  zones,
} from '../../lexicon/bodies.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { bringingVerbs, fundingVerbs } from '../../lexicon/actions.ts';
import { noParticles } from '../../lexicon/function-words.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt } from '../../clause/words.ts';
import type { Item } from '../../clause/item.ts';
import { actsItself, doerOf } from './actor.ts';

/** Who spends, where a clause begins with it: 中央财政安排…, 省和县财政拿出…, 县政府拿出…. */
const treasury = new StartPattern(
  phraseAt`${treasuryLevels}(?:[、和与及]${treasuryLevels}){0,3}(?:本级|人民)?(?:财政|政府)`,
);
const government = new StartPattern(
  phraseAt`国务院(?:及其?(?:各|有关)?部门|(?:各|有关)部门|办公厅)?|政府(?=要|应|必须|带头)|中央(?=[共已将拟]?${fundingVerbs})`,
);
/** A ministry or more of them: 交通部, 农业部和水利部. */
const ministry = new StartPattern(phraseAt`${ministries}部(?:[、和]${ministries}部){0,3}`);
const others = new StartPattern(phraseAt`${stateBodies}`);
/** A department by what it is for: 公安部门破获…. */
const department = new StartPattern(phraseAt`${fieldsOfDepartments}(?:部门|机关)`);
/** A bureau of a place or of the state, which does what stands behind its name: 市财政局对9个项目开展评审. */
const bureau = new StartPattern(
  /(?:[省市县区州]|国家)(?!场|域|里|中|内|长)[\u4e00-\u9fff]{2,8}?(?:局|厅|委|署)(?![员会办托局机里])/y,
);
/** What a bureau does, with whom or on whose behalf. */
const deedOfBureau = new StartPattern(
  phraseAt`(?:依法|按规定|已|共)?(?:对|委托|会同|联合|${ministryDeeds})`,
);
/** Each of the places or bodies of a kind, or governments by their levels: 每个县（市、区）, 各市县, 各设区市, 市、区两级. */
const each = new StartPattern(
  phraseAt`(?:每个?|各)(?:设区的?|沿海|试点)?${placesEach}(?:（[市、区旗县州级]{1,7}）)?(?![、和的])|[省市县区州]、[市县区乡镇旗](?:（[市、区旗县州级]{1,7}）)?[两三]级(?![政财党人政联])`,
);
/** A zone or county, or a list of them, at the opening of a sentence, of which that says what it is to do: 澜河经开区要聚焦主业. */
const place = phrase`(?![全各每我本城老新库灾山园社郊])[\u4e00-\u9fff]{2,6}?(?:${zones}区|县)`
  .source;
const local = new RegExp(
  `^((?:${place}、){0,4}${place})(?:必须|力争|[要应须](?![求变对])|(?:成功)?(?:${oneOf(titlesWon)}))`,
);
/** A district that won a title, at the opening of a sentence. */
const district = phrase`^((?!${purposesOfAreas})[\u4e00-\u9fff]{2}区)(?:成功)?${titlesWon}`;
/** A zone that brings something out or in, at the opening of a sentence: 云岭渔业改革示范区推出…. */
const presenting = phrase`^(?!全|各|本)([\u4e00-\u9fff]{2,16}?(?:${zones}区|创新公园))新?${bringingVerbs}`;
const longestLocal = 48;
/** How much of a clause may hold its subject and what that does. */
const longestSubject = 24;
/** What stands between those and what they do: 每个乡镇至少建成…, 各县都要建设…. */
const manner = new StartPattern(
  phraseAt`(?:在[^，。；]{2,12}?(?:领域|方面))?${mannersOfEach}{1,3}`,
);
/** Characters of every such name. */
const ofBodies = new CharSet('财政院部委局厅署总银每各央关级');
/** Longest clause opening that is looked through for who spends. */
const longestOpening = 40;

/** What a ministry does, right behind its name: 交通部共有12个项目. */
const runs = new StartPattern(phraseAt`[已共将]?${ministryDeeds}`);
/** What says behind a name that a deed follows: 政府要…, 国务院向大会提出…. */
const leads = new StartPattern(/共?[要应向]|必须|报请|提请/y);
/** What is paid to those that 对 names: 对渔村补助3亿元. */
const paid = new EndPattern(phrase`${fundingVerbs}$`);

/** Shortest noun that something is done to. */
const shortestObject = 2;

const clauseSigns = new CharSet('，；：');
/** What goes on with the subject of the clause before. */
const goingOn = new StartPattern(/[对把将向为从以用并还再也又不没]|坚决|决不|通过/y);
/** Nouns and the like that open as if the subject went on: 从业人员, 用电量, 再生水. */
const subjects = new StartPattern(phraseAt`${noParticles}`);

/** Finds the treasury, government, ministry or each of many places that does what one number after another tells. */
export class ClauseActorReader {
  readonly #text: string;
  /** The sentence of the last number, who acts in it, and up to where it was looked through. */
  #sentence: Span | null = null;
  #actor: string | null = null;
  #to = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The subject of the number's clause, or of one before in its sentence with which it goes on; null where neither names one. */
  of({ clause, sentence, quantity }: Item): string | null {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence;
      this.#actor = null;
      this.#to = sentence.from;
    }
    this.#look(clause.from);
    const words = { from: clause.from, to: quantity.bounded.from };
    const own = actorAt(this.#text, words);
    if (own === null) return this.#goesOn(words) ? this.#actor : null;
    this.#actor = this.#ends(own, clause.to) ? null : own;
    this.#to = Math.max(this.#to, clause.to + 1);
    return own;
  }

  /** Whether a clause goes on with who spent in the one before. */
  #goesOn(clause: Span): boolean {
    return this.#actor !== null && hasNoSubject(this.#text, clause);
  }

  /** Whether who acts in a clause acts no more behind the sign at its end: each of many, and an institution, does but what one part tells. */
  #ends(actor: string, sign: number): boolean {
    return this.#text.charAt(sign) === '；' && (each.startsAt(actor, 0) || actsItself(actor));
  }

  /** Looks through the clauses of the sentence that end before `to`. */
  #look(to: number): void {
    while (this.#to < to) {
      const from = this.#to;
      const sign = clauseSigns.firstIn(this.#text, from, to);
      const end = sign === -1 ? to : sign;
      const own = actorAt(this.#text, { from, to: end });
      const actor = own ?? (this.#goesOn({ from, to: end }) ? this.#actor : null);
      this.#actor = actor !== null && this.#ends(actor, end) ? null : actor;
      this.#to = end + 1;
    }
  }
}

/** Whether a clause opens with what is done: …，制定法规9部. */
function acts(text: string, clause: Span): boolean {
  const trimmed = trimStart(text, clause);
  return [clause, trimmed].some(({ from, to }) => {
    const word = wordAt(text, from, to, true);
    if (word?.verb === 'act' || word?.verb === 'gain') return true;
    // 压缩拖网船数7% is done to something, 增长5% is not.
    const changes = word?.verb === 'fall' || word?.verb === 'rise';
    return (
      changes && word.to + shortestObject <= to && !/[\d了到至约近超]/.test(text.charAt(word.to))
    );
  });
}

/** Whether a clause has no subject of its own. */
export function hasNoSubject(text: string, clause: Span): boolean {
  const { from } = clause;
  return (goingOn.startsAt(text, from) && !subjects.startsAt(text, from)) || acts(text, clause);
}

const sentenceEnds = new CharSet('。！？\n');

function opensSentence(text: string, at: number): boolean {
  return at === 0 || sentenceEnds.has(text.charCodeAt(at - 1));
}

const among = '其中';

/** The body that a clause gives as the subject of what it does; null where it gives none. */
function actorAt(text: string, { from, to }: Span): string | null {
  const opening = opensSentence(text, from)
    ? text.slice(from, Math.min(to, from + longestLocal))
    : '';
  const place = (local.exec(opening) ?? district.exec(opening) ?? presenting.exec(opening))?.[1];
  if (place !== undefined) return place;
  const named = text.startsWith(among, from) ? from + among.length : from;
  const subject = doerOf(text.slice(named, Math.min(to, named + longestSubject)));
  if (subject !== null) return subject;
  if (ofBodies.firstIn(text, from, to) === -1) return null;
  const opens = each.startsAt(text, from) ? from : trimStart(text, { from, to }).from;
  // 向国家财政上缴9亿元: what is done for them is done by others.
  if (text.charAt(opens - 1) === '向') return null;
  const limit = Math.min(to, opens + longestOpening);
  const ofEach = each.endAt(text, opens);
  const ofMinistry = Math.max(ministry.endAt(text, opens), others.endAt(text, opens));
  const ofState = Math.max(treasury.endAt(text, opens), government.endAt(text, opens));
  const ofDepartment = department.endAt(text, opens);
  const ofBureau = bureau.endAt(text, opens);
  const end = Math.max(ofEach, ofMinistry, ofState, ofDepartment, ofBureau);
  if (end === -1 || end > limit || text.charAt(end) === '“') return null;
  const behind = { from: end, to };
  let does: boolean;
  if (end === ofEach) does = doesEach(text, behind);
  else if (end === ofDepartment) does = acts(text, behind);
  else if (end === ofBureau && end !== ofMinistry)
    does = deedOfBureau.startsAt(text, end) || acts(text, behind);
  else does = end === ofMinistry ? runs.startsAt(text, end) : spends(text, behind);
  return does ? text.slice(opens, end) : null;
}

/** Whether what each of them does stands behind their name. */
function doesEach(text: string, { from, to }: Span): boolean {
  const said = manner.endAt(text, from);
  const behind = said === -1 ? trimStart(text, { from, to }).from : said;
  const word = wordAt(text, Math.max(behind, manner.endAt(text, behind)), to, true);
  const has = word !== null && text.slice(word.from, word.to) === '建有';
  if (word?.verb !== 'act' && word?.verb !== 'nominal' && !has) return false;
  const whole = firstSign(text, '全', { from: word.to, to });
  return whole === -1 || !/[省市县区]/.test(text.charAt(whole + 1));
}

/** Whether what a treasury or government does stands behind its name. */
function spends(text: string, { from, to }: Span): boolean {
  if (leads.startsAt(text, from)) return true;
  if (text.startsWith('对', from)) return paid.test(text, Math.max(from, to - 2), to);
  const behind = trimStart(text, { from, to }).from;
  if (text.startsWith('用于', behind)) return false;
  const word = wordAt(text, behind, to, true);
  // 投入2亿元: a verb that is as often a noun is one right before its number.
  const isWhole = word?.verb === 'nominal' && word.to === to;
  return word?.verb === 'act' || word?.verb === 'gain' || isWhole;
}
