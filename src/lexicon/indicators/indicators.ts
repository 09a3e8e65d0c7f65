import { care } from './care.ts';
import { clusters } from './clusters.ts';
import { commerce } from './commerce.ts';
import { culture } from './culture.ts';
import { ecology } from './ecology.ts';
import { electricity } from './electricity.ts';
import { enterpriseGroups } from './enterprise-groups.ts';
import { farmOutput } from './farm-output.ts';
import { farmServices } from './farm-services.ts';
import { healthServices } from './health-services.ts';
import { industrialProducts } from './industrial-products.ts';
import { land } from './land.ts';
import { platforms } from './platforms.ts';
import { projects } from './projects.ts';
import { roads } from './roads.ts';
import { schools } from './schools.ts';
import { sport } from './sport.ts';
import { taxes } from './taxes.ts';
import { towns } from './towns.ts';
import { villages } from './villages.ts';
import { waters } from './waters.ts';
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
  industry: [...industry, ...clusters, ...industrialProducts],
  enterprises: [...enterprises, ...enterpriseGroups],
  investment: [...investment, ...projects],
  trade: [...trade, ...commerce],
  prices,
  fiscal: [...fiscal, ...taxes],
  finance,
  livelihood,
  'social-security': [...socialSecurity, ...care],
  employment,
  agriculture: [...agriculture, ...farmOutput, ...farmServices, ...land],
  energy: [...energy, ...electricity],
  environment: [...environment, ...waters, ...ecology],
  transport: [...transport, ...roads],
  science: [...science, ...platforms],
  education: [...education, ...schools],
  health: [...health, ...healthServices, ...sport],
  digital,
  population,
  'tourism-culture': [...tourismCulture, ...culture],
  'urban-rural': [...urbanRural, ...towns, ...villages],
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

/** Stands before the names of each indicator. */
const start = '|';

/** Standard indicators by each of their names. */
export class StandardNames {
  readonly #areas = Object.keys(tables) as Area[];
  /** By name, the place of its row among all. */
  readonly #places = new Map<string, number>();
  readonly #rows: readonly Row[];
  readonly #indicators: (Indicator | undefined)[] = [];

  /** All names are split in one go, and no indicator is made before it is asked for: both are done at start. */
  constructor() {
    const rows = this.#areas.flatMap((area) => tables[area]);
    let names = '';
    for (const [, name, , , synonyms] of rows)
      names += synonyms === undefined ? ` ${start} ${name}` : ` ${start} ${name} ${synonyms}`;
    const places = this.#places;
    let place = -1;
    for (const name of names.slice(1).split(' ')) {
      if (name === start) place++;
      else places.set(name, place);
    }
    this.#rows = rows;
  }

  /** The indicator of a name; undefined where none has it. */
  get(name: string): Indicator | undefined {
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    return (this.#indicators[place] ??= new TabledIndicator(
      this.#rows[place] as Row,
      this.#areaOf(place),
    ));
  }

  #areaOf(place: number): Area {
    let behind = 0;
    return this.#areas.find((area) => place < (behind += tables[area].length)) as Area;
  }

  /** Every name. */
  names(): Iterable<string> {
    return this.#places.keys();
  }
}
