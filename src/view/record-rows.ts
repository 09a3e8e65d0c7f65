import type { TargetRecord } from '../document/document.ts';

/**
 * Records as the page carries them: rows of numbers, words once in a list that the numbers point into (0 for none).
 * `columns` names a row's numbers; zeros at its end are left out.
 */
export interface RecordRows {
  readonly words: readonly string[];
  readonly rows: readonly (readonly (number | readonly number[])[])[];
}

/** What the numbers of a row are, in their order. `start` counts from the record before. */
export const columns = [
  'start',
  'length',
  'line',
  'column',
  'status',
  'type',
  'indicator',
  'rule',
  'confidence',
  'amount',
  'unit',
  'dimension',
  'comparator',
  'section',
  'period',
  'action',
  'direction',
  'code',
  'relatesTo',
  'modality',
  'actor',
  'nature',
  'reference',
] as const;

/** Writes records of one report; words are shared by all that one writer writes. */
export class RecordRowWriter {
  readonly #words: string[] = [''];
  readonly #places = new Map<string, number>([['', 0]]);

  get words(): readonly string[] {
    return this.#words;
  }

  rowsOf(records: readonly TargetRecord[]): RecordRows['rows'] {
    let before = 0;
    return records.map((record) => {
      const row = this.#row(record, before);
      before = record.source.start;
      while (row.at(-1) === 0) row.pop();
      return row;
    });
  }

  #row(record: TargetRecord, before: number): (number | readonly number[])[] {
    const { source, quantity, section, period, modality } = record;
    const { min, max, value } = quantity;
    return [
      source.start - before,
      source.end - source.start,
      source.line,
      source.column,
      this.#word(record.status),
      this.#word(record.type),
      this.#word(record.indicator.text),
      this.#word(record.rule),
      Math.round(record.confidence * 100),
      value ?? (min === undefined || max === undefined ? 0 : [min, max]),
      this.#word(quantity.unit),
      this.#word(quantity.dimension),
      this.#word(record.comparator),
      this.#word(
        section && [section.number, section.title ?? section.lead].filter(Boolean).join(' '),
      ),
      this.#word(period && periodText(period)),
      this.#word(record.action),
      this.#word(record.direction === 'none' ? null : record.direction),
      this.#word(record.indicator.code),
      record.relatesTo === null ? 0 : Number(record.relatesTo.split(':')[1]) + 1,
      this.#word(modality && `${modality.text} ${modality.force}`),
      this.#word(record.actor),
      this.#word(record.nature),
      this.#word(record.reference && record.reference.text),
    ];
  }

  #word(word: string | null): number {
    if (word === null) return 0;
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.#words.push(word) - 1;
      this.#places.set(word, place);
    }
    return place;
  }
}

/** A period as a table shows it: 2025, 2021/2025, ../2030. */
export function periodText({ start, end }: NonNullable<TargetRecord['period']>): string {
  return start === end ? (start ?? '') : `${start ?? '..'}/${end ?? '..'}`;
}
