import { noCounts } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Result } from './streams.ts';

/** What one document leaves behind, in numbers. */
export function countsOf(result: Result): Counts {
  if ('failure' in result) {
    return { ...noCounts, failed: 1, failures: { [result.failure.code]: 1 } };
  }
  if ('copy' in result) return { ...noCounts, copies: 1 };
  const { records, diagnostics } = result.document;
  return {
    ...noCounts,
    documents: 1,
    records: records.length,
    statuses: countsByName(records.map(({ status }) => status)),
    diagnostics: countsByName(diagnostics.map(({ code }) => code)),
  };
}

function countsByName(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
