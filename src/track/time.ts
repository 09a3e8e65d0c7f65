import type { TargetRecord } from '../document/document.ts';
import type { Role, Span } from './mention.ts';

/** What a number is about: one whole year, or another stretch. */
export type When =
  { readonly year: number; readonly span: null } | { readonly year: null; readonly span: Span };

/** What a record of a report of that year is about; null where nothing tells. */
export function whenOf(
  { period, type }: Pick<TargetRecord, 'period' | 'type'>,
  role: Role,
  reportYear: number | null,
): When | null {
  if (!period || (period.start === null && period.end === null)) return null;
  const { start, end } = period;
  const spans: When = { year: null, span: { start, end } };
  if (start === null || end === null) return spans;
  const year = start.slice(0, 4);
  if (year !== end.slice(0, 4)) return spans;
  if (!isWhole(start, end, type)) return spans;
  // What is set for a later year than the report's own is a goal of some years, to be told by reports to come.
  const isLater = role === 'target' && reportYear !== null && Number(year) > reportYear;
  return isLater ? { year: null, span: { start: null, end } } : { year: Number(year), span: null };
}

/** The last year that a number is about; null where it is open. */
export function lastYearOf({ year, span }: When): number | null {
  if (year !== null) return year;
  return span.end === null ? null : Number(span.end.slice(0, 4));
}

/** Whether a stretch of one year is all of it, or the end of it for what stands at a point. */
function isWhole(start: string, end: string, type: TargetRecord['type']): boolean {
  if (start.length === 4) return true;
  const from = start.slice(5, 7);
  const to = end.slice(5, 7);
  if (from === '01' && to === '12') return true;
  return from === '12' && to === '12' && (type === 'level' || type === 'count');
}
