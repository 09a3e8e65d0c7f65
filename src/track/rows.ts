import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { regionIn } from '../regions/find-region.ts';
import type { Entry, EntryReport, OtherNumber } from './entry.ts';
import type { Statement, TrackMeasure } from './mention.ts';
import type { IndicatorOf } from './mentions.ts';
import type { Note } from './note.ts';
import { leading } from './leading.ts';
import type { Presence } from './presence.ts';
import { absence } from './presence.ts';
import type { Row, RowRegion } from './row.ts';
import { judged } from './verdict/rules.ts';

/** The entries of one place in the table. */
interface Place {
  readonly code: string;
  readonly measure: TrackMeasure;
  readonly entries: Entry[];
}

/** A row with all that it was made of, for those who ask why. */
export interface ExplainedRow {
  readonly row: Row;
  readonly entries: readonly Entry[];
}

/** What rows of one region and year are made with. */
export interface RowContext {
  readonly indicatorOf: IndicatorOf;
  /** Place of an indicator's code in the order of rows. */
  readonly orderOf: (code: string) => number;
  /** Results of the country in that year. */
  readonly country: ReadonlyMap<string, Statement>;
  /** Results of the region in the year before. */
  readonly before: ReadonlyMap<string, Statement>;
  /** What the reports that should tell of the year have. */
  readonly presence: Presence;
}

/** Key of a result among those of one region and year. */
function resultKey(code: string, measure: string): string {
  return `${code} ${measure}`;
}

/** The rows of one region and year, or of one region and stretch of years. */
export function rowsOf(entries: readonly Entry[], context: RowContext): ExplainedRow[] {
  const places = placesOf(entries, context);
  const results = resultsOf(places);
  return places.map((place) => ({
    row: rowOf(place, results, context),
    entries: place.entries,
  }));
}

/** The leading results of a region and year. */
export function leadingResults(
  entries: readonly Entry[],
  context: RowContext,
): Map<string, Statement> {
  return resultsOf(placesOf(entries, context));
}

function placesOf(entries: readonly Entry[], { orderOf }: RowContext): Place[] {
  const places = new Map<string, Place>();
  for (const entry of entries) {
    const { code, measure } = entry;
    const key = resultKey(code, measure);
    const known = places.get(key);
    if (known) known.entries.push(entry);
    else places.set(key, { code, measure, entries: [entry] });
  }
  return [...places.values()].sort(
    (a, b) => orderOf(a.code) - orderOf(b.code) || (a.measure < b.measure ? -1 : 1),
  );
}

function resultsOf(places: readonly Place[]): Map<string, Statement> {
  return new Map(
    places.flatMap(({ code, measure, entries }) => {
      const found = leading(entries, 'result');
      return found ? [[resultKey(code, measure), found.statement] as const] : [];
    }),
  );
}

function rowOf(
  { code, measure, entries }: Place,
  results: ReadonlyMap<string, Statement>,
  context: RowContext,
): Row {
  const target = leading(entries, 'target');
  const result = leading(entries, 'result');
  const first = (target ?? result) as Entry;
  const { year, span } = first;
  const indicator = context.indicatorOf(code);
  const notes = [...notesOf(entries, target), ...notesOf(entries, result)];
  const shared = {
    region: rowRegion(first.report, year),
    year,
    period: span,
    indicator: { code, name: indicator?.name ?? code },
    measure,
    target: target?.statement ?? null,
    result: result?.statement ?? null,
  };
  if (!target || !result) {
    const missing = target ? 'result' : 'target';
    const verdict = target ? 'no-result' : 'no-target';
    const why = year === null ? [] : absence(missing, context.presence);
    return { ...shared, gap: null, verdict, judged: null, notes: [...why, ...notes] };
  }
  const {
    gap,
    verdict,
    rule,
    tolerance,
    notes: found,
  } = judged({
    code,
    measure,
    target: target.statement,
    result: result.statement,
    wanted: wantedOf(indicator),
    resultOf: (other, of) =>
      (of === 'country' ? context.country : results).get(resultKey(other, measure)) ?? null,
    before: context.before.get(resultKey(code, measure)) ?? null,
  });
  return { ...shared, gap, verdict, judged: { rule, tolerance }, notes: [...found, ...notes] };
}

function wantedOf(indicator: Indicator | undefined): Indicator['direction'] {
  return indicator?.direction ?? 'none';
}

/** The region under the name and code that it had in the year. */
function rowRegion({ region, named }: EntryReport, year: number | null): RowRegion {
  if (!region) return { name: named, code: null, codeVersion: null, province: null, city: null };
  const then = year === null ? region : regionIn(region, year);
  const above = (ending: string): string | null =>
    then.parents.find(({ code }) => code.endsWith('0000') === (ending === 'province'))?.name ??
    null;
  return {
    name: then.name,
    code: then.code,
    codeVersion: then.codeVersion,
    province: above('province'),
    city: above('city'),
  };
}

/** Other numbers that are told of, for a row each. */
const mostNotes = 8;

/** What else was said: numbers of the same report that did not lead, and other reports. */
function notesOf(entries: readonly Entry[], chosen: Entry | null): Note[] {
  if (!chosen) return [];
  const left = chosen.others
    .filter((other) => !isSame(other, chosen.statement))
    .map((other): Note => ({
      code: 'left-out',
      detail: `${other.text} (${chosen.report.file}:${String(other.line)}, ${other.rule})`,
    }));
  const others = entries
    .filter((entry) => entry !== chosen && entry.role === chosen.role)
    .map(({ statement, report }): Note => ({
      code: isSame(statement, chosen.statement) ? 'restated' : 'contradicted',
      detail: `${statement.text} (${report.file}:${String(statement.line)})`,
    }));
  return [...left, ...others].slice(0, mostNotes);
}

function isSame(
  one: Pick<OtherNumber, 'value' | 'unit'>,
  other: Pick<Statement, 'value' | 'unit'>,
): boolean {
  return one.value !== null && one.value === other.value && one.unit === other.unit;
}
