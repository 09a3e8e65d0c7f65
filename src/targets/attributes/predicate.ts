import { CharSet } from '../../core/char-set.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { WordIndex } from '../../core/word-index.ts';
import { examinations, fortunes, relatingVerbs } from '../../lexicon/actions.ts';
import { gettingVerbs, lightVerbs } from '../../lexicon/light-verbs.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { assertingWords } from '../../lexicon/manner-words.ts';
import { thePublic } from '../../lexicon/people-words.ts';
import type { Item } from '../../clause/item.ts';
import { isStrong } from '../../clause/deed-verbs.ts';
import { tellsWhole } from '../../clause/selected-noun.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';
import { bareVerb } from './bare-verb.ts';
import type { Deed } from './deed.ts';

const relating: ReadonlySet<string> = new Set(relatingVerbs);

/** 中 or 后 in what those counted are among or after. */
const amid = new EndPattern(/[中后上]$/);

/** Where or when what is told of those counted is done, and the mark of a note: 6项成果全省推广. */
const aside = new StartPattern(
  phraseAt`(?:[[〔［]\d{1,2}[\]〕］]|在?全[国省市县区](?:、全[国省市县区])?|向${thePublic}|（[^（）]{1,12}）)`,
);
/** That it is, can or shall be so: 37个渔村可全部通电. */
const asserted = new StartPattern(phraseAt`${assertingWords}`);

/** What those counted won: 4人获“海岛好人”称号. */
const won = new StartPattern(/获(?![得奖益批评救])/y);

/** Units of people, who need no noun: 20万人实现脱贫. */
const people: ReadonlySet<string> = new Set(['人', '户', '名']);

/** What those counted do or have done to them: 18个县推行了试点, 20项任务全部完成. */
export function predicate(text: string, { item, frame, draft }: Deed): string | null {
  const { from, to } = frame.after;
  if (to <= from) {
    const told = people.has(item.quantity.unit)
      ? verbBehind(text, item, to)
      : draft.by === 'level.carried' && draft.type === 'count'
        ? endsIn(text, item, verbBehind(text, item, to))
        : null;
    const names = told !== null && draft.indicator !== told && draft.indicator.includes(told);
    return names ? null : told;
  }
  if (amid.test(text, from, frame.told)) return null;
  const told = verbBehind(text, item, to);
  if (told !== null || frame.told <= to) return accomplished(text, item, told);
  const words = text.slice(to, frame.told);
  return tellsWhole(words) ? bareVerb(words) : verbBehind(text, item, frame.told);
}

/** What came about, where 实现 only says that it did: 9个渔港项目实现[投产]. */
function accomplished(text: string, { right }: Item, told: string | null): string | null {
  if (told !== '实现') return told;
  const said = accomplishing.exec(text.slice(right.from, right.to))?.[0].length ?? 0;
  const word = said > 0 ? wordAt(text, right.from + said, right.to) : null;
  return word?.verb === 'act' && word.to === right.to
    ? bareVerb(text.slice(word.from, word.to))
    : told;
}
const accomplishing = /^.*实现了?/;

/** A verb that its clause ends in, or that says that something was got or done; null where it only describes a noun. */
function endsIn(text: string, { right }: Item, verb: string | null): string | null {
  if (verb === null) return null;
  const said = text.slice(right.from, right.to);
  return said.endsWith(verb) || finishes.test(verb) ? verb : null;
}
const finishes = phrase`^(?:${gettingVerbs}|${lightVerbs}|获|通过|建成|建成投产)$`;

/** Where those counted do what is told of them, or with, to or from whom: 9名渔民在湾头落户, 9项经验向全市推广. */
const opensRelation = new CharSet('在向与同对从赴');
/** Longest such words. */
const longestRelation = 24;
/** What is done at, with or to it rather than told of it there. */
const light = phrase`^(?:${lightVerbs}|给予|予以)了?$`;

/** The verb behind the words that say where, with, to or from whom something is told of those counted; null where none is. */
function behindRelation(text: string, at: number, to: number): string | null {
  if (!opensRelation.has(text.charCodeAt(at)) || text.startsWith('对于', at)) return null;
  const verbs = wordsOf(text, at + 1, Math.min(to, at + longestRelation), false).filter(
    ({ class: kind, verb, from }) => kind === 'verb' && verb !== 'reach' && from > at + 1,
  );
  const lightly = verbs.find((word) => light.test(text.slice(word.from, word.to)));
  const strong = verbs.findLast((word) => isStrong(word) || word.to === to);
  const verb = lightly ?? strong ?? verbs.at(-1);
  if (verb) return bareVerb(text.slice(verb.from, verb.to));
  for (let end = to - shortestFortune; end > at + 1; end--) {
    const fortune = fares.at(text, end, to);
    if (fortune && fortune.to === to) return text.slice(end, to);
  }
  return null;
}

const examined = phrase`^${examinations}$`;

/** The verb behind what those counted came through, or by what means: 9户渔民通过搬迁摆脱困境; null where none is. */
function behindMeans(text: string, { from, to: behind }: ClauseWord, to: number): string | null {
  if (!text.startsWith('通过', from)) return null;
  const verb = wordsOf(text, behind, Math.min(to, behind + longestRelation), false).findLast(
    (word) => isStrong(word) || examined.test(text.slice(word.from, word.to)),
  );
  const said = verb ? text.slice(verb.from, verb.to) : '';
  if (examined.test(said)) return '通过';
  return said === '' ? null : bareVerb(said);
}

/** Whether what is told at `at` is how those counted fare. */
export function opensFortune(text: string, at: number): boolean {
  return fares.at(text, at) !== null;
}

const fares = new WordIndex(fortunes.map((word) => [word, true] as const));
const shortestFortune = 2;

/** Where the words end that say where, when or that something is told: 均已. */
function behindAsides(text: string, from: number, to: number): number {
  let at = from;
  const next = (): number => Math.max(aside.endAt(text, at), asserted.endAt(text, at));
  for (let end = next(); end !== -1 && at < to; end = next()) at = end;
  return at;
}

/** What is done to those counted, behind 被 and who does it: 6名渔工被三家渔企录用; null where nothing is. */
function doneBy(text: string, from: number, to: number): string | null {
  const verb = wordsOf(text, from, to).findLast(
    (word) => word.class === 'verb' && (word.to === to || '为入的'.includes(text.charAt(word.to))),
  );
  return verb ? text.slice(verb.from, verb.to) : null;
}

/** What those counted came through: 9个项目通过省级验收. */
const passes = new StartPattern(phraseAt`通过(?=[\u4e00-\u9fff]{0,10}${examinations})`);

/** Verbs before which another one only names what was got or done: 建设 in 9个项目建设取得成效. */
const gets = phrase`^${gettingVerbs}$`;

/** How fast what is told behind it is done: 9条渔道加快实施. */
const hastens = new StartPattern(/(?:加快|加速|提速)/y);

/** A verb that tells of those counted, or the one behind it whose object it names; null where it tells nothing. */
function deedAt(text: string, word: ClauseWord, to: number): string | null {
  const next = word.verb === 'nominal' ? wordAt(text, word.to, to) : null;
  const said = next?.class === 'verb' && next.to < to ? text.slice(next.from, next.to) : '';
  if (gets.test(said)) return said;
  const hastened = hastens.startsAt(text, word.from) ? wordAt(text, word.to, to) : null;
  if (hastened?.class === 'verb') return text.slice(word.from, hastened.to);
  return relating.has(text.slice(word.from, word.to))
    ? null
    : bareVerb(text.slice(word.from, word.to));
}

/** The verb that tells of those counted right behind their noun, which ends at `to`. */
export function verbBehind(text: string, item: Item, to: number): string | null {
  let at = text.charAt(to) === '”' ? to + 1 : to;
  while (at < item.right.to) {
    at = behindAsides(text, at, item.right.to);
    if (won.startsAt(text, at)) return '获';
    const word = wordAt(text, at, item.right.to);
    if (passes.startsAt(text, at)) return '通过';
    // 9个项目签约后建成投产: what is told is what came next.
    if (word?.class === 'verb' && text.charAt(word.to) === '后' && word.to + 1 < item.right.to) {
      at = word.to + 1;
      continue;
    }
    if (word?.class === 'verb')
      return deedAt(text, word, item.right.to) ?? behindMeans(text, word, item.right.to);
    if (word === null && '被由'.includes(text.charAt(at)))
      return doneBy(text, at + 1, item.right.to);
    const fortune = fares.at(text, at, item.right.to);
    if (fortune) return text.slice(at, fortune.to);
    if (word?.class !== 'adverb' && word?.class !== 'time')
      return behindRelation(text, at, item.right.to);
    at = word.to;
  }
  return null;
}
