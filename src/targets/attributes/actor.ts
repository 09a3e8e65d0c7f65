import { bodyEndings, noBodyOpenings, zones } from '../../lexicon/bodies.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import type { Span } from '../../core/span.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { CharSet } from '../../core/char-set.ts';
import type { WordIndex } from '../../core/word-index.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Item } from '../../clause/item.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';

const named =
  /（(?:牵头单位|责任单位|牵头部门|责任部门|配合单位|负责单位|主办单位)[：:]([^）；;。，]{2,60})/;
const ledBy = /^([\u4e00-\u9fff、]{2,40}?)(?:牵头|负责)/;
/** Who spends, where a clause begins with it: 中央财政安排…, 县政府拿出…. */
const treasury = new StartPattern(
  /(?:中央|各?省级?|各?市级?|各?县级?|各?区级?|州级|各级|地方|国家|自治区|中国)(?:本级|人民)?(?:财政|政府)|国务院(?:及其?(?:各|有关)?部门|(?:各|有关)部门|办公厅)?/y,
);
/** Characters of every treasury's and government's name. */
const ofTreasuries = new CharSet('财政院');
/** Longest clause opening that is looked through for who spends. */
const longestOpening = 40;

/** Finds the treasury or government that does what one number after another tells. */
export class SpenderReader {
  readonly #text: string;
  /** The sentence of the last number, and who acts in it. */
  #sentence: Span | null = null;
  #spender: string | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The subject of the number's clause, or of the one before in its sentence where it has none; null where neither names one. */
  of(item: Item): string | null {
    const own = spenderOf(this.#text, item);
    const last = item.sentence === this.#sentence ? this.#spender : null;
    this.#spender = own ?? (last !== null && actsFirst(this.#text, item) ? last : null);
    this.#sentence = item.sentence;
    return this.#spender;
  }
}

/** Whether a number's clause opens with what is done: …，制定法规9部. */
function actsFirst(text: string, { clause, quantity }: Item): boolean {
  const word = wordAt(text, clause.from, quantity.bounded.from, true);
  return word?.verb === 'act' || word?.verb === 'gain';
}

/** The treasury or government that a clause gives as the subject of what its number tells; null where it gives none. */
function spenderOf(text: string, { clause, quantity }: Item): string | null {
  if (ofTreasuries.firstIn(text, clause.from, quantity.bounded.from) === -1) return null;
  const opens = trimStart(text, { from: clause.from, to: quantity.bounded.from }).from;
  const limit = Math.min(quantity.bounded.from, opens + longestOpening);
  const end = treasury.endAt(text, opens);
  if (end === -1 || end > limit || text.charAt(end) === '“') return null;
  const { from } = trimStart(text, { from: end, to: quantity.bounded.from });
  const word = wordAt(text, from, quantity.bounded.from, true);
  if (text.startsWith('用于', from)) return null;
  const spends = word?.verb === 'act' || word?.verb === 'gain' || isWhole(word, quantity);
  return spends ? text.slice(opens, end) : null;
}

/** 投入2亿元: a verb that is as often a noun is one right before its number. */
function isWhole(word: ClauseWord | null, { bounded }: Quantity): boolean {
  return word?.verb === 'nominal' && word.to === bounded.from;
}

/** What the name of a body or place ends in. */
const bodies = new RegExp(
  `(?:省|市|县|[市县城新郊]区|镇|乡|村|州|旗|盟|街道|${oneOf(zones)}区|` +
    `(?:产业|工业|物流|科技|创新)${bodyEndings.join('|')})$`,
);
/** Words that open a sentence and are no body. */
const noBody = new RegExp(
  String.raw`^(?:[^\u4e00-\u9fff]|[一二两三四五六七八九十百千万]+个|${noBodyOpenings.join('|')})|` +
    String.raw`社会|服务业|主要|统筹|全[省市县]|地区$|乡村$|示范[村镇乡县区]$|(?:博览|运动|展览|交易|推介|发布|洽谈|座谈)会$|城[乡市镇]$|^项目|^园区$`,
);
/** A paragraph that opens with its section's heading. */
const numbered =
  /^(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+[、是]|\d+[.、]|第[一二三四五六七八九十]+[，、章节条])/;
const longestName = 16;

/**
 * The body that a paragraph names as its subject or as responsible; null where it names none.
 * One of `own` bodies is known by its name at the paragraph's start.
 */
export function actorOf(text: string, paragraph: Span, own: WordIndex<string>): string | null {
  const end = Math.min(paragraph.to, paragraph.from + 4000);
  const bracketed = named.exec(text.slice(paragraph.from, end));
  if (bracketed) return (bracketed[1] as string).trim();
  const opening = text.slice(paragraph.from, Math.min(paragraph.to, paragraph.from + 44));
  const known = own.at(text, paragraph.from, paragraph.to);
  if (known && text.charAt(known.to) !== '的') return known.entry;
  if (numbered.test(opening)) return null;
  const led = ledBy.exec(opening);
  if (led && bodies.test(led[1] as string)) return led[1] as string;
  if (wordAt(opening, 0, opening.length)) return null;
  for (let at = 2; at <= Math.min(longestName, opening.length - 1); at++) {
    const word = wordAt(opening, at, opening.length);
    const acts = word?.class === 'verb' || opening.startsWith('要', at);
    if (!acts) continue;
    const name = opening.slice(0, at);
    return bodies.test(name) && !noBody.test(name) && !/[，。、：；]/.test(name) ? name : null;
  }
  return null;
}
