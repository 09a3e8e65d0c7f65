import { CharSet } from '../../core/char-set.ts';
import { lastSign } from '../../core/search.ts';
import type { Span } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { WordIndex } from '../../core/word-index.ts';
import { composingVerbs, settingManners, settingVerbs } from '../../lexicon/actions.ts';
import { phraseAt } from '../../lexicon/phrase.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt } from '../../clause/words.ts';
import type { Deed } from './deed.ts';

/** What is done with a given set, whose names may stand between: 立足渔业、港航两大产业. */
const setting = new WordIndex(settingVerbs.map((word) => [word, true] as const));
/** How it is done: 更好地利用岛内外两种资源. */
const settingManner = new StartPattern(phraseAt`(?:${settingManners}(?=[\u4e00-\u9fff]{2}))+`);

const joinsNames = new CharSet('和、与及');

/** Where something is done with a given set: 【在工作中】贯穿三个关键词. */
const place = /^在[\u4e00-\u9fff]{1,8}[中里]/;
const longestPlace = 12;

/**
 * The verb that the words before a given set open with; null where they open with none, where it only describes the set,
 * or where `verb`, another one, stands right before the number.
 */
export function settingVerb(text: string, left: Span, verb: string | null): string | null {
  const opening = place.exec(text.slice(left.from, left.from + longestPlace))?.[0].length ?? 0;
  const { from } = trimStart(text, { from: left.from + opening, to: left.to });
  const last = settingAt(text, lastSign(text, '、', left) + 1, left.to);
  if (last !== null && text.startsWith(last, left.to - last.length)) return last;
  const set = settingAt(text, left.from, left.to) ?? settingAt(text, from, left.to);
  if (set === null || verb === null) return set;
  const isBeside = text.startsWith(verb, left.to - verb.length);
  return isBeside && !verb.endsWith(set) ? null : set;
}

function settingAt(text: string, opens: number, to: number): string | null {
  const found = setting.at(text, Math.max(settingManner.endAt(text, opens), opens), to);
  if (!found) return null;
  // 突出发展三大产业: the deed is told behind it.
  const next = wordAt(text, found.to, to);
  if (next?.class === 'verb' && !joinsNames.has(text.charCodeAt(next.to))) return null;
  const end = text.charAt(found.to) === '好' ? found.to + 1 : found.to;
  const described = text.slice(end, to - 1).includes('的');
  return described ? null : text.slice(found.from, found.to);
}

const composes: ReadonlySet<string> = new Set(composingVerbs);
/** Into how many parts something is divided, or in how many it shows. */
const divided = /细?分[为成]|(?:抓了|有)(?=以下$)|(?:表现在|(?<![具拥所])有)$/;

/** The verb that says of what parts something is made up: 主要包括渔船、渔港等三个部分; null where none does. */
export function composingVerb(
  text: string,
  { item: { left }, frame: { words } }: Deed,
): string | null {
  const verb = words.find(
    ({ from, to }) => from >= left.from && to <= left.to && composes.has(text.slice(from, to)),
  );
  if (verb) return text.charAt(verb.to) === '的' ? null : text.slice(verb.from, verb.to);
  return (
    settingAt(text, lastSign(text, '、', left) + 1, left.to) ??
    divided.exec(text.slice(left.from, left.to))?.[0] ??
    null
  );
}
