import { firstSign } from '../core/search.ts';
import type { Span } from '../core/span.ts';
import { EndPattern } from '../core/end-pattern.ts';
import { phrase } from '../lexicon/phrase.ts';
import {
  countedDeeds,
  predicates,
  selectedNouns,
  waysOfGrowing,
} from '../lexicon/selected-nouns.ts';
import { oneOf } from '../lexicon/word-list.ts';

/** By measure word: a noun that it selects with what is told of it behind. */
const told: ReadonlyMap<string, RegExp> = new Map(
  selectedNouns.flatMap(({ measures, heads, endings, said }) => {
    const whole = oneOf([...heads, ...endings, ...countedDeeds]);
    const behind = said
      ? `(?=[^、和及与（]*${oneOf(said)}$)`
      : `(?=[^、和及与（]{2,}$)(?!.*${whole}$)`;
    const pattern = new RegExp(oneOf(heads) + behind, 'g');
    return measures.map((measure) => [measure, pattern] as const);
  }),
);

/** By measure word: the end of a phrase that names what it selects. */
const selected: ReadonlyMap<string, RegExp> = new Map(
  selectedNouns.flatMap(({ measures, heads, endings }) => {
    const pattern = new RegExp(`${oneOf([...heads, ...endings])}$`);
    return measures.map((measure) => [measure, pattern] as const);
  }),
);

/** Whether a noun phrase names what a measure word selects: 市级实验室 by 家. */
export function isSelectedBy(measure: string, words: string): boolean {
  return selected.get(measure)?.test(words) === true;
}

/** What others of a list are called by that a measure word selects only the first of: 四条[公路、海堤加固等重大项目]. */
const works = new EndPattern(/(?:项目|工程)$/);

/** The noun phrase behind a measure word up to the noun that it counts: 20家企业 of 20家企业上云用云. */
export function selectedNoun(text: string, measure: string, span: Span): Span {
  const listed = firstSign(text, '、', span);
  const first = { from: span.from, to: listed };
  const ofFirst = listed > span.from && isSelectedBy(measure, text.slice(first.from, first.to));
  if (ofFirst && works.test(text, span.from, span.to)) return first;
  const pattern = told.get(measure);
  if (pattern === undefined) return withoutPredicate(text, span);
  const words = text.slice(span.from, span.to);
  const head = [...words.matchAll(pattern)].at(-1);
  return head
    ? { from: span.from, to: span.from + head.index + head[0].length }
    : withoutPredicate(text, span);
}

const predicate = new EndPattern(
  phrase`(?<=.[^的]|^[村县镇])(?:${predicates}|${waysOfGrowing}发展)$`,
);
const longestPredicate = 12;

/** The same with nothing but how it is told. */
const whole = phrase`^(?:均|都|已|全部)*(?:${predicates}|${waysOfGrowing}发展)$`;

/** Whether a phrase is what those counted do or how they fare: 提档升级. */
export function tellsWhole(words: string): boolean {
  return whole.test(words);
}

/** The noun phrase without what those counted do, told right behind their name: 示范区 of 8个示范区提档升级. */
function withoutPredicate(text: string, { from, to }: Span): Span {
  const found = predicate.exec(text, Math.max(from, to - longestPredicate), to);
  if (!found) return { from, to };
  const end = to - found[0].length;
  return firstSign(text, '、', { from, to: end }) === -1 ? { from, to: end } : { from, to };
}
