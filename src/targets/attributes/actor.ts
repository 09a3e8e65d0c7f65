import {
  actingBodies,
  bodiesInCharge,
  bodyEndings,
  fieldsOfParks,
  inNoBody,
  mannersOfGovernment,
  noBodyOpenings,
  notOpeningBodies,
  purposesOfMeetings,
  zones,
} from '../../lexicon/bodies.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { contests } from '../../lexicon/rank-words.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { tellings } from '../../lexicon/status-cues.ts';
import { CharSet } from '../../core/char-set.ts';
import type { Span } from '../../core/span.ts';
import type { WordIndex } from '../../core/word-index.ts';
import { wordAt } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';

const named = phrase`（${bodiesInCharge}[：:]([^）；;。，]{2,60})`;
const ledBy = /^由?([\u4e00-\u9fff、]{2,40}?)(?:牵头|负责(?!人))/;
/** What the name of a body or place ends in. */
const bodies = new RegExp(
  `(?:省|市|县|[市县城新郊]区|镇|乡|村|州|旗|盟|街道|${oneOf(zones)}区|` +
    `${oneOf(fieldsOfParks)}${bodyEndings.join('|')})$`,
);
/** Words that open a sentence and are no body. */
const noBody = new RegExp(
  String.raw`^(?:[^\u4e00-\u9fff]|[一二两三四五六七八九十百千万]+个|[十百千万]+亿|${noBodyOpenings.join('|')})|` +
    String.raw`${oneOf(inNoBody)}|全[省市县]|地区$|乡村$|示范[村镇乡县区]$|${oneOf(purposesOfMeetings)}会$|城[乡市镇]$|^项目|^园区$`,
);
/** Words that open with who tells what follows: 据市渔业局负责人介绍，, 渔业厅厅长表示，. */
const quotes = phrase`^(?:据|[^，。；：]{2,30}(?:${tellings}|认为|强调)[，：])`;
/** A paragraph that opens with its section's heading. */
const numbered =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+[、是]|\d+[.、]|第[一二三四五六七八九十]+[，、章节条])/;
const longestName = 16;

/** Who acts in a paragraph. */
export interface Actor {
  readonly name: string;
  /** Whether it is but the subject that the paragraph opens with, which a sentence with another one has not. */
  readonly isSubject: boolean;
}

/**
 * The body that a paragraph names as its subject or as responsible; null where it names none.
 * One of `own` bodies is known by its name at the paragraph's start.
 */
export function actorOf(text: string, paragraph: Span, own: WordIndex<string>): Actor | null {
  const end = Math.min(paragraph.to, paragraph.from + 4000);
  const bracketed = named.exec(text.slice(paragraph.from, end));
  if (bracketed) return { name: (bracketed[1] as string).trim(), isSubject: false };
  const opening = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 44));
  const known = own.at(text, paragraph.from, paragraph.to);
  if (known && text.charAt(known.to) !== '的') return { name: known.entry, isSubject: false };
  if (numbered.test(opening) || quotes.test(opening)) return null;
  const led = ledBy.exec(opening)?.[1];
  if (led !== undefined && bodies.test(led)) return { name: led, isSubject: false };
  const name = subjectOf(opening);
  return name === null ? null : { name, isSubject: true };
}

/** How a government opens a paragraph on its own work: 一年来，省政府自觉接受监督. */
const government = phrase`^(?:(?:过去|刚刚过去的?)?一年[来里]?，|[五一]年来，)?((?:[省市县区州旗]|自治区)?(?:人民)?政府)(?=${mannersOfGovernment})`;

/** The body that a paragraph's opening has as its subject; null where it has none. */
function subjectOf(opening: string): string | null {
  const own = government.exec(opening)?.[1];
  if (own !== undefined) return own;
  if (wordAt(opening, 0, opening.length)) return null;
  for (let at = 2; at <= Math.min(longestName, opening.length - 1); at++) {
    const word = wordAt(opening, at, opening.length);
    const acts = word?.class === 'verb' || opening.startsWith('要', at);
    if (!acts) continue;
    if (word?.class === 'verb' && isToldOf(opening, word)) return null;
    const name = opening.slice(0, at).replace(/^由/, '');
    return bodies.test(name) && !noBody.test(name) && !/[，。、：；向\d]/.test(name) ? name : null;
  }
  return null;
}

/** What acts by itself in the midst of a paragraph, by what its name ends in, and what no such name opens with or holds. */
const acting = phrase`(?:${actingBodies}|${zones}区)$`;
/** The last characters of such names. */
const endsOfActing = new CharSet(`${actingBodies.map((word) => word.slice(-1)).join('')}区`);
const noName = phrase`^(?:${notOpeningBodies})|[，。、：；“”\d的]|全部|示范区$|全体|[全各]县`;

/** Whether a name is one of those that act by themselves: an institution, a firm, a zone. */
export function actsItself(name: string): boolean {
  return acting.test(name);
}

/** For how long it is told of, behind the name: 渔业学院三年新增9门课程. */
const forYears = /(?:[三五\d]年|全年)(?:来)?$/;

/** In which contest a place was taken, behind the name of who took it: 湾头经开区【在全省评价中】列第9位. */
const inContest = new StartPattern(phraseAt`在[^，。；在]{2,20}${contests}中`);

/** The body that the opening of a sentence or clause has as the subject of a deed; null where it has none. */
export function doerOf(opening: string): string | null {
  if (endsOfActing.firstIn(opening) === -1) return null;
  const first = wordAt(opening, 0, opening.length);
  if (first && first.class !== 'noun') return null;
  for (let at = 3; at <= Math.min(longestName, opening.length - 1); at++) {
    const word = wordAt(opening, at, opening.length, true);
    const ranked = inContest.startsAt(opening, at);
    if (!ranked && (word === null || word.class === 'noun')) continue;
    const name = opening.slice(0, at).replace(forYears, '');
    if (!acting.test(name) || noName.test(name) || noBody.test(name)) return null;
    return ranked || (word && does(opening, word)) ? name : null;
  }
  return null;
}

/** Whether a verb is what is told of: 公交都市建设加快, 自贸区筹建稳步推进. */
function isToldOf(text: string, { to, verb }: ClauseWord): boolean {
  const next = wordAt(text, to, text.length, true);
  if (next?.class === 'adverb')
    return next.predicate || wordAt(text, next.to, text.length, true)?.verb === 'act';
  const ends = next !== null && (next.to === text.length || text.charAt(next.to) === '，');
  return (verb === 'nominal' && next?.verb === 'rise') || (next?.verb === 'act' && ends);
}

/** Whether a deed stands at a word or behind it, where that only says when or how, and no more than describes what follows. */
function does(text: string, word: ClauseWord): boolean {
  const { class: kind, verb, to } = word;
  const next = wordAt(text, to, text.length, true);
  if (kind === 'verb')
    return (verb === 'act' || verb === 'gain') && !isToldOf(text, word) && text.charAt(to) !== '的';
  return next !== null && next.class === 'verb' && does(text, next);
}
