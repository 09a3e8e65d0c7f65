import { assemble } from '../../src/document/assemble.ts';
import { measure, understand } from '../../src/parse.ts';
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
