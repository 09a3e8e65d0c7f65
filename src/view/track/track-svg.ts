import type { Language } from '../../document/messages/language.ts';
import type { Row } from '../../track/row.ts';
import { trackWords } from '../../track/messages/words.ts';
import { words } from '../words/languages.ts';
import { grid } from './grid.ts';
import { regionOf, seriesKey } from './row-names.ts';
import { series } from './series.ts';
import { comparisons, sideBySide } from './side-by-side.ts';

/** One picture alone: of one indicator over the years or of regions side by side, else what was kept and missed. */
export function trackSvg(rows: readonly Row[], language: Language): string {
  const { verdict, measure } = trackWords(language);
  const nameOf = (row: Row): string =>
    `${regionOf(row)} ${row.indicator.name} ${measure[row.measure]}`;
  const made = ofOne(rows) ?? grid(rows, nameOf, verdict, true);
  const title = words[language].labels['trackTitle'] as string;
  return `${made
    .replace(' aria-hidden=true', () => ` role=img aria-label="${title}" data-by="zhibiao"`)
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(bareAttribute, '$1="$2"'))
    .replace('>', `><style>${style}</style>`)}\n`;
}

/** The picture of rows that are about one indicator. */
function ofOne(rows: readonly Row[]): string | null {
  if (new Set(rows.map((row) => `${regionOf(row)} ${seriesKey(row)}`)).size === 1) {
    return series(rows);
  }
  const [comparison, ...others] = comparisons(rows);
  const isWhole = others.length === 0 && comparison?.rows.length === rows.length;
  return isWhole ? sideBySide(comparison, regionOf) : null;
}

/** HTML does without quotes around a value, XML does not. */
const bareAttribute = /(?<=\s)([a-z][a-z0-9-]*)=([^\s"/>]+)/g;

/** Colours of a picture that stands alone. */
const style =
  'text{font:13px sans-serif}.t,.short{fill:#b3261e}.a,.met,.exceeded{fill:#0b7a58}.grid{stroke:#ccc}.line{fill:none;stroke:#0b7a58}.no-result,.not-comparable{fill:#ddd}.verdicts rect{fill-opacity:.35}';
