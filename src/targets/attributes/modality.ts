import type { Span } from '../../core/span.ts';
import { CharSet } from '../../core/char-set.ts';
import { firstSign } from '../../core/search.ts';
import { EndPattern } from '../../core/end-pattern.ts';
import { StartPattern } from '../../core/start-pattern.ts';
import { WordIndex } from '../../core/word-index.ts';
import type { Found } from '../../core/word-index.ts';
import { changesOfMeasures } from '../../lexicon/changes.ts';
import { phrase, phraseAt } from '../../lexicon/phrase.ts';
import { statingVerbs, turns } from '../../lexicon/opening-words.ts';
import { modalWords } from '../../lexicon/modal-words.ts';
import type { ModalLimits } from '../../lexicon/modal-words.ts';
import type { Status } from '../kinds.ts';
import type { Modality } from '../target.ts';
import { trimStart } from '../../clause/phrase-edges.ts';
import { wordAt, wordsOf } from '../../clause/words.ts';
import type { ClauseWord } from '../../clause/words.ts';

/** A word that says how firmly something is promised. */
interface ModalWord extends ModalLimits {
  readonly modality: Modality;
}

const index = new WordIndex<ModalWord>(
  modalWords.map(([word, force, exceptions]) => [
    word,
    {
      modality: { text: word, force },
      notAfter: null,
      notBefore: null,
      onlyBefore: null,
      holds: null,
      ...exceptions,
    },
  ]),
);

const openings = new CharSet(modalWords.map(([word]) => word.charAt(0)).join(''));
/** How much of what stands before a word tells whether it is another. */
const longestBefore = 8;
const longestWord = Math.max(...modalWords.map(([word]) => word.length));

/** What makes a name of a word that promises: 两个确保. */
const slogan = new EndPattern(/[一二两三四五六七八九十]个$/);

/** The word that starts at `at` and says how firmly something is promised; null where none does. */
function modalAt(text: string, at: number, to: number): Found<ModalWord> | null {
  const found = index.at(text, at, to);
  if (!found) return null;
  const { notAfter, notBefore, onlyBefore } = found.entry;
  if (notAfter?.test(text.slice(Math.max(0, at - longestBefore), at))) return null;
  // “两个确保” names what is promised, and promises nothing.
  if (slogan.test(text, Math.max(0, at - 2), at)) return null;
  const behind = text.slice(found.to, found.to + 14);
  if (onlyBefore?.test(behind) === false) return null;
  return notBefore?.test(behind) ? null : found;
}

/** Where the last word of a stretch stands that promises; -1 where none does. What is expected (预计) may be a result. */
export function lastPromise(text: string, { from, to }: Span): number {
  let last = -1;
  for (let at = openings.firstIn(text, from, to); at !== -1;) {
    const found = modalAt(text, at, to);
    if (found && found.entry.modality.text !== '预计') last = at;
    at = openings.firstIn(text, found?.to ?? at + 1, to);
  }
  return last;
}

/** Longest stretch before a number over which a word holds. */
const reach = 160;

/** A word this near to its sentence's start stands at its opening: 初步预计. */
const longestOpening = 2;

/** By when all that a sentence lists shall be: 力争到2031年，. */
const whole = new StartPattern(/到20\d\d年[底末]?，/y);

/** What tells that an aside gives the goal of what is told: （年度目标6%）. */
const asGoal = /^(?:年度|年初|全年|原定?)?(?:目标|计划|任务)/;

/** How far a word holds: in its clause, up to a semicolon, or to its sentence's end. */
type Scope = 'clause' | 'list' | 'sentence';

/** What the modality of a number is asked with. */
export interface Promised {
  /** Where the number starts, with the words that bound it. */
  readonly at: number;
  /** Where it starts without them: 突破【10亿元】. */
  readonly number: number;
  readonly clause: Span;
  readonly sentence: Span;
  readonly status: Status;
  readonly action: string | null;
}

/** Finds how firmly one number after another is promised: what was looked through for one is not for the next. */
export class ModalityReader {
  readonly #text: string;
  /** The sentence that was looked through, how far, and the last word in it. */
  #sentence = -1;
  #to = 0;
  /** Where the sentence before ended. */
  #end = 0;
  #last: Found<ModalWord> | null = null;
  /** The last word that holds to the sentence's end, or on over a list of sentences: 力争更好结果 ends no list of what is expected. */
  #head: Found<ModalWord> | null = null;
  /** How far the last word holds; null as long as nobody asked. */
  #scope: Scope | null = null;
  /** Whether the last word stands behind the subject of its clause. */
  #inside = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** The last word before a number, in its sentence, that says how firmly it is promised; null where none does. */
  before(number: Promised): Modality | null {
    this.#read(number);
    const word = this.#last && this.#holds(this.#last, number) ? this.#last : this.#head;
    if (!word || this.#isAside(word, number)) return null;
    const { modality } = word.entry;
    // What is reported may have been expected, but is no longer promised.
    return number.status === 'target' ? modality : null;
  }

  /** Whether a number is a goal told in an aside behind the word: 预计渔业产值增长9%（年度目标6%）. */
  #isAside({ from }: Found<ModalWord>, { at, clause }: Promised): boolean {
    const text = this.#text;
    const opens = from < clause.from && text.charAt(clause.from - 1) === '（';
    return opens && asGoal.test(text.slice(clause.from, at));
  }

  #read({ at, number, clause, sentence }: Promised): void {
    // 不得超过 forbids and bounds.
    const to = this.#text.startsWith('不得', at) ? number : at;
    if (sentence.from !== this.#sentence) {
      if (!this.#goesOn(sentence)) this.#head = this.#leadTo(sentence);
      this.#sentence = this.#to = sentence.from;
      this.#last = null;
    }
    this.#end = sentence.to;
    // A word may end beyond where the last number stood.
    const start = Math.max(sentence.from, this.#last?.to ?? 0, this.#to - longestWord + 1);
    for (let from = openings.firstIn(this.#text, start, to); from !== -1;) {
      const found = modalAt(this.#text, from, to);
      if (found && !this.#isAimedAt(found)) {
        this.#last = found;
        this.#scope = this.#isFurther(found, clause)
          ? 'clause'
          : (this.#scopeAt(found, sentence) ?? found.entry.holds ?? null);
        this.#inside = false;
        if (this.#scope === 'sentence') this.#head = found;
      }
      from = openings.firstIn(this.#text, found?.to ?? from + 1, to);
    }
    this.#to = to;
  }

  /**
   * Whether a sentence lists more of the goals that the one right before it opened: 主要预期目标是：渔业产值增长9%。渔民收入增长6%。;
   * on a line of its own only where that one ends no sentence.
   */
  #goesOn({ from, to }: Span): boolean {
    const text = this.#text;
    if (!this.#head || !goals.startsAt(text, this.#head.to)) return false;
    const isNext = from - this.#end <= 1 && text.charAt(from - 1) === '。';
    const isItem =
      endBefore(text, from) <= this.#end && !endsSentence.has(text.charCodeAt(this.#end - 1));
    return (isNext || isItem) && !leaves.test(text.slice(from, to));
  }

  /** The word of the line before that lists what is expected in those below it: 主要预期目标是：; null where none does. */
  #leadTo({ from }: Span): Found<ModalWord> | null {
    const text = this.#text;
    const end = endBefore(text, from);
    if (end === from || text.charAt(end - 1) !== '：') return null;
    const at = firstSign(text, '预期', { from: Math.max(0, end - longestLead), to: end });
    const found = at === -1 ? null : modalAt(text, at, end);
    return found && goals.startsAt(text, found.to) ? found : null;
  }

  /** Whether a deed is what the word before it aims at: 力争年内争取新网70张. */
  #isAimedAt({ from, entry }: Found<ModalWord>): boolean {
    const before = this.#last;
    if (entry.modality.text !== '争取' || before?.entry.modality.text !== '力争') return false;
    return clauseEnds.firstIn(this.#text, before.to, from) === -1;
  }

  /** 预计 and 力争到2031年， at the opening of a sentence, and goals that are listed (预期目标是), hold for all of it. */
  #scopeAt({ from, to, entry }: Found<ModalWord>, sentence: Span): Scope | null {
    const { text } = entry.modality;
    const opens = from - sentence.from <= longestOpening;
    const byWhen = text === '力争' && whole.startsAt(this.#text, to);
    return (opens && (text === '预计' || byWhen)) ||
      (text === '预期' && ofGoals.startsAt(this.#text, to))
      ? 'sentence'
      : null;
  }

  /** Whether a word holds for a number: in its own clause, or beyond it where a number or nothing but a time stands there. */
  #holds(word: Found<ModalWord>, number: Promised): boolean {
    if (word.from >= number.clause.from) {
      if (this.#isDeed(word, number)) {
        this.#scope = 'clause';
        return false;
      }
      this.#scope ??= 'list';
      this.#inside = this.#hasSubject({ from: number.clause.from, to: word.from });
      return true;
    }
    this.#scope ??= this.#saysWhen(word.to, number.at) ? 'list' : 'clause';
    if (this.#scope !== 'list') return this.#scope === 'sentence';
    // 覆盖率力争达到9%，能耗下降5%: what has a subject of its own is not meant.
    if (this.#inside && this.#hasSubject(number.clause)) return false;
    return number.at - word.from <= reach && !this.#text.slice(word.to, number.at).includes('；');
  }

  /** Whether a word only opens what more is aimed at beside a number of its clause: 渔获9万吨、力争达10万吨，鱼粉4万吨. */
  #isFurther({ from }: Found<ModalWord>, clause: Span): boolean {
    if (from <= clause.from || this.#text.charAt(from - 1) !== '、') return false;
    return /\d/.test(this.#text.slice(clause.from, from));
  }

  /** Whether a stretch opens with a noun, behind what says when, and no verb. */
  #hasSubject(span: Span): boolean {
    const { from } = trimStart(this.#text, span);
    if (span.to - from < shortestSubject || comparing.has(this.#text.charCodeAt(span.from)))
      return false;
    const word = wordAt(this.#text, from, span.to);
    if (word !== null && word.class !== 'noun') return false;
    return !saying.test(this.#text.slice(from, span.to));
  }

  /** Whether 争取 is itself what is done: 争取上级资金5亿元. */
  #isDeed(
    { to, entry: { modality } }: Found<ModalWord>,
    { at, number, clause, action }: Promised,
  ): boolean {
    if (modality.text !== '争取' || this.#says(to, at)) return false;
    // 争取财政收入突破10亿元 promises, 争取资金不少于45亿元 does.
    if (this.#verbsIn(at, number).some((verb) => this.#reaches(verb))) return false;
    if (action === '争取') return true;
    // 争取9家渔企落户: what they are to do is told behind them.
    const told = action !== null && this.#text.slice(number, clause.to).includes(action);
    return !told && !leadsOn.has(this.#text.charCodeAt(to)) && !this.#says(to, clause.to);
  }

  /** Whether the rest of a word's clause only says when: 确保在年底前，. */
  #saysWhen(from: number, to: number): boolean {
    const end = clauseEnds.firstIn(this.#text, from, to);
    return end > from && endsTime.has(this.#text.charCodeAt(end - 1));
  }

  /** Whether a verb stands in a stretch. */
  #says(from: number, to: number): boolean {
    return this.#verbsIn(from, to).some(({ verb }) => verb !== 'nominal');
  }

  /** Whether a verb says that a number is reached: 突破, not 不少于. */
  #reaches({ from, verb }: ClauseWord): boolean {
    return verb === 'reach' && this.#text.charAt(from) !== '不';
  }

  #verbsIn(from: number, to: number): readonly ClauseWord[] {
    return wordsOf(this.#text, from, to).filter((word) => word.class === 'verb');
  }
}

/** What opens a clause that compares with what is told of, or tells of a part of it: 比上年提高, 其中城镇. */
const comparing = new CharSet('比较与其');
/** What says who sets a goal, no subject of it: 《方案》提出[争取]. */
const saying = phrase`${statingVerbs}[，：]?$`;
/** Shorter words before a verb are no subject. */
const shortestSubject = 3;

/** What stands behind 争取 where it only says how firmly the rest is meant: 争取在年底前. */
const leadsOn = new CharSet('在向到年全早使让与把将用');

const endsSentence = new CharSet('。！？：');

/** What lists goals: 预期目标是：. */
const goals = new StartPattern(/目标(?:[是为]|如下)?[:：]/y);
/** 目标 of a list; 收入预期目标增长3% is that of the income alone. */
const ofGoals = new StartPattern(phraseAt`目标(?!${changesOfMeasures})`);
/** The words of a line that leads up to goals end so near to its colon. */
const longestLead = 8;
const blank = /\s/;

/** Where the text before a place ends that is not blank. */
function endBefore(text: string, from: number): number {
  let end = from;
  while (end > 0 && blank.test(text.charAt(end - 1))) end--;
  return end;
}
/** What opens a sentence that leaves a list of goals. */
const leaves = phrase`^\s*${turns}`;

const clauseEnds = new CharSet('，；：');
const endsTime = new CharSet('年月日前底末内间期上下中');
