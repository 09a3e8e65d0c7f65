import type { Language } from '../../document/messages/language.ts';
import { trackWords } from '../../track/messages/words.ts';
import type { TrackWords } from '../../track/messages/track-words.ts';
import type { Statement } from '../../track/mention.ts';
import type { Row } from '../../track/row.ts';
import { style, trackScript, trackScriptHash } from '../assets/page-assets.js';
import { escapeHtml } from '../escape.ts';
import { periodText } from '../record-rows.ts';
import { words } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { grid, verdictSigns } from './grid.ts';
import { series } from './series.ts';

/**
 * One HTML page of targets beside results: for each region kept and missed as a grid, each indicator over the years,
 * and all rows with the sentences that they stand in, with filters. It asks nothing of any server.
 */
export function trackPage(rows: readonly Row[], language: Language): string {
  const said = words[language];
  const track = trackWords(language);
  const regions = grouped(rows, regionOf);
  const title = said.labels['trackTitle'] as string;
  const nav = [...regions.keys()].map(
    (region, index) => `<li><a href="#g${String(index)}">${escapeHtml(region)}</a>`,
  );
  const parts = [...regions].map(([region, own], index) =>
    regionPart(region, own, index, said, track),
  );
  return `<!doctype html>
<html lang=${language === 'zh' ? 'zh-CN' : 'en'}><head><meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'; script-src '${trackScriptHash}'; base-uri 'none'; form-action 'none'">
<meta name=generator content=zhibiao>
<meta name=viewport content="width=device-width,initial-scale=1">
<title>${title}</title><style>${style}</style></head>
<body class=track><header><h1>${title}</h1>${filters(rows, [...regions.keys()], said, track)}</header><nav aria-label="${said.labels['regions'] as string}"><ol>${nav.join('')}</ol></nav><main>${compared(regions, said, track)}${parts.join('')}</main><script>${trackScript}</script></body></html>
`;
}

/** One picture alone: an indicator over the years where the rows are about one, else kept and missed. */
export function trackSvg(rows: readonly Row[], language: Language): string {
  const keys = new Set(rows.map((row) => `${regionOf(row)} ${row.indicator.code} ${row.measure}`));
  const picture = keys.size === 1 ? series(rows) : null;
  const { verdict } = trackWords(language);
  const made = picture ?? grid(rows, (row) => `${regionOf(row)} ${nameOf(row)}`, verdict);
  return `${made.replace(/ (class|x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|text-anchor|aria-hidden)=([^\s"/>]+)/g, ' $1="$2"').replace('>', ` data-by="zhibiao"><style>${svgStyle}</style>`)}\n`;
}

/** Colours of a picture that stands alone. */
const svgStyle =
  'text{font:13px sans-serif}.t,.short{fill:#b3261e}.a,.met,.exceeded{fill:#0b7a58}.grid{stroke:#ccc}.line{fill:none;stroke:#0b7a58}.no-result,.not-comparable{fill:#ddd}.verdicts rect{fill-opacity:.35}';

/** Rows by a key, in the order in which keys first occur. */
function grouped(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function regionOf({ region }: Row): string {
  return region.name ?? region.code ?? '—';
}

function nameOf({ indicator }: Row): string {
  return indicator.name;
}

/** The form that chooses rows; its verdicts are the legend of the pictures, too. */
function filters(
  rows: readonly Row[],
  regions: readonly string[],
  { labels }: Words,
  { verdict }: TrackWords,
): string {
  const said = (key: string): string => labels[key] as string;
  const checks = Object.entries(verdict).map(
    ([key, name]) =>
      `<label class="verdict ${key}"><input type=checkbox name=verdict value=${key} checked>${verdictSigns[key as Row['verdict']]} ${escapeHtml(name)}</label>`,
  );
  const years = [...new Set(rows.map(whenOf))].sort();
  const indicators = new Map(rows.map(({ indicator }) => [indicator.code, indicator.name]));
  return `<form id=filters role=search aria-label="${said('filters')}">${checks.join('')}
${choice('region', said('region'), said('allRegions'), new Map(regions.map((name, index) => [`g${String(index)}`, name])))}${choice('year', said('year'), said('allYears'), new Map(years.map((year) => [year, year])))}${choice('indicator', said('indicator'), said('allIndicators'), indicators)}
<label class=field><span>${said('search')}</span><input type=search name=words></label><output>${String(rows.length)}</output></form>`;
}

/** A choice of one of the values, by their names; none of them at first. */
function choice(
  name: string,
  label: string,
  all: string,
  names: ReadonlyMap<string, string>,
): string {
  const options = [...names].map(
    ([value, shown]) => `<option value="${escapeHtml(value)}">${escapeHtml(shown)}</option>`,
  );
  return `<label class=field><span>${label}</span><select name=${name}><option value="">${all}</option>${options.join('')}</select></label>`;
}

/** The year or the stretch that a row is about. */
function whenOf({ year, period }: Row): string {
  if (year !== null) return String(year);
  return period ? periodText({ ...period, text: null, basis: 'stated' }) : '';
}

/** Regions side by side: the last year that several of them have targets for. */
function compared(
  regions: ReadonlyMap<string, readonly Row[]>,
  { labels }: Words,
  { verdict }: TrackWords,
): string {
  if (regions.size < 2) return '';
  const growth = [...regions.values()]
    .flat()
    .filter(({ measure, indicator }) => measure === 'growth' && indicator.code === 'gdp');
  if (growth.length === 0) return '';
  const name = growth[0]?.indicator.name ?? '';
  return `<figure><figcaption>${labels['compared'] as string}: ${escapeHtml(name)}</figcaption>${grid(growth, regionOf, verdict)}</figure>`;
}

function regionPart(
  region: string,
  rows: readonly Row[],
  index: number,
  { labels }: Words,
  track: TrackWords,
): string {
  const figures = [...grouped(rows, ({ indicator, measure }) => `${indicator.code} ${measure}`)]
    .map(([, own]) => {
      const picture = series(own);
      const [first] = own;
      return picture && first
        ? `<figure data-indicator="${escapeHtml(first.indicator.code)}"><figcaption>${escapeHtml(`${first.indicator.name} · ${track.measure[first.measure]}`)}</figcaption>${picture}</figure>`
        : '';
    })
    .join('');
  const plain = (row: Row): string => `${row.indicator.name} ${track.measure[row.measure]}`;
  const judged = rows.some(({ target, year }) => target !== null && year !== null);
  const kept = judged
    ? `<figure><figcaption>${labels['keptAndMissed'] as string}</figcaption>${grid(rows, plain, track.verdict)}</figure>`
    : '';
  return `<section id=g${String(index)}><h2>${escapeHtml(region)}</h2>${kept}${figures}<details open><summary>${labels['table'] as string}</summary>${rowTable(rows, track)}</details></section>`;
}

const columns = ['year', 'indicator', 'measure', 'target', 'result', 'verdict', 'notes'] as const;

function rowTable(rows: readonly Row[], { heads, measure, verdict, note }: TrackWords): string {
  const head = columns.map((name) => `<th scope=col>${escapeHtml(heads[name] ?? name)}</th>`);
  const lines = rows.map((row) => {
    const when = whenOf(row);
    const notes = row.notes.map(({ code, detail }) => note[code](detail)).join('；');
    const cells = [
      escapeHtml(row.indicator.name),
      escapeHtml(measure[row.measure]),
      statement(row.target),
      statement(row.result),
      `<span class="verdict ${row.verdict}">${verdictSigns[row.verdict]} ${escapeHtml(verdict[row.verdict])}</span>`,
      escapeHtml(notes),
    ];
    const { code } = row.indicator;
    return `<tr data-verdict=${row.verdict} data-indicator="${escapeHtml(code)}" data-year="${escapeHtml(when)}"><th scope=row>${escapeHtml(when)}</th>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  return `<div class=wide tabindex=0><table><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

const signs: Readonly<Record<string, string>> = {
  ge: '≥ ',
  gt: '> ',
  le: '≤ ',
  lt: '< ',
  approx: '≈ ',
};

/** A number with its bound, and behind it its sentence and place. */
function statement(said: Statement | null): string {
  if (!said) return '';
  const { text, comparator, sentence, file, line, column } = said;
  const place = `${file}:${String(line)}:${String(column)}`;
  return `<details><summary>${escapeHtml(`${signs[comparator] ?? ''}${text}`)}</summary><q lang=zh-CN>${escapeHtml(sentence)}</q> <cite>${escapeHtml(place)}</cite></details>`;
}
