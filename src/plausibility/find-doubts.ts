import type { Diagnostic } from '../core/diagnostic.ts';
import type { Report } from './rule.ts';
import { plausibilityRules } from './rules/rules.ts';

/** What a report says that can hardly be so, as warnings in the order of the text. */
export function findDoubts(report: Report): readonly Diagnostic[] {
  const doubts = plausibilityRules.flatMap(({ code, check }) =>
    check(report).map(({ span, args }) => ({ code, severity: 'warning' as const, span, args })),
  );
  return doubts.sort((a, b) => a.span.from - b.span.from);
}
