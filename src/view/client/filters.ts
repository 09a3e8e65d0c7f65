import type { Shown } from './data.ts';

/** What the reader asked for. */
export interface Asked {
  readonly marks: ReadonlySet<string>;
  readonly type: string;
  readonly section: string;
  readonly indicator: string;
  /** In hundredths. */
  readonly confidence: number;
}

/** What a form of the page asks for. */
export function askedOf(form: HTMLFormElement): Asked {
  const values = new FormData(form);
  const said = (name: string): string => values.get(name) as string;
  return {
    marks: new Set((values.getAll('status') as string[]).map((status) => status.charAt(0))),
    type: said('type'),
    section: said('section'),
    indicator: said('indicator'),
    confidence: Number(said('confidence')),
  };
}

/** Records that were asked for. */
export function filtered(records: readonly Shown[], asked: Asked): Shown[] {
  return records.filter(
    (record) =>
      (asked.marks.has(record.mark) || (record.type === 'scope' && asked.type === 'scope')) &&
      (asked.type === '' || record.type === asked.type) &&
      (asked.section === '' || record.section === asked.section) &&
      (asked.indicator === '' || record.indicator === asked.indicator) &&
      record.confidence >= asked.confidence,
  );
}

/** Marks in the text what was asked for, and nothing else. */
export function markOnly(records: readonly Shown[], wanted: ReadonlySet<Shown>): void {
  for (const record of records) record.element?.classList.toggle('off', !wanted.has(record));
}

/** Fills a choice with the values that occur, the most frequent first; names are what people read. */
export function fillChoice(
  select: HTMLSelectElement,
  values: readonly string[],
  nameOf: (value: string) => string,
): void {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = select.value;
  while (select.options.length > 1) select.remove(1);
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostChoices)) {
    select.add(new Option(`${nameOf(value)} (${String(count)})`, value));
  }
  select.value = chosen;
}

const mostChoices = 300;
