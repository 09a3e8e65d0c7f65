import { assemble } from '../../src/document/assemble.ts';
import { measure, understand } from '../../src/parse.ts';
import { ruleExamples } from '../../src/explain/rule-examples.ts';
import { page } from '../../src/view/page.ts';
import type { ViewedReport } from '../../src/view/page.ts';

/** A report as the page shows it. */
export function viewed(input: Uint8Array | string): ViewedReport {
  const measured = measure(understand(input, {}), false);
  return {
    document: assemble(measured),
    source: measured.source,
    repaired: measured.repaired.value,
  };
}

/** The page of reports, as text. */
export function pageOf(
  inputs: readonly (Uint8Array | string)[],
  language: 'zh' | 'en' = 'zh',
): string {
  return [...page(inputs.map(viewed), language, ruleExamples())].join('');
}
