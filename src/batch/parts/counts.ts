/** What was made of some documents. */
export interface Counts {
  /** Documents that were written. */
  readonly documents: number;
  /** Documents that failed. */
  readonly failed: number;
  /** Documents that are copies of others, which were not read. */
  readonly copies: number;
  readonly records: number;
  /** Records by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Diagnostics of the documents that were written, by code. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** Failures by code. */
  readonly failures: Readonly<Record<string, number>>;
}

export const noCounts: Counts = {
  documents: 0,
  failed: 0,
  copies: 0,
  records: 0,
  statuses: {},
  diagnostics: {},
  failures: {},
};

/** Both together; names in their order, so that the order of adding does not show. */
export function sumOf(one: Counts, other: Counts): Counts {
  return {
    documents: one.documents + other.documents,
    failed: one.failed + other.failed,
    copies: one.copies + other.copies,
    records: one.records + other.records,
    statuses: sumByName(one.statuses, other.statuses),
    diagnostics: sumByName(one.diagnostics, other.diagnostics),
    failures: sumByName(one.failures, other.failures),
  };
}

function sumByName(one: Counts['failures'], other: Counts['failures']): Counts['failures'] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
}
