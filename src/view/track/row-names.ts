import type { Row } from '../../track/row.ts';
import { unitOf } from './points.ts';

/** What a row's region is called. */
export function regionOf({ region }: Row): string {
  return region.name ?? region.code ?? '—';
}

/** What one scale can bear: an indicator in one measure and unit. */
export function seriesKey(row: Row): string {
  return `${row.indicator.code} ${row.measure} ${unitOf(row)}`;
}
