import type { LastStarting, Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { StartPattern } from '../core/start-pattern.ts';
import { WordIndex } from '../core/word-index.ts';
import { impliedRanks } from '../lexicon/implied-quantities.ts';
import { hasLongFraction } from '../numerals/long-fraction.ts';
import { numeralAt } from '../numerals/numeral-at.ts';
import type { Numeral } from '../numerals/numeral.ts';
import { compoundAt } from './compound.ts';
import { currencySignBefore } from './currency-sign.ts';
import { fractionAt } from './fraction.ts';
import { impliedQuantityAt } from './implied-quantity.ts';
import { measureAt } from './measure.ts';
import type { UnitIndex } from './measure.ts';
import type { Amount, Quantity, Refusal, RefusalReason } from './quantity.ts';
import { brokenRange, rangeAt } from './range.ts';
import { rankAt } from './rank.ts';
import { sharesAt } from './ratio.ts';
import { refusalRules } from './refusals/rules.ts';
import { magnified, sharedAt } from './row.ts';
import { largest, singleAt } from './single.ts';

/** What a scan reads and where it puts what it finds. */
export interface Scene {
  readonly text: string;
  /** Names in quotation marks. */
  readonly names: LastStarting;
  readonly addresses: LastStarting;
  readonly units: UnitIndex;
  readonly quantities: Quantity[];
  readonly refuse: (refusal: Refusal) => void;
}

const starts = new CharSet(
  '0123456789〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟半过超近倍翻减首榜前第T',
);
const ranks = new WordIndex(
  impliedRanks.map(([word, rank, comparator]) => [word, { rank, comparator }] as const),
);
/** 零下 and 零上 are signs. */
const opensSign = new StartPattern(/零[上下]/y);
/** Shorter numbers are exact. */
const longEnough = 15;

/** Reads one paragraph from its start to its end, each number once. */
export class Scanner {
  readonly #scene: Scene;
  readonly #to: number;
  #at: number;
  /** Where what was read last ends: nothing before it belongs to the next number. */
  #floor: number;

  constructor(scene: Scene, paragraph: Span) {
    this.#scene = scene;
    this.#paragraphFrom = paragraph.from;
    this.#at = paragraph.from;
    this.#floor = paragraph.from;
    this.#to = paragraph.to;
  }

  readonly #paragraphFrom: number;

  run(): void {
    const { text, names, addresses } = this.#scene;
    for (;;) {
      while (this.#at < this.#to && !starts.has(text.charCodeAt(this.#at))) this.#at++;
      if (this.#at >= this.#to) return;
      const address = addresses.at(this.#at);
      const name = names.at(this.#at);
      if (address && this.#at < address.to) this.#refuse(address.to, 'address');
      else if (name && this.#at < name.to) this.#refuse(name.to, 'slogan');
      else this.#readWord();
    }
  }

  #refuse(to: number, reason: RefusalReason): void {
    const from = this.#at;
    this.#scene.refuse({ span: { from, to }, reason });
    this.#at = Math.max(to, from + 1);
  }

  #accept(quantity: Quantity): void {
    const { from, to } = quantity.number;
    const isLong =
      to - from > longEnough && hasLongFraction(this.#scene.text.slice(from, to).replace(/ /g, ''));
    if (!isExact(quantity.amount) || isLong) {
      this.#refuse(quantity.span.to, 'inexact');
      return;
    }
    this.#scene.quantities.push(quantity);
    this.#at = Math.max(quantity.bounded.to, this.#at + 1);
    this.#floor = this.#at;
  }

  /** Reads the word that states a number, the rank, or the number at the place. */
  #readWord(): void {
    const { text } = this.#scene;
    const implied = impliedQuantityAt(text, this.#at, this.#to, this.#floor);
    if (implied && 'reason' in implied) this.#refuse(implied.span.to, implied.reason);
    else if (implied) this.#accept(implied);
    else {
      const rank = rankAt(text, this.#at, ranks);
      if (rank) this.#accept(rank);
      else this.#readNumber();
    }
  }

  #readNumber(): void {
    const { text } = this.#scene;
    const written = opensSign.startsAt(text, this.#at) ? null : numeralAt(text, this.#at);
    if (!written) {
      this.#at++;
      return;
    }
    const fraction = fractionAt(text, this.#at, this.#floor, written);
    if (fraction) this.#accept(fraction);
    else if (written.broken === true) this.#refuse(written.to, 'malformed');
    else this.#readMeasured(magnified(text, written, this.#floor));
  }

  #readMeasured(numeral: Numeral): void {
    const { text, units } = this.#scene;
    const own = measureAt(text, numeral.to, units);
    const compound = compoundAt(text, numeral, own, units);
    const measure = compound?.measure ?? sharedAt(text, numeral, own, units) ?? own;
    const sign = currencySignBefore(text, this.#at, this.#floor);
    const candidate = {
      text,
      numeral: compound?.numeral ?? numeral,
      measure: compound?.measure ?? own,
      paragraphFrom: this.#paragraphFrom,
    };
    const shares = candidate.measure !== measure;
    const against =
      sign && !own
        ? null
        : (refusalOf(candidate) ?? (shares ? refusalOf({ ...candidate, measure }) : null));
    if (against) {
      this.#refuse(against.to, against.reason);
      return;
    }
    const parts = sharesAt(text, numeral, this.#floor);
    if (parts) {
      for (const part of parts) this.#accept(part);
      if (parts.length === 0) this.#refuse(numeral.to, 'malformed');
      return;
    }
    const read = { numeral: candidate.numeral, measure, sign };
    const range = compound ? null : rangeAt(text, read, this.#floor, units);
    const quantity = range ?? singleAt(text, read, this.#floor);
    if (quantity && !range) {
      const broken = compound ? -1 : brokenRange(text, numeral, own);
      if (broken !== -1) this.#refuse(broken, 'malformed');
      else this.#accept(quantity);
    } else if (quantity) this.#accept(quantity);
    else {
      const broken = brokenRange(text, numeral, own);
      if (broken !== -1) this.#refuse(broken, 'malformed');
      else this.#refuse(numeral.to, numeral.value > largest ? 'inexact' : 'no-unit');
    }
  }
}

function isExact(amount: Amount): boolean {
  return 'value' in amount
    ? Math.abs(amount.value) <= largest
    : Math.max(Math.abs(amount.min), Math.abs(amount.max)) <= largest;
}

function refusalOf(
  candidate: Parameters<(typeof refusalRules)[number]['refuse']>[0],
): { to: number; reason: RefusalReason } | null {
  for (const rule of refusalRules) {
    const to = rule.refuse(candidate);
    if (to !== null) return { to, reason: rule.reason };
  }
  return null;
}
