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
import type { Area, Row } from './indicator.ts';
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
import { industryRates } from './industry-rates.ts';
import { careRates } from './care-rates.ts';
import { healthRates } from './health-rates.ts';
import { environmentRates } from './environment-rates.ts';
import { safety } from './safety.ts';
import { innovation } from './innovation.ts';
import { earlierPlans } from './earlier-plans.ts';
import { capitalMarket } from './capital-market.ts';
import { urbanServices } from './urban-services.ts';

/** The rows of the standard indicators, by area. */
export const tables: Readonly<Record<Area, readonly Row[]>> = {
  accounts: [...accounts, ...earlierPlans],
  industry: [...industry, ...clusters, ...industrialProducts, ...industryRates],
  enterprises: [...enterprises, ...enterpriseGroups],
  investment: [...investment, ...projects],
  trade: [...trade, ...commerce],
  prices,
  fiscal: [...fiscal, ...taxes],
  finance: [...finance, ...capitalMarket],
  livelihood,
  'social-security': [...socialSecurity, ...care, ...careRates],
  employment,
  agriculture: [...agriculture, ...farmOutput, ...farmServices, ...land],
  energy: [...energy, ...electricity],
  environment: [...environment, ...waters, ...ecology, ...environmentRates],
  transport: [...transport, ...roads],
  science: [...science, ...platforms, ...innovation],
  education: [...education, ...schools],
  health: [...health, ...healthServices, ...sport, ...healthRates],
  digital,
  population,
  'tourism-culture': [...tourismCulture, ...culture],
  'urban-rural': [...urbanRural, ...towns, ...villages, ...urbanServices],
  governance: [...governance, ...safety],
};
