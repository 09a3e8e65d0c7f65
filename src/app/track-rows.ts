import type { Document } from '../document/document.ts';
import { lineMaker, panelSettings } from '../panel/line-maker.ts';
import { panelOf } from '../panel/panel.ts';
import type { Row } from '../track/row.ts';

/** The rows of targets and results that documents give, as `parse track` has them where nothing is said of the reports. */
export async function trackRows(documents: readonly Document[]): Promise<Row[]> {
  const linesOf = lineMaker({ region: null, reports: [] }, null);
  const lines = documents.flatMap((document) => linesOf(document)).sort(byUnits);
  const rows: Row[] = [];
  for await (const item of panelOf(lines, panelSettings(null))) {
    if (item.kind === 'row' && item.explained.row.year !== null) rows.push(item.explained.row);
  }
  return rows;
}

function byUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
