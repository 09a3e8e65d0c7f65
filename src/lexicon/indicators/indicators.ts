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

/** The standard indicators, by area; made anew at each call. */
export function standardIndicators(): readonly Indicator[] {
  return (Object.entries(tables) as [Area, readonly Row[]][]).flatMap(([area, rows]) =>
    rows.map((row) => indicatorOf(row, area)),
  );
}

function indicatorOf([code, name, measure, wanted, synonyms]: Row, area: Area): Indicator {
  const colon = measure.indexOf(':');
  return {
    code,
    name,
    synonyms: synonyms === undefined ? [] : synonyms.split(' '),
    dimension: measure.slice(0, colon) as Dimension,
    units: measure.slice(colon + 1).split(' '),
    direction: directions[wanted],
    area,
  };
}
