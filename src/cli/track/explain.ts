import type { PanelItem } from '../../panel/index.ts';
import type { Statement } from '../../track/mention.ts';
import { trackWords } from '../../track/messages/words.ts';
import type { ExplainedRow } from '../../track/rows.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../failures.ts';
import { printable } from '../../formats/terminal/printable.ts';
import type { Pieces } from '../../formats/pieces.ts';

/** The row that is asked about. */
export interface AskedRow {
  readonly region: string;
  readonly year: string;
  readonly indicator: string;
  /** Codes that the word for the indicator means. */
  readonly codes: readonly string[];
}

/** Why the rows of a region, year and indicator are what they are. */
export async function explainedRows(
  items: AsyncIterable<PanelItem>,
  asked: AskedRow,
  context: Context,
): Promise<Pieces> {
  const found: string[] = [];
  for await (const item of items) {
    if (item.kind === 'row' && isAsked(item.explained, asked)) {
      found.push(...linesOf(item.explained, context));
    }
  }
  if (found.length === 0) {
    const { region, year, indicator } = asked;
    throw new UsageError(({ track }) => track.explainNone(region, year, indicator));
  }
  return found.map((line) => `${line}\n`);
}

function isAsked({ row }: ExplainedRow, { region, year, codes }: AskedRow): boolean {
  const { name, code } = row.region;
  const isThere =
    region === code || (name !== null && (name === region || name.startsWith(region)));
  const isThen =
    row.year === null
      ? `${row.period?.start ?? ''}/${row.period?.end ?? ''}` === year
      : String(row.year) === year;
  return isThere && isThen && codes.includes(row.indicator.code);
}

function* linesOf({ row, entries }: ExplainedRow, context: Context): Iterable<string> {
  const { track } = context.messages;
  const { words } = track;
  const table = trackWords(context.language);
  const when = row.year ?? `${row.period?.start ?? ''}/${row.period?.end ?? ''}`;
  const head = [
    row.region.name,
    row.region.code,
    when,
    row.indicator.name,
    table.measure[row.measure],
  ];
  yield printable(head.filter((part) => part !== null).join(' '));
  for (const role of ['target', 'result'] as const) {
    const chosen = row[role];
    yield `  ${words[role]}: ${chosen ? said(chosen) : words.none}`;
    for (const entry of entries.filter((other) => other.role === role)) {
      const leads = entry.statement === chosen;
      if (!leads) yield `    ${words.other}: ${said(entry.statement)}`;
      for (const { text, line, rule, sentence } of entry.others) {
        const place = `${entry.report.file}:${String(line)}`;
        yield printable(`    ${words.leftOut} ${text} (${place}): ${words.choice[rule] ?? rule}`);
        yield printable(`      ${sentence}`);
      }
    }
  }
  const { judged } = row;
  const tolerance = judged?.tolerance ?? null;
  const rule = judged
    ? ` (${words.rule(judged.rule, tolerance === null ? null : String(tolerance))})`
    : '';
  yield `  ${words.verdict}: ${table.verdict[row.verdict]}${rule}`;
  for (const { code, detail } of row.notes) {
    yield printable(`  ${words.note}: ${table.note[code](detail)}`);
  }
}

function said({ text, comparator, file, line, column, start, end, sentence }: Statement): string {
  const place = `${file}:${String(line)}:${String(column)}, ${String(start)}-${String(end)}`;
  return printable(`${text} [${comparator}] (${place}) ${sentence}`);
}
