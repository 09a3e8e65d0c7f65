import { itemOf, keyOf } from '../track/line.ts';
import type { LineKey } from '../track/line.ts';
import type { Statement } from '../track/mention.ts';
import type { IndicatorOf } from '../track/mentions.ts';
import { together } from '../track/presence.ts';
import type { Presence } from '../track/presence.ts';
import { isSameReport } from '../track/report.ts';
import type { Report } from '../track/report.ts';
import { leadingResults, rowsOf } from '../track/rows.ts';
import type { ExplainedRow, RowContext } from '../track/rows.ts';
import { Collector } from './collect.ts';

/** A report of the table, and the one that it is a copy of. */
export interface Source {
  readonly report: Report;
  /** File of the report that counts in its place; null where it counts itself. */
  readonly copyOf: string | null;
}

/** What a panel tells, in this order: every source, then every row. */
export type PanelItem =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'row'; readonly explained: ExplainedRow };

/** What rows are made with. */
export interface PanelSettings {
  readonly indicatorOf: IndicatorOf;
  readonly orderOf: (code: string) => number;
}

/** Makes the sources and the rows of sorted lines; holds no more of them than one region and year has. */
export async function* panelOf(
  lines: AsyncIterable<string> | Iterable<string>,
  settings: PanelSettings,
): AsyncGenerator<PanelItem> {
  const panel = new Panel(settings);
  for await (const line of lines) yield* panel.add(line);
  yield* panel.end();
}

class Panel {
  readonly #settings: PanelSettings;
  #key: LineKey | null = null;
  #collector = new Collector();
  #presence: Presence = { promising: null, reviewing: null };
  /** Reports of one region and year that count. */
  #counting: Report[] = [];
  /** Files that do not count. */
  readonly #copies = new Set<string>();
  /** Results of the country by year. */
  readonly #country = new Map<string, ReadonlyMap<string, Statement>>();
  #before: { readonly key: LineKey; readonly results: ReadonlyMap<string, Statement> } | null =
    null;

  constructor(settings: PanelSettings) {
    this.#settings = settings;
  }

  *add(line: string): Generator<PanelItem> {
    const key = keyOf(line);
    if (!this.#key || !isSameKey(key, this.#key)) {
      yield* this.end();
      this.#key = key;
    }
    const item = itemOf(line);
    switch (item.kind) {
      case 'report':
        yield { kind: 'source', source: this.#sourceOf(item.report) };
        break;
      case 'presence': {
        const { role, report } = item;
        this.#presence = { ...this.#presence, [role]: together(this.#presence[role], report) };
        break;
      }
      case 'entry':
        if (!this.#copies.has(item.entry.report.file)) this.#collector.add(item.entry);
    }
  }

  /** Ends what belongs to one key. */
  *end(): Generator<PanelItem> {
    const key = this.#key;
    this.#counting = [];
    const { entries } = this.#collector;
    const presence = this.#presence;
    this.#collector = new Collector();
    this.#presence = { promising: null, reviewing: null };
    if (key?.table !== 'rows') return;
    const context: RowContext = {
      ...this.#settings,
      country: this.#country.get(key.when) ?? new Map(),
      before: this.#resultsBefore(key),
      presence,
    };
    if (/^\d{4}$/.test(key.when)) {
      const results = leadingResults(entries, context);
      this.#before = { key, results };
      if (key.place === '000000') this.#country.set(key.when, results);
    }
    for (const explained of rowsOf(entries, context)) yield { kind: 'row', explained };
  }

  #resultsBefore({ place, when }: LineKey): ReadonlyMap<string, Statement> {
    const before = this.#before;
    const isNext = before?.key.place === place && Number(before.key.when) === Number(when) - 1;
    return isNext ? before.results : new Map();
  }

  #sourceOf(report: Report): Source {
    const original = this.#counting.find((other) => isSameReport(report, other));
    if (original) {
      this.#copies.add(report.file);
      return { report, copyOf: original.file };
    }
    if (this.#counting.length < mostCompared) this.#counting.push(report);
    return { report, copyOf: null };
  }
}

/** Reports of one region and year that another is compared with. */
const mostCompared = 64;

function isSameKey(one: LineKey, other: LineKey): boolean {
  return one.table === other.table && one.place === other.place && one.when === other.when;
}
