import type { TargetRecord } from '../document/document.ts';

/** The last year for which the income of country people was counted net (纯收入), as statistics told it. */
const lastNet = 2013;

/** The series that a number of a year is of: 农村居民收入 of 2001 is what was then counted, net income. */
export function seriesOf(
  code: string,
  { indicator }: Pick<TargetRecord, 'indicator'>,
  year: number | null,
): string {
  const isNet =
    code === 'income.disposable.rural' &&
    year !== null &&
    year <= lastNet &&
    !indicator.text.includes('可支配');
  return isNet ? 'income.net.rural' : code;
}
