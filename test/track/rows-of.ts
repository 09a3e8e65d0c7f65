import { panelOf } from '../../src/panel/panel.ts';
import type { Source } from '../../src/panel/panel.ts';
import { lineMaker, panelSettings } from '../../src/panel/line-maker.ts';
import type { Row } from '../../src/track/row.ts';
import { parse } from '../../src/index.ts';

/** What is made of reports. */
export interface Made {
  readonly rows: readonly Row[];
  readonly sources: readonly Source[];
}

/** The table of reports that are given by their names. */
export async function tableOf(reports: Readonly<Record<string, string>>): Promise<Made> {
  const linesOf = lineMaker({ region: null, reports: [] }, null);
  const documents = await Promise.all(
    Object.entries(reports).map(([name, text]) => Promise.resolve(parse(text, { name }))),
  );
  const lines = documents.flatMap(linesOf).sort((a, b) => (a < b ? -1 : 1));
  const rows: Row[] = [];
  const sources: Source[] = [];
  for await (const item of panelOf(inTurn(lines), panelSettings(null))) {
    if (item.kind === 'row') rows.push(item.explained.row);
    else sources.push(item.source);
  }
  return { rows, sources };
}

async function* inTurn(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

/** A work report of a made-up county. */
export function report(year: number, reached: string, promised: string): string {
  return [
    `云溪县${String(year)}年政府工作报告`,
    '各位代表：',
    `一、${String(year - 1)}年工作回顾`,
    reached,
    `二、${String(year)}年工作安排`,
    promised,
    '',
  ].join('\n');
}
