import { Chalk } from 'chalk';
import type { Pieces } from '../../formats/pieces.ts';
import type { Indicator } from '../../lexicon/indicators/indicator.ts';
import { printable } from '../../formats/terminal/printable.ts';
import type { Appearance } from '../../formats/terminal/appearance.ts';
import { cut, pad } from '../../formats/terminal/columns.ts';

/** Columns between two cells. */
const gap = 2;
const unitWidth = 8;
/** The least that a name gets: a code is there to be copied, and goes first. */
const nameWidth = 16;

const signs: Readonly<Record<Indicator['direction'], string>> = {
  increase: '+',
  decrease: '-',
  none: ' ',
};

/** The areas with a line an indicator, cut to the terminal's width: code, where it is wanted to go, name, unit. */
export function* indicatorTable(
  indicators: readonly Indicator[],
  areaName: (area: string) => string,
  { color, columns }: Omit<Appearance, 'several'>,
): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const left = columns - unitWidth - signs.none.length - 4 * gap;
  const longest = Math.max(0, ...indicators.map(({ code }) => code.length));
  const codeWidth = Math.min(longest, left - nameWidth);
  let heading: string | null = null;
  for (const { code, name, units, direction, area } of indicators) {
    if (area !== heading) yield `${chalk.bold(cut(printable(areaName(area)), columns))}\n`;
    heading = area;
    const cells = [
      chalk.cyan(pad(code, codeWidth)),
      signs[direction],
      pad(name, left - codeWidth),
      cut(printable(units.find((unit) => unit !== '') ?? ''), unitWidth),
    ];
    yield `${' '.repeat(gap)}${cells.join(' '.repeat(gap)).trimEnd()}\n`;
  }
}
