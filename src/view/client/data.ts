import type { TargetRecord } from '../../document/document.ts';
import { markOf } from '../mark.ts';
import type { Mark } from '../mark.ts';
import { columns } from '../record-rows.ts';

/** A record as the page shows it. Words of closed lists are those of the schema. */
export interface Shown {
  /** Id as the records have it. */
  readonly id: string;
  readonly anchor: string;
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly status: TargetRecord['status'];
  readonly type: TargetRecord['type'];
  readonly mark: Mark;
  readonly indicator: string;
  readonly rule: string;
  /** In hundredths. */
  readonly confidence: number;
  readonly amount: number | readonly number[];
  readonly unit: string;
  readonly dimension: string;
  readonly comparator: TargetRecord['comparator'];
  readonly section: string;
  readonly period: string;
  readonly action: string;
  readonly direction: TargetRecord['direction'];
  readonly code: string;
  /** Anchor of the record that it belongs to; empty where there is none. */
  readonly relatesTo: string;
  readonly modality: string;
  readonly actor: string;
  readonly nature: string;
  readonly reference: string;
  /** Number and unit as the text has them. */
  readonly text: string;
  /** Where it stands in the page; null where it could not be placed. */
  readonly element: HTMLElement | null;
}

type Row = readonly (number | readonly number[])[];

interface Data {
  readonly language: 'zh' | 'en';
  readonly words: readonly string[];
  /** An example of what each rule reads. */
  readonly rules: Readonly<Record<string, string>>;
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    readonly prefix: string;
    readonly rows: readonly Row[];
  }[];
}

/** What the page carries, from its own data element. */
export function readData(): Data {
  return JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Data;
}

const place = Object.fromEntries(columns.map((name, index) => [name, index])) as Record<
  (typeof columns)[number],
  number
>;

/** Records in the order of the text. */
export function readRecords({ documents, words }: Data): Shown[] {
  return documents.flatMap(({ id, prefix, rows }, index) => {
    let start = 0;
    return rows.map((row) => {
      const number = (name: keyof typeof place): number =>
        (row[place[name]] as number | undefined) ?? 0;
      const word = (name: keyof typeof place): string => words[number(name)] as string;
      start += number('start');
      const anchor = `${prefix}r${String(start)}`;
      const element = document.getElementById(anchor);
      const relatesTo = number('relatesTo');
      return {
        id: `${id}:${String(start)}`,
        anchor,
        document: index,
        start,
        end: start + number('length'),
        line: number('line'),
        column: number('column'),
        ...statusAndType(word('status'), word('type')),
        indicator: word('indicator'),
        rule: word('rule'),
        confidence: number('confidence'),
        amount: row[place.amount] ?? 0,
        unit: word('unit'),
        dimension: word('dimension'),
        comparator: word('comparator') as TargetRecord['comparator'],
        section: word('section'),
        period: word('period'),
        action: word('action'),
        direction: (word('direction') || 'none') as TargetRecord['direction'],
        code: word('code'),
        relatesTo: relatesTo === 0 ? '' : `${prefix}r${String(relatesTo - 1)}`,
        modality: word('modality'),
        actor: word('actor'),
        nature: word('nature'),
        reference: word('reference'),
        text: element ? textOf(element) : '',
        element: element?.tagName === 'A' ? element : null,
      };
    });
  });
}

/** Words of closed lists, as the schema has them. */
function statusAndType(status: string, type: string): Pick<Shown, 'status' | 'type' | 'mark'> {
  const said = { status, type } as Pick<TargetRecord, 'status' | 'type'>;
  return { ...said, mark: markOf(said) };
}

/** The words of an element without what repair left out. */
export function textOf(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Element) text += node.tagName === 'I' ? '' : textOf(node);
    else text += node.textContent ?? '';
  }
  return text.replace(/\s/g, '');
}
