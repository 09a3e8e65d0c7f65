import { foreignDay } from '../core/foreign-day.ts';
import type { Span } from '../core/span.ts';
import type { Outside } from './repaired.ts';

const day = /(?<!\d)((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月]\d{1,2}/;

/** What lines of a web page that stood above a text say of it: the year and month in which it was put up; null where none does. */
export function publishedIn(text: string, lines: readonly Span[]): Outside | null {
  for (const { from, to } of lines) {
    const line = text.slice(from, to);
    const [, year, month] = day.exec(line) ?? [];
    if (year !== undefined) return { title: null, year: Number(year), month: Number(month) };
    const foreign = foreignDay(line);
    if (foreign) return { title: null, ...foreign };
  }
  return null;
}
