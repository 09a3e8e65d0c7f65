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
import { grouped } from './grouped.ts';
import { regionOf, seriesKey } from './row-names.ts';
import { series } from './series.ts';
import { shownStatement } from './shown-statement.ts';
import { comparisons, sideBySide } from './side-by-side.ts';
import type { Comparison } from './side-by-side.ts';

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
<body class=track><header><h1>${title}</h1>${filters(rows, [...regions.keys()], said, track)}</header><nav aria-label="${said.labels['regions'] as string}"><ol>${nav.join('')}</ol></nav><main>${compared(rows, said, track)}${parts.join('')}</main><script>${trackScript}</script></body></html>
`;
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

/** Regions side by side: each indicator in the last year that several of them have numbers for. */
function compared(rows: readonly Row[], { labels }: Words, track: TrackWords): string {
  const figures = comparisons(rows).map((comparison) => {
    const [first] = comparison.rows;
    if (!first) return '';
    const title = `${first.indicator.name} · ${track.measure[first.measure]} · ${String(comparison.year)}`;
    return `<figure tabindex=0 data-indicator="${escapeHtml(first.indicator.code)}" data-year=${String(comparison.year)}><figcaption>${escapeHtml(title)}</figcaption>${sideBySide(comparison, regionOf)}${comparedTable(comparison, labels, track)}</figure>`;
  });
  if (figures.length === 0) return '';
  return `<section id=compared><h2>${labels['compared'] as string}</h2><div class=figures>${figures.join('')}</div></section>`;
}

function comparedTable(
  { rows }: Comparison,
  labels: Words['labels'],
  { heads, verdict }: TrackWords,
): string {
  const names = [labels['region'], heads['target'], heads['result'], heads['verdict']];
  const head = names.map((name) => `<th scope=col>${escapeHtml(name ?? '')}</th>`);
  const lines = rows.map((row) => {
    const cells = [statement(row.target), statement(row.result), verdictHtml(row, verdict)];
    return `<tr><th scope=row>${escapeHtml(regionOf(row))}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<details><summary>${labels['table'] as string}</summary><div class=wide tabindex=0><table><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div></details>`;
}

function verdictHtml({ verdict }: Row, words: TrackWords['verdict']): string {
  return `<span class="verdict ${verdict}">${verdictSigns[verdict]} ${escapeHtml(words[verdict])}</span>`;
}

function regionPart(
  region: string,
  rows: readonly Row[],
  index: number,
  { labels }: Words,
  track: TrackWords,
): string {
  const figures = [...grouped(rows, seriesKey)]
    .map(([, own]) => {
      const picture = series(own);
      const [first] = own;
      return picture && first
        ? `<figure tabindex=0 data-indicator="${escapeHtml(first.indicator.code)}"><figcaption>${escapeHtml(`${first.indicator.name} · ${track.measure[first.measure]}`)}</figcaption>${picture}</figure>`
        : '';
    })
    .join('');
  const plain = (row: Row): string => `${row.indicator.name} ${track.measure[row.measure]}`;
  const judged = rows.some(({ target, year }) => target !== null && year !== null);
  const kept = judged
    ? `<figure tabindex=0><figcaption>${labels['keptAndMissed'] as string}</figcaption>${grid(rows, plain, track.verdict)}</figure>`
    : '';
  return `<section id=g${String(index)}><h2>${escapeHtml(region)}</h2>${kept}<div class=figures>${figures}</div><details open><summary>${labels['table'] as string}</summary>${rowTable(rows, track)}</details></section>`;
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
      verdictHtml(row, verdict),
      escapeHtml(notes),
    ];
    const { code } = row.indicator;
    return `<tr data-verdict=${row.verdict} data-indicator="${escapeHtml(code)}" data-year="${escapeHtml(when)}"><th scope=row>${escapeHtml(when)}</th>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  return `<div class=wide tabindex=0><table><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

/** A number with its bound, and behind it its sentence and place. */
function statement(said: Statement | null): string {
  if (!said) return '';
  const { sentence, file, line, column } = said;
  const place = `${file}:${String(line)}:${String(column)}`;
  return `<details><summary>${escapeHtml(shownStatement(said))}</summary><q lang=zh-CN>${escapeHtml(sentence)}</q> <cite>${escapeHtml(place)}</cite></details>`;
}
