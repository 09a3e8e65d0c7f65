import { words } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import type { Shown } from './data.ts';
import { textOf } from './data.ts';

/** An element with its class and what stands in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  inside: string | readonly Node[] = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...(typeof inside === 'string' ? [inside] : inside));
  return element;
}

export type Language = keyof typeof words;

/** What is said of a record, field by field; `byAnchor` finds those that it is linked with. */
export function recordView(
  record: Shown,
  records: readonly Shown[],
  language: Language,
): HTMLElement {
  const said = words[language];
  const list = make('dl');
  for (const [field, value] of fieldsOf(record, said)) {
    if (value !== '') list.append(make('dt', said.fields[field] ?? field), make('dd', value));
  }
  const linked = records.filter(
    ({ anchor, relatesTo }) => relatesTo === record.anchor || anchor === record.relatesTo,
  );
  const links = linked.map((other) => make('li', [linkTo(other, said)]));
  const view = make('div', [make('h2', [linkTo(record, said)]), list]);
  if (links.length > 0) {
    view.append(make('h3', said.fields['relatesTo']), make('ul', links));
  }
  return view;
}

/** A link to a record, as a list shows it. */
export function linkTo(record: Shown, { statuses }: Words): HTMLAnchorElement {
  const { indicator, text, anchor, status } = record;
  const link = make('a', `${indicator} ${text}`.trim(), status.charAt(0));
  link.href = `#${anchor}`;
  link.title = (statuses as Readonly<Record<string, string>>)[status] ?? status;
  return link;
}

function fieldsOf(record: Shown, said: Words): [string, string][] {
  const [modality, force = ''] = record.modality.split(' ');
  const statuses: Readonly<Record<string, string>> = said.statuses;
  return [
    ['indicator', record.indicator],
    ['code', record.code],
    ['quantity', `${record.text}${amountOf(record)}`],
    ['comparator', said.comparators[record.comparator] ?? record.comparator],
    ['status', statuses[record.status] ?? record.status],
    ['type', said.types[record.type] ?? record.type],
    ['period', record.period],
    ['action', record.action],
    ['direction', said.directions[record.direction] ?? record.direction],
    ['modality', modality ? `${modality} (${said.forces[force] ?? force})` : ''],
    ['nature', said.natures[record.nature] ?? ''],
    ['actor', record.actor],
    ['reference', record.reference],
    ['section', record.section],
    ['sentence', sentenceOf(record)],
    [
      'place',
      `${String(record.line)}:${String(record.column)} (${String(record.start)}–${String(record.end)})`,
    ],
    ['rule', record.rule],
    ['confidence', `${String(record.confidence)}%`],
  ];
}

/** The value where it says more than the text: 1.5万家 is 15,000. */
function amountOf({ amount, unit, text }: Shown): string {
  if (typeof amount === 'number') {
    const value = amount.toLocaleString('en');
    return text.startsWith(String(amount)) ? '' : ` = ${value} ${unit}`;
  }
  return ` = ${amount.map((end) => end.toLocaleString('en')).join('–')} ${unit}`;
}

const ends = /[。！？；\n]/;

/** The sentence around a record in its paragraph. */
function sentenceOf({ element }: Shown): string {
  const paragraph = element?.closest('p,h2,h3,h4,h5,h6');
  if (!element || !paragraph) return '';
  const before = textBefore(paragraph, element);
  const text = textOf(paragraph);
  let from = before;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from--;
  let to = before;
  while (to < text.length && !ends.test(text.charAt(to))) to++;
  return text.slice(from, Math.min(to + 1, from + longestSentence));
}

const longestSentence = 400;

function textBefore(paragraph: Element, element: Element): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEndBefore(element);
  return textOf(make('p', [range.cloneContents()])).length;
}
