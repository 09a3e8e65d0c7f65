import { Chalk } from 'chalk';
import type { Pieces } from '../../formats/pieces.ts';
import type { Indicator } from '../../lexicon/indicators/indicator.ts';
import type { Appearance } from './appearance.ts';
import { cut, pad } from './columns.ts';

/** Columns between two cells. */
const gap = 2;
/** Columns of the cells that need no more. */
const unitWidth = 6;
const areaWidth = 14;
/** The most that a code gets of the rest. */
const codeShare = 0.5;

const signs: Readonly<Record<Indicator['direction'], string>> = {
  increase: '+',
  decrease: '-',
  none: ' ',
};

/** A line an indicator, cut to the terminal's width: code, where it is wanted to go, name, unit, area. */
export function* indicatorTable(
  indicators: readonly Indicator[],
  areaName: (area: string) => string,
  { color, columns }: Omit<Appearance, 'several'>,
): Pieces {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const left = columns - unitWidth - areaWidth - signs.none.length - 4 * gap;
  const longest = Math.max(0, ...indicators.map(({ code }) => code.length));
  const codeWidth = Math.min(longest, Math.floor(left * codeShare));
  for (const { code, name, units, direction, area } of indicators) {
    const cells = [
      chalk.cyan(pad(code, codeWidth)),
      signs[direction],
      pad(name, left - codeWidth),
      pad(units.find((unit) => unit !== '') ?? '', unitWidth),
      chalk.dim(cut(areaName(area), areaWidth)),
    ];
    yield `${cells.join(' '.repeat(gap)).trimEnd()}\n`;
  }
}
