import { words } from '../words/languages.ts';
import { readData, readRecords } from './data.ts';
import type { Shown } from './data.ts';
import { correctionButtons, Corrections, download } from './corrections.ts';
import { askedOf, fillChoice, filtered, markOnly } from './filters.ts';
import { recordForm } from './record-form.ts';
import { linkTo, make, recordView } from './record-panel.ts';
import type { Language } from './record-panel.ts';
import { selectedPlace } from './selected-place.ts';
import { TextSearch } from './search.ts';
import { watchPlace } from './watch-place.ts';

const data = readData();
const records = readRecords(data);
const byAnchor = new Map(records.map((record) => [record.anchor, record]));
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const form = element('filters') as HTMLFormElement;
const search = new TextSearch(element('text'));
const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
const choice = (name: string): HTMLSelectElement =>
  form.elements.namedItem(name) as HTMLSelectElement;

const corrections = new Corrections(() => {
  element('save').hidden = corrections.count === 0;
  if (chosen) choose(chosen);
});

let language: Language = data.language;
let wanted: Shown[] = [];
let chosen: Shown | null = null;
/** To be told of each place that is gone to. */
const wentTo = watchPlace(element('text'));
/** How many of the wanted records the list shows. */
let listed = 0;
const listStep = 100;

/** Marks and lists what the form asks for. */
function filter(): void {
  const sought = field('words').value.trim();
  wanted = filtered(records, askedOf(form));
  markOnly(records, new Set(wanted));
  if (sought !== '') wanted = wanted.filter(({ indicator }) => indicator.includes(sought));
  listed = 0;
  element('list').replaceChildren();
  listMore();
  tell();
}

function tell(): void {
  const { labels } = words[language];
  const found =
    field('words').value.trim() === ''
      ? ''
      : ` · ${String(search.count)} ${labels['matches'] as string}`;
  element('count').textContent =
    `${String(wanted.length)} / ${String(records.length)} ${labels['records'] as string}${found}`;
  field('confidence').nextElementSibling?.replaceChildren(`${field('confidence').value}%`);
}

function listMore(): void {
  const list = element('list');
  list.querySelector('button')?.parentElement?.remove();
  const more = wanted.slice(listed, listed + listStep).map((record) => {
    const item = make('li', [linkTo(record, words[language])]);
    item.append(` ${record.period}`);
    return item;
  });
  listed += more.length;
  list.append(...more);
  if (listed >= wanted.length) return;
  const button = make('button', words[language].labels['more']);
  button.type = 'button';
  button.addEventListener('click', listMore);
  list.append(make('li', [button]));
}

/** Shows something beside the text, in place of the hint; nothing brings the hint back. */
function beside(...shown: readonly HTMLElement[]): void {
  element('record').replaceChildren(...shown);
  element('hint').hidden = shown.length > 0;
  document.body.classList.toggle('beside', shown.length > 0);
}

/** Shows a record beside the text. */
function choose(record: Shown): void {
  chosen?.element?.removeAttribute('aria-current');
  chosen = record;
  record.element?.setAttribute('aria-current', 'true');
  beside(
    recordView(record, records, data.rules, language),
    correctionButtons(record, corrections, words[language]),
  );
}

function close(): void {
  chosen?.element?.removeAttribute('aria-current');
  chosen = null;
  beside();
}

/** Shows the filters or the outline of a narrow page, or puts them away. */
function toggle(button: HTMLElement, shown: boolean): void {
  button.setAttribute('aria-expanded', String(shown));
  document.body.classList.toggle(`with-${button.dataset['shows'] as string}`, shown);
}

function step(by: 1 | -1): void {
  if (wanted.length === 0) return;
  const at = chosen ? wanted.indexOf(chosen) : -1;
  const next =
    at === -1 && by === -1 ? wanted.length - 1 : (at + by + wanted.length) % wanted.length;
  const { anchor } = wanted[next] as Shown;
  go(anchor);
}

/** A page inside another one has no address of its own. */
const hasAddress = location.protocol !== 'about:';

/** Goes to a place of the page, and says so in the address. */
function go(id: string): void {
  if (hasAddress && location.hash !== `#${id}`) location.hash = id;
  else show(id);
}

/** Shows a record, by its anchor or its id, or another place of the page. */
function show(asked: string): void {
  const record = byAnchor.get(asked) ?? records.find(({ id }) => id === asked);
  const place = record ? record.element : document.getElementById(asked);
  wentTo(place);
  if (!record) {
    place?.scrollIntoView();
    return;
  }
  choose(record);
  record.element?.scrollIntoView({ block: 'center' });
  record.element?.focus({ preventScroll: true });
}

function follow(): void {
  if (location.hash !== '') show(decodeURIComponent(location.hash.slice(1)));
}

/** Opens a form for the number that is selected in the text. */
function add(): void {
  const place = selectedPlace(data.documents);
  if (!place) return;
  const form = recordForm(place, words[language], (fields) => {
    corrections.make(place, 'add', { ...addedFields(place), ...fields });
    beside(make('p', words[language].labels['corrected']));
  });
  beside(make('h2', place.text), form);
}

/** What an added record has where the reader changed nothing. */
function addedFields({ text, status, type, comparator }: Shown): Readonly<Record<string, unknown>> {
  return {
    status,
    type,
    comparator,
    indicator: { text: '', code: null },
    quantity: { text, value: Number.parseFloat(text) || 0, unit: '', dimension: 'other' },
  };
}

function speak(asked: Language): void {
  language = asked;
  const said = words[language];
  const { labels, types } = said;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const shown of document.querySelectorAll<HTMLElement>('[data-t]'))
    shown.textContent = labels[shown.dataset['t'] as string] ?? '';
  for (const shown of document.querySelectorAll<HTMLElement>('[data-a]'))
    shown.setAttribute('aria-label', labels[shown.dataset['a'] as string] ?? '');
  for (const shown of document.querySelectorAll<HTMLElement>('[data-w]')) {
    const [table = '', key = ''] = (shown.dataset['w'] as string).split('.');
    const own = said[table as keyof typeof said] as Readonly<Record<string, string>>;
    shown.textContent = own[key] ?? key;
  }
  fillChoice(
    choice('type'),
    records.map(({ type }) => type),
    (type) => types[type] ?? type,
  );
  filter();
  if (chosen) choose(chosen);
}

function switchTheme(): void {
  const root = document.documentElement;
  const dark = getComputedStyle(root).getPropertyValue('color-scheme').trim() === 'dark';
  root.dataset['theme'] = dark ? 'light' : 'dark';
}

function switchFound(): void {
  const pressed = document.body.classList.toggle('as-found');
  element('found').setAttribute('aria-pressed', String(pressed));
}

const keys: Readonly<Record<string, () => void>> = {
  n: () => {
    step(1);
  },
  p: () => {
    step(-1);
  },
  f: switchFound,
  '/': () => {
    field('words').focus();
  },
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing =
    event.target instanceof Element && event.target.matches('input[type=search],select,textarea');
  if (event.key === 'Escape') {
    if (typing) (event.target as HTMLElement).blur();
    else close();
  }
  const act = typing ? undefined : keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('input', (event) => {
  if ((event.target as HTMLElement).getAttribute('name') === 'words')
    search.find(field('words').value.trim());
  filter();
});
field('words').addEventListener('keydown', ({ key, shiftKey }) => {
  if (key === 'Enter') search.step(shiftKey ? -1 : 1);
});
element('previous').addEventListener('click', () => {
  step(-1);
});
element('next').addEventListener('click', () => {
  step(1);
});
element('close').addEventListener('click', close);
const toggles = [...document.querySelectorAll<HTMLElement>('[data-shows]')];
for (const button of toggles)
  button.addEventListener('click', () => {
    toggle(button, button.getAttribute('aria-expanded') !== 'true');
  });
element('found').addEventListener('click', switchFound);
element('theme').addEventListener('click', switchTheme);
element('language').addEventListener('click', () => {
  speak(language === 'zh' ? 'en' : 'zh');
});
// A press on the button would take the selection away.
element('add').addEventListener('mousedown', (event) => {
  event.preventDefault();
});
element('add').addEventListener('click', add);
element('save').addEventListener('click', () => {
  download('corrections.yaml', corrections.file());
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const id = link?.getAttribute('href')?.slice(1);
  if (id === undefined) return;
  event.preventDefault();
  if (link?.closest('nav')) for (const button of toggles) toggle(button, false);
  go(id);
});
window.addEventListener('hashchange', follow);
element('found').hidden = document.querySelector('article.mends') === null;
fillChoice(
  choice('section'),
  records.map(({ section }) => section),
  (section) => section,
);
fillChoice(
  choice('indicator'),
  records.map(({ indicator }) => indicator),
  (indicator) => indicator,
);
speak(language);
follow();
