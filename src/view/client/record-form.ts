import type { Words } from '../words/words.ts';
import type { Shown } from './data.ts';
import { make } from './record-panel.ts';

/** A form with a record's fields; `save` gets those that were changed, in the form of a record's. */
export function recordForm(
  record: Shown,
  { fields, labels, statuses, types, comparators }: Words,
  save: (fields: Readonly<Record<string, unknown>>) => void,
): HTMLFormElement {
  const [start = '', end = start] = record.period.split('/');
  const amount = typeof record.amount === 'number' ? [record.amount] : record.amount;
  const form = make('form', '', 'correct');
  const input = (name: string, value: string): HTMLInputElement => {
    const made = make('input');
    made.name = name;
    made.value = value;
    form.append(make('label', [make('span', fields[name] ?? labels[name] ?? name), made]));
    return made;
  };
  const choose = (name: string, value: string, names: object): HTMLSelectElement => {
    const made = make('select');
    made.name = name;
    for (const [key, said] of Object.entries(names) as [string, string][])
      made.add(new Option(said, key));
    made.value = value;
    form.append(make('label', [make('span', fields[name] ?? name), made]));
    return made;
  };
  const indicator = input('indicator', record.indicator);
  const status = choose('status', record.status, statuses);
  const type = choose('type', record.type, types);
  const comparator = choose('comparator', record.comparator, comparators);
  const value = input('quantity', amount.join('-'));
  const unit = input('unit', record.unit);
  const period = input('period', start === end ? start : `${start}/${end}`);
  const action = input('action', record.action);
  const button = make('button', labels['keep']);
  form.append(button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save({
      ...(indicator.value !== record.indicator && {
        indicator: { text: indicator.value, code: record.code || null },
      }),
      ...changed('status', status.value, record.status),
      ...changed('type', type.value, record.type),
      ...changed('comparator', comparator.value, record.comparator),
      ...((value.value !== amount.join('-') || unit.value !== record.unit) && {
        quantity: {
          text: record.text,
          ...amountOf(value.value),
          unit: unit.value,
          dimension: record.dimension,
        },
      }),
      ...(period.value !== record.period && { period: periodOf(period.value) }),
      ...changed('action', action.value, record.action, null),
    });
  });
  return form;
}

function changed(
  name: string,
  value: string,
  before: string,
  none?: null,
): Record<string, unknown> {
  return value === before ? {} : { [name]: value === '' && none === null ? null : value };
}

function amountOf(value: string): Record<string, number> {
  const [min = 0, max] = value.split(/(?<=\d)-/).map(Number);
  return max === undefined ? { value: min } : { min, max };
}

function periodOf(value: string): object | null {
  if (value === '') return null;
  const [start = '', end = start] = value.split('/');
  const of = (year: string): string | null => (year === '..' ? null : year);
  return { start: of(start), end: of(end), text: null, basis: 'stated' };
}
