import { Chalk } from 'chalk';
import type { Language } from '../../document/messages/language.ts';
import type { Statement } from '../../track/mention.ts';
import { trackWords } from '../../track/messages/words.ts';
import type { Row } from '../../track/row.ts';
import { cut, pad } from '../../formats/terminal/columns.ts';
import { boundSigns } from '../../formats/shown-quantity.ts';
import { printable } from '../../formats/terminal/printable.ts';

const gap = 2;
/** Widths of the columns; the indicator takes what is left, as far as names are that long. */
const widths = { year: 9, measure: 9, number: 14, verdict: 14 } as const;

const indicatorWidths = { least: 12, most: 40 } as const;

export interface TableLook {
  readonly color: boolean;
  readonly columns: number;
  readonly language: Language;
}

/** The rows for a terminal: under each region a line a year and indicator. */
export async function* trackTable(
  rows: AsyncIterable<Row>,
  { color, columns, language }: TableLook,
): AsyncGenerator<string> {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const words = trackWords(language);
  const taken = widths.year + widths.measure + 2 * widths.number + widths.verdict + 5 * gap;
  const { least, most } = indicatorWidths;
  const indicator = Math.min(most, Math.max(least, columns - taken));
  const head = (name: string): string => words.heads[name] ?? name;
  const line = (cells: readonly string[]): string => `${cells.join(' '.repeat(gap)).trimEnd()}\n`;
  let region: string | null = null;
  for await (const row of rows) {
    const here = [row.region.province, row.region.city, row.region.name, row.region.code]
      .filter(Boolean)
      .join(' ');
    if (here !== region) {
      yield `${region === null ? '' : '\n'}${chalk.bold(cut(printable(here || '-'), columns))}\n`;
      yield chalk.dim(
        line([
          pad(head('year'), widths.year),
          pad(head('indicator'), indicator),
          pad(head('measure'), widths.measure),
          pad(head('target'), widths.number),
          pad(head('result'), widths.number),
          head('verdict'),
        ]),
      );
      region = here;
    }
    const paint = {
      met: chalk.green,
      exceeded: chalk.green,
      short: chalk.red,
      'not-comparable': chalk.yellow,
      'no-result': chalk.dim,
      'no-target': chalk.dim,
    }[row.verdict];
    const { period } = row;
    const when =
      row.year === null
        ? `${period?.start?.slice(0, 4) ?? ''}–${period?.end?.slice(0, 4) ?? ''}`
        : String(row.year);
    yield line([
      pad(when, widths.year),
      pad(row.indicator.name, indicator),
      pad(words.measure[row.measure], widths.measure),
      pad(numberOf(row.target, row), widths.number),
      pad(numberOf(row.result, row), widths.number),
      paint(cut(words.verdict[row.verdict], widths.verdict)),
    ]);
  }
}

function numberOf(statement: Statement | null, { measure }: Row): string {
  if (!statement) return '';
  const { comparator, text, value } = statement;
  const sign = measure === 'growth' && (value ?? 0) < 0 && !text.startsWith('-') ? '-' : '';
  return `${boundSigns[comparator]}${sign}${printable(text)}`;
}
