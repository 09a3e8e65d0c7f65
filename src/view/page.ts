import type { Document } from '../document/document.ts';
import type { Language } from '../document/messages/language.ts';
import type { Pieces } from '../formats/pieces.ts';
import type { Repaired } from '../repair/repaired.ts';
import type { Source } from '../source/source.ts';
import { anchorOf, article } from './article.ts';
import { script, scriptHash, style } from './assets/page-assets.js';
import { contents } from './contents.ts';
import { escapeHtml, scriptJson } from './escape.ts';
import { bySection } from './pictures/by-section.ts';
import { glance } from './pictures/glance.ts';
import { markOf } from './mark.ts';
import type { Picture } from './pictures/picture.ts';
import { tableHtml } from './pictures/picture.ts';
import { quantityText } from './quantity-text.ts';
import { RecordRowWriter } from './record-rows.ts';
import { words } from './words/languages.ts';
import type { Words } from './words/words.ts';

/** A report to look at: its document with records of every status, and the text that they stand in. */
export interface ViewedReport extends ShownText {
  readonly document: Document;
}

/** A text to look at, as found and as repaired. */
export interface ShownText {
  readonly source: Pick<Source, 'text' | 'format'>;
  readonly repaired: Pick<Repaired, 'text' | 'map' | 'paragraphs' | 'repairs'>;
}

/** An example of what a rule reads; empty where there is none. */
export type ExampleOf = (rule: string) => string;

/**
 * One HTML page of reports: outline, text with its quantities marked, filters and records. It asks nothing of any
 * server, and nothing that stands in a report can act in it.
 */
export function page(
  reports: readonly ViewedReport[],
  language: Language,
  exampleOf: ExampleOf,
): Pieces {
  const said = words[language];
  const writer = new RecordRowWriter();
  const shown = reports.map((report, index) =>
    reportParts(report, said, reports.length > 1 ? `d${String(index + 1)}.` : ''),
  );
  const data = {
    language,
    documents: reports.map(({ document }, index) => ({
      id: document.document.id,
      name: document.document.source.name,
      prefix: (shown[index] as Shown).prefix,
      rows: writer.rowsOf(document.records),
    })),
    words: writer.words,
    rules: examplesOf(reports, exampleOf),
  };
  const titles = reports.map(({ document }) => titleOf(document)).join(' · ');
  return [
    head(titles, language),
    `<body><a class=skip href=#text ${label('skip')}>${said.labels['skip'] as string}</a>`,
    `<header><h1>${escapeHtml(titles)}</h1>${tools(said)}${controls(said, shownFirst(reports))}</header>`,
    `<nav id=contents aria-label="${said.labels['contents'] as string}" data-a=contents>`,
    ...shown.map(({ nav }) => nav),
    '</nav>\n<main id=text tabindex=-1>',
    ...shown.flatMap(({ text }) => text),
    `</main>\n<aside aria-label="${said.labels['record'] as string}" data-a=record>${button('close', said)}<div id=hint><p ${label('choose')}>${said.labels['choose'] as string}</p><p ${label('keys')}>${said.labels['keys'] as string}</p></div><div id=record aria-live=polite></div><ol id=list></ol></aside>\n`,
    `<script type=application/json id=data>${scriptJson(data)}</script>\n`,
    `<script>${script}</script></body></html>\n`,
  ];
}

/** An example of each rule that a record bears. */
function examplesOf(
  reports: readonly ViewedReport[],
  exampleOf: ExampleOf,
): Readonly<Record<string, string>> {
  const rules = reports.flatMap(({ document }) => document.records.map(({ rule }) => rule));
  return Object.fromEntries([...new Set(rules)].map((rule) => [rule, exampleOf(rule)]));
}

function head(title: string, language: Language): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang=${language === 'zh' ? 'zh-CN' : 'en'}><head><meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy}">
<meta name=generator content=zhibiao>
<meta name=viewport content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
`;
}

interface Shown {
  readonly prefix: string;
  readonly nav: string;
  readonly text: readonly string[];
}

function reportParts(
  { document, source, repaired }: ViewedReport,
  said: Words,
  prefix: string,
): Shown {
  const { map, repairs } = repaired;
  const whole = source.format !== 'html' && map.keepsOrder;
  const found = source.format !== 'html' && repairs.length > 0;
  const { pieces, unplaced } = article({
    document,
    source: source.text,
    repaired,
    keepsFound: whole,
    prefix,
  });
  const classes = [...(whole ? ['whole'] : []), ...(whole && found ? ['mends'] : [])];
  const pictures = [glance(document.records, prefix, said), bySection(document, prefix, said)];
  const title = `<h2 id=${prefix}top>${escapeHtml(titleOf(document))}</h2>`;
  const nav = `${prefix === '' ? '' : `<p><a href=#${prefix}top>${escapeHtml(titleOf(document))}</a></p>`}${contents(document.sections, prefix)}`;
  return {
    prefix,
    nav,
    text: [
      prefix === '' ? '' : title,
      ...pictures.flatMap((picture) => (picture ? [figure(picture, said)] : [])),
      `<article lang=zh-CN class="${classes.join(' ')}">`,
      ...pieces,
      '</article>',
      found && !map.keepsOrder ? foundText(source.text, said) : '',
      unplaced.length === 0 ? '' : unplacedList(unplaced, prefix, said),
    ],
  };
}

/** Columns that stood side by side cannot be shown in place: the source follows as a whole. */
function foundText(text: string, { labels }: Words): string {
  return `<details class=source><summary ${label('sourceFound')}>${labels['sourceFound'] as string}</summary><pre tabindex=0>${escapeHtml(text)}</pre></details>`;
}

function unplacedList(
  records: Document['records'],
  prefix: string,
  { labels, comparators }: Words,
): string {
  const items = records.map(
    (record) =>
      `<li id=${anchorOf(prefix, record.source.start)}>${escapeHtml(`${record.indicator.text} ${quantityText(record, comparators)} (${String(record.source.line)}:${String(record.source.column)})`)}`,
  );
  return `<section><h2 ${label('unplaced')}>${labels['unplaced'] as string}</h2><ul>${items.join('')}</ul></section>`;
}

function figure({ caption, svg, table }: Picture, { labels }: Words): string {
  return `<figure><figcaption ${label(caption)}>${labels[caption] as string}</figcaption>${svg}<details><summary ${label('table')}>${labels['table'] as string}</summary>${tableHtml(table)}</details></figure>\n`;
}

/** Statuses that are shown at first: targets, or all of reports that hold none. */
function shownFirst(reports: readonly ViewedReport[]): readonly string[] {
  const records = reports.flatMap(({ document }) => document.records);
  return records.some((record) => markOf(record) === 't') ? ['target'] : ['achieved', 'fact'];
}

/** What is always at hand: on a narrow page the way to the filters and the outline, too. */
function tools(said: Words): string {
  const toggle = (name: string): string =>
    `<button type=button data-shows=${name} aria-expanded=false aria-controls=${name} ${label(name)}>${said.labels[name] as string}</button>`;
  const more = ['found', 'theme', 'language', 'add'].map((name) => button(name, said));
  return `<div class=tools><span class="buttons narrow">${toggle('filters')}${toggle('contents')}</span><output id=count></output><span class=buttons>${button('previous', said)}${button('next', said)}</span><span class="buttons more">${more.join('')}</span>${button('save', said, ' hidden')}</div>`;
}

function button(name: string, { labels }: Words, more = ''): string {
  return `<button type=button id=${name}${more} ${label(name)}>${labels[name] as string}</button>`;
}

function controls({ labels, statuses }: Words, first: readonly string[]): string {
  const said = (key: string): string => labels[key] as string;
  const checks = Object.entries(statuses).map(
    ([status, name]) =>
      `<label class="status ${status.charAt(0)}"><input type=checkbox name=status value=${status}${first.includes(status) ? ' checked' : ''}><span data-w=statuses.${status}>${name}</span></label>`,
  );
  const select = (name: string, all: string): string =>
    `<label class=field><span ${label(name)}>${said(name)}</span><select name=${name}><option value="" ${label(all)}>${said(all)}</option></select></label>`;
  return `<form id=filters role=search aria-label="${said('filters')}" data-a=filters>${checks.join('')}${select('type', 'allTypes')}${select('section', 'allSections')}${select('indicator', 'allIndicators')}
<label class=field><span ${label('confidence')}>${said('confidence')}</span><input type=range name=confidence min=0 max=100 step=5 value=0><output>0</output></label>
<label class=field><span ${label('search')}>${said('search')}</span><input type=search name=words></label></form>`;
}

/** Says which words of the page an element shows, so that the other language can take their place. */
function label(key: string): string {
  return `data-t=${key}`;
}

function titleOf({ document }: Document): string {
  return document.title ?? document.source.name;
}
