import type { LexiconMessages } from './lexicon.ts';

export const lexicon: LexiconMessages = {
  notFound: (term) =>
    `There is no indicator "${term}". Look for a name, synonym, code or area; without a term all are listed, and --lexicon adds your own.`,
  notText: 'This is no UTF-8 text. Give a lexicon in YAML or JSON, as parse schema lexicon says.',
  notOne: 'A lexicon is one YAML map with indicators, units or bodies. See parse schema lexicon.',
  repeated: (value) => `"${value}" stands further up already. Keep one.`,
  invalid: (file, count) =>
    `The lexicon "${file}" has ${String(count)} ${count === 1 ? 'error' : 'errors'}; nothing was read. Mend it and run again.`,
  areas: {
    accounts: 'national accounts',
    industry: 'industry',
    enterprises: 'enterprises',
    investment: 'investment',
    trade: 'trade',
    prices: 'prices',
    fiscal: 'public finance',
    finance: 'finance',
    livelihood: 'livelihood',
    'social-security': 'social security',
    employment: 'employment',
    agriculture: 'agriculture',
    energy: 'energy',
    environment: 'environment',
    transport: 'transport',
    science: 'science',
    education: 'education',
    health: 'health',
    digital: 'digital',
    population: 'population',
    'tourism-culture': 'tourism and culture',
    'urban-rural': 'urban and rural',
    governance: 'governance',
  },
  help: {
    indicators: 'the lexicon of standard indicators; finds by name, synonym, code or area',
    term: 'name, synonym, code or area; all indicators where it is left out',
    lexicon:
      'a YAML file of your own indicators, units and bodies, which win over the built-in ones',
  },
};
