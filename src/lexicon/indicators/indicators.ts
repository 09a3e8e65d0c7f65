import { accounts } from './accounts.ts';
import { agriculture } from './agriculture.ts';
import { digital } from './digital.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { energy } from './energy.ts';
import { enterprises } from './enterprises.ts';
import { environment } from './environment.ts';
import { finance } from './finance.ts';
import { fiscal } from './fiscal.ts';
import { governance } from './governance.ts';
import { health } from './health.ts';
import type { Area, Indicator, Row } from './indicator.ts';
import type { Dimension } from '../units.ts';
import { industry } from './industry.ts';
import { investment } from './investment.ts';
import { livelihood } from './livelihood.ts';
import { population } from './population.ts';
import { prices } from './prices.ts';
import { science } from './science.ts';
import { socialSecurity } from './social-security.ts';
import { tourismCulture } from './tourism-culture.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';
import { urbanRural } from './urban-rural.ts';

const tables: Readonly<Record<Area, readonly Row[]>> = {
  accounts,
  industry,
  enterprises,
  investment,
  trade,
  prices,
  fiscal,
  finance,
  livelihood,
  'social-security': socialSecurity,
  employment,
  agriculture,
  energy,
  environment,
  transport,
  science,
  education,
  health,
  digital,
  population,
  'tourism-culture': tourismCulture,
  'urban-rural': urbanRural,
  governance,
};

const directions = { '+': 'increase', '-': 'decrease', '0': 'none' } as const;

/** A row of a table; what is rarely asked for is read off it when it is. */
class TabledIndicator implements Indicator {
  readonly area: Area;
  readonly #row: Row;
  #units: readonly string[] | undefined;

  constructor(row: Row, area: Area) {
    this.#row = row;
    this.area = area;
  }

  get code(): string {
    return this.#row[0];
  }

  get name(): string {
    return this.#row[1];
  }

  /** Name and synonyms, parted by spaces. */
  get names(): string {
    const [, name, , , synonyms] = this.#row;
    return synonyms === undefined ? name : `${name} ${synonyms}`;
  }

  get synonyms(): readonly string[] {
    return this.#row[4]?.split(' ') ?? [];
  }

  get dimension(): Dimension {
    const measure = this.#row[2];
    return measure.slice(0, measure.indexOf(':')) as Dimension;
  }

  get units(): readonly string[] {
    const measure = this.#row[2];
    this.#units ??= measure.slice(measure.indexOf(':') + 1).split(' ');
    return this.#units;
  }

  get direction(): Indicator['direction'] {
    return directions[this.#row[3]];
  }
}

/** The standard indicators, by area; made anew at each call. */
export function standardIndicators(): readonly TabledIndicator[] {
  return (Object.entries(tables) as [Area, readonly Row[]][]).flatMap(([area, rows]) =>
    rows.map((row) => new TabledIndicator(row, area)),
  );
}

/** Stands between the names of two indicators. */
const between = '|';

/** Every name of every standard indicator. They are split in one go: a split for each took most of the time of a start. */
export function standardNames(): Map<string, Indicator> {
  const names = new Map<string, Indicator>();
  const indicators = standardIndicators();
  const words = indicators
    .map(({ names }) => names)
    .join(` ${between} `)
    .split(' ');
  let index = 0;
  for (const word of words) {
    if (word === between) index++;
    else names.set(word, indicators[index] as Indicator);
  }
  return names;
}
