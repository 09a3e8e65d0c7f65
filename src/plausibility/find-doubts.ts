import type { Diagnostic } from '../core/diagnostic.ts';
import { Cover } from '../core/span.ts';
import type { Target } from '../targets/target.ts';
import type { Report } from './rule.ts';
import { plausibilityRules } from './rules/rules.ts';

/** What a report says that can hardly be so, as warnings in the order of the text. */
export function findDoubts(report: Report): readonly Diagnostic[] {
  const doubts = plausibilityRules.flatMap(({ code, check }) =>
    check(report).map(({ span, args }) => ({ code, severity: 'warning' as const, span, args })),
  );
  return doubts.sort((a, b) => a.span.from - b.span.from);
}

/** What is left of the chance of a record whose number is hardly meant: as likely as not a word is misread. */
const doubted = 0.5;

/** The targets, those that doubts are about with half the chance. */
export function withDoubts(targets: Target[], doubts: readonly Diagnostic[]): Target[] {
  if (doubts.length === 0) return targets;
  const doubtful = new Cover(doubts.flatMap(({ span }) => span ?? []));
  return targets.map((target) =>
    doubtful.holds(target.quantity.span) ? { ...target, trust: doubted * target.trust } : target,
  );
}
