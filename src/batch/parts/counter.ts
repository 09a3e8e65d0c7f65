import type { Counts } from './counts.ts';
import type { Result } from './streams.ts';

/** Adds up what documents leave behind. */
export class Counter {
  #documents = 0;
  #failed = 0;
  #records = 0;
  readonly #statuses = new Map<string, number>();
  readonly #diagnostics = new Map<string, number>();
  readonly #failures = new Map<string, number>();

  add(result: Result): void {
    if ('failure' in result) {
      this.#failed++;
      count(this.#failures, result.failure.code);
      return;
    }
    const { records, diagnostics } = result.document;
    this.#documents++;
    this.#records += records.length;
    for (const { status } of records) count(this.#statuses, status);
    for (const { code } of diagnostics) count(this.#diagnostics, code);
  }

  get counts(): Counts {
    return {
      documents: this.#documents,
      failed: this.#failed,
      records: this.#records,
      statuses: inOrder(this.#statuses),
      diagnostics: inOrder(this.#diagnostics),
      failures: inOrder(this.#failures),
    };
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function inOrder(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
