import { words } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import type { Shown } from './data.ts';
import { textOf } from './data.ts';
import { quantityText } from '../quantity-text.ts';

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

/** What is said of a record, field by field, with those of `records` that it is linked with; `rules` has an example of each. */
export function recordView(
  record: Shown,
  records: readonly Shown[],
  rules: Readonly<Record<string, string>>,
  language: Language,
): HTMLElement {
  const said = words[language];
  const list = make('dl');
  for (const [field, value] of fieldsOf(record, rules, said)) {
    if (value.length > 0) list.append(make('dt', said.fields[field] ?? field), make('dd', value));
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
export function linkTo(record: Shown, { statuses, comparators }: Words): HTMLAnchorElement {
  const { indicator, anchor, status, mark, amount, text, unit } = record;
  const value = typeof amount === 'number' ? { value: amount } : {};
  const said = quantityText({ ...record, quantity: { text, unit, ...value } }, comparators);
  const link = make('a', `${indicator} ${said}`.trim(), mark);
  link.href = `#${anchor}`;
  link.title = statuses[status];
  return link;
}

function fieldsOf(
  record: Shown,
  rules: Readonly<Record<string, string>>,
  said: Words,
): [string, string | readonly Node[]][] {
  const [modality, force = ''] = record.modality.split(' ');
  const example = rules[record.rule] ?? '';
  return [
    ['indicator', record.indicator],
    ['code', record.code],
    ['quantity', `${record.text}${amountOf(record)}`],
    ['comparator', said.comparators[record.comparator] ?? record.comparator],
    ['status', said.statuses[record.status]],
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
    [
      'rule',
      example === '' ? record.rule : `${record.rule}: ${said.labels['as'] as string}${example}`,
    ],
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

/** The sentence around a record in its paragraph, its number marked. */
function sentenceOf({ element, mark, text: number }: Shown): Node[] {
  const paragraph = element?.closest('p,h2,h3,h4,h5,h6');
  if (!element || !paragraph) return [];
  const before = textBefore(paragraph, element);
  const text = textOf(paragraph);
  let from = before;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from--;
  let to = before;
  while (to < text.length && !ends.test(text.charAt(to))) to++;
  from = Math.max(from, before - longestSentence);
  const after = before + number.length;
  const end = Math.max(after, Math.min(to + 1, from + longestSentence));
  return [
    document.createTextNode(text.slice(from, before)),
    make('span', text.slice(before, after), mark),
    document.createTextNode(text.slice(after, end)),
  ];
}

const longestSentence = 400;

function textBefore(paragraph: Element, element: Element): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEndBefore(element);
  return textOf(make('p', [range.cloneContents()])).length;
}
