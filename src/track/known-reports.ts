/** What a user knows of a report that it does not say of itself. */
export interface KnownReport {
  /** The report's file: its path, or the end of it. */
  readonly file: string;
  /** Name or code of the region; null where nothing is said. */
  readonly region: string | null;
  readonly year: number | null;
}

/** Finds what is known of a file, the row with the longest path in common first. */
export class KnownReports {
  readonly #byName = new Map<string, KnownReport[]>();

  constructor(rows: readonly KnownReport[]) {
    for (const row of rows) {
      const name = partsOf(row.file).at(-1) ?? '';
      const same = this.#byName.get(name);
      if (same) same.push(row);
      else this.#byName.set(name, [row]);
    }
  }

  /** What is known of the file; null for nothing, or where two rows fit alike. */
  of(file: string): KnownReport | null {
    const parts = partsOf(file);
    const rows = this.#byName.get(parts.at(-1) ?? '') ?? [];
    const scored = rows
      .map((row) => ({ row, common: commonEnd(parts, partsOf(row.file)) }))
      .filter(({ row, common }) => common === Math.min(parts.length, partsOf(row.file).length))
      .sort((a, b) => b.common - a.common);
    const [first, second] = scored;
    return first && first.common !== second?.common ? first.row : null;
  }
}

function partsOf(file: string): string[] {
  return file.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let common = 0;
  while (
    common < Math.min(one.length, other.length) &&
    one.at(-1 - common) === other.at(-1 - common)
  )
    common++;
  return common;
}
