import { EndPattern } from '../../core/end-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { sizesInMoney, sizesInUnits, sizesOfThings } from '../../lexicon/sums.ts';
import { oneOf } from '../../lexicon/word-list.ts';
import { yardsticks } from '../../lexicon/promise-words.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { phraseText } from '../../clause/phrase-text.ts';
import type { Context } from '../construction.ts';

/** 投资3亿元以上的8个项目: a bound in words is put on each; 3亿多元 is what all of them cost. */
export function isCriterion({ comparator, span, bounded }: Quantity): boolean {
  const worded = comparator === 'range' || bounded.from < span.from || bounded.to > span.to;
  return worded && comparator !== 'approx' && comparator !== 'eq';
}

/** What a sum is called before it, with the verb that names it: 投资2亿元的…, 涉及资金2亿元的…. */
export function sumName({ text, frame }: Context): string {
  const verb = frame.verb ? text.slice(frame.verb.from, frame.verb.to) : '';
  if (verb === '投资') return verb;
  const name = phraseText(text, frame.before);
  const involves = text.startsWith('涉及', frame.before.from - '涉及'.length);
  return involves ? `涉及${name}` : name;
}

/** Sizes in money that a name ends in: 营业收入超十亿元的企业. */
export const sizeInMoney: RegExp = new RegExp(`${oneOf(sizesInMoney)}$`);

/** Sizes in another measure that a name ends in: 总装机18万千瓦的风电项目. */
export const sizeInUnits: EndPattern = new EndPattern(phrase`${sizesInUnits}$`);

/** Names of a sum or size that belongs to the thing after it: 总投资4亿元的建设项目. */
export const sums: RegExp = phrase`${sizesOfThings}$`;

/** What a sum does not belong to: 扩大面积3万亩的计划. */
const plans = phrase`^的(?:${yardsticks}|新?阶段|新?台阶|百分之|\d+(?:\.\d+)?%)`;

/** Another attribute between a sum and the thing that both describe: 总投资4亿元、占地30亩的水厂. */
const another = /^、[^，。；、]{2,24}的[\u4e00-\u9fff“]/;

/** Whether the number that ends at `at` is an attribute of the thing behind it. */
export function describes(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '、') return another.test(text.slice(at, at + 30));
  return sign === '的' && !plans.test(text.slice(at, at + 8));
}
