import type { Entry } from './entry.ts';
import type { ReadReport } from './read-report.ts';
import type { Report } from './report.ts';

/** What a sorted line holds. */
export type Item =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'presence'; readonly role: 'promising' | 'reviewing'; readonly report: Report }
  | { readonly kind: 'entry'; readonly entry: Entry };

/** Stands between the parts of a key; no file's name and no year holds it. */
const between = '\u0001';

/** The part of a table that lines are gathered to: the reports, or the rows of one region and year or stretch. */
export interface LineKey {
  readonly table: 'reports' | 'rows';
  readonly place: string;
  /** A year, or a stretch behind the year that it ends in. */
  readonly when: string;
}

/** The lines of a report, to be sorted as text: each key first, then what it holds. */
export function linesOf({ report, entries }: ReadReport): string[] {
  const place = placeOf(report);
  const lines = [
    lineOf({ table: 'reports', place, when: String(report.year ?? '') }, report.file, {
      kind: 'report',
      report,
    }),
  ];
  if (report.year !== null) {
    const { year } = report;
    for (const [role, told] of [
      ['promising', year],
      ['reviewing', year - 1],
    ] as const) {
      const bare = { ...report, sketch: [] };
      const key: LineKey = { table: 'rows', place, when: String(told) };
      lines.push(lineOf(key, '', { kind: 'presence', role, report: bare }));
    }
  }
  for (const entry of entries) {
    const key: LineKey = { table: 'rows', place, when: whenOf(entry) };
    lines.push(lineOf(key, `${entry.code} ${entry.report.file}`, { kind: 'entry', entry }));
  }
  return lines;
}

/** What is the same for all reports of one place: its code, the country first; a report of an unknown place is alone. */
function placeOf({ region, named, id }: Report): string {
  if (region) return region.code === 'CN' ? '000000' : region.place;
  return named === null ? `~${id}` : `~${named}`;
}

function whenOf({ year, span }: Entry): string {
  if (year !== null) return String(year);
  const [start, end] = [span?.start ?? '', span?.end ?? ''];
  return `${(end || start).slice(0, 4)}~${start}/${end}`;
}

function lineOf({ table, place, when }: LineKey, order: string, item: Item): string {
  const key = [table === 'reports' ? '0' : '1', place, when, order].map(plain).join(between);
  return `${key}\t${JSON.stringify(item)}`;
}

/** A part of a key without what ends keys and lines. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, ' ');
}

/** The key of a line. */
export function keyOf(line: string): LineKey {
  const [table = '', place = '', when = ''] = line.slice(0, line.indexOf('\t')).split(between);
  return { table: table === '0' ? 'reports' : 'rows', place, when };
}

/** What a line holds. */
export function itemOf(line: string): Item {
  return JSON.parse(line.slice(line.indexOf('\t') + 1)) as Item;
}
