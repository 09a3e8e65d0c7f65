import type { TrackWords } from './track-words.ts';

/** The words in English; columns keep their names. */
export const en: TrackWords = {
  verdict: {
    met: 'met',
    exceeded: 'exceeded',
    short: 'short',
    'not-comparable': 'not comparable',
    'no-result': 'no result',
    'no-target': 'no target',
  },
  measure: { growth: 'growth', level: 'level', increment: 'increment', share: 'share' },
  note: {
    'units-differ': (detail) => `target and result have different units: ${detail}`,
    'bound-open': (detail) => `the result is a bound that does not decide: ${detail}`,
    'reference-missing': () => 'what the target refers to has no result of that year',
    'reference-unknown': () => 'what the target refers to is no indicator of the table',
    'not-said': (detail) => `the report that should say the ${detail} was read and does not`,
    'no-report': (detail) => `no report that should say the ${detail} was read`,
    'no-part': (detail) => `the report has no part that could say the ${detail}`,
    'page-missing': (detail) => `the report that should say the ${detail} is not whole`,
    'left-out': (detail) => `the same report has another number: ${detail}`,
    restated: (detail) => `another report says the same: ${detail}`,
    contradicted: (detail) => `another report says otherwise: ${detail}`,
  },
  sheets: { long: 'long', wide: 'wide', sources: 'sources' },
  heads: {},
};
