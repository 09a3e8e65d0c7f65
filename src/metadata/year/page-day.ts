import type { Outside } from '../../repair/repaired.ts';

/** What tells the day on which news were put up. */
export interface PageDay {
  /** The lines before the text, one of which may give the day: 2031-12-29, 2032年1月9日. */
  readonly head: readonly string[];
  /** What the web page says outside its text. */
  readonly outside: Outside | null;
}

const dayShown = /((?:19|20)\d\d)[-/.年](0?[1-9]|1[0-2])[-/.月]/g;
const secondHalf = 7;
const lateMonth = 11;
const earlyMonth = 2;

/** Whether news were put up in the last two months of a year, which they look back on. */
export function isLate({ head, outside }: PageDay, year: number): boolean {
  return (
    daysShown(head).some((day) => day.year === year && day.month >= lateMonth) ||
    (outside?.year === year && (outside.month ?? 0) >= lateMonth)
  );
}

/** Whether news were put up in the months around a year's end. */
export function isAroundYearsEnd({ head, outside }: PageDay): boolean {
  return [...daysShown(head).map(({ month }) => month), outside?.month].some(
    (month) => month !== undefined && (month >= lateMonth || month <= earlyMonth),
  );
}

/** Whether news were put up in the second half of their year, by the first day that they give, else by what the page says. */
export function isOfSecondHalf({ head, outside }: PageDay): boolean {
  return (daysShown(head)[0]?.month ?? outside?.month ?? 0) >= secondHalf;
}

/** The days that lines give. */
function daysShown(lines: readonly string[]): { readonly year: number; readonly month: number }[] {
  return lines.flatMap((line) =>
    [...line.matchAll(dayShown)].map(([, year, month]) => ({
      year: Number(year),
      month: Number(month),
    })),
  );
}
