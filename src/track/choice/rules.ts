import { company } from './company.ts';
import { early } from './early.ts';
import { exact } from './exact.ts';
import { named } from './named.ts';
import { numbered } from './numbered.ts';
import { own } from './own.ts';
import { plain } from './plain.ts';
import { reached } from './reached.ts';
import type { ChoiceContext, ChoiceRule } from './rule.ts';
import { summary } from './summary.ts';
import type { Mention } from '../mention.ts';

/** Every rule that says which number leads, in the order in which they decide. */
export const choiceRules: readonly ChoiceRule[] = [
  numbered,
  reached,
  own,
  summary,
  exact,
  plain,
  named,
  company,
  early,
];

/** A number that did not lead, and the rule that decided it. */
export interface LeftOut {
  readonly mention: Mention;
  readonly rule: string;
}

/** The number that leads, and the others in the order of the text. */
export interface Chosen {
  readonly mention: Mention;
  readonly others: readonly LeftOut[];
}

/** Chooses among the numbers that one document has for one place in a table. */
export function chosenOf(
  mentions: readonly [Mention, ...Mention[]],
  context: ChoiceContext,
): Chosen {
  let [best] = mentions;
  for (const mention of mentions) if (decides(mention, best, context) !== null) best = mention;
  const others = mentions
    .filter((mention) => mention !== best)
    .map((mention) => ({ mention, rule: decides(best, mention, context) ?? early.id }));
  return { mention: best, others };
}

/** The rule by which one number leads another; null where it does not. */
function decides(one: Mention, other: Mention, context: ChoiceContext): string | null {
  for (const { id, weigh } of choiceRules) {
    const difference = weigh(one, context) - weigh(other, context);
    if (difference !== 0) return difference > 0 ? id : null;
  }
  return null;
}
