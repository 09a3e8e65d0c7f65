import type { Words } from '../words/words.ts';
import type { Shown } from './data.ts';
import { recordForm } from './record-form.ts';
import { make } from './record-panel.ts';

/** A correction as the file has it. */
interface Correction {
  readonly document: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly do: 'wrong' | 'mend' | 'strike' | 'add';
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What the reader corrected, by the place of the record. */
export class Corrections {
  readonly #made = new Map<string, Correction>();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get count(): number {
    return this.#made.size;
  }

  /** What was done to a record; null where nothing was. */
  of({ id }: Pick<Shown, 'id'>): Correction['do'] | null {
    return this.#made.get(id)?.do ?? null;
  }

  /** Makes a correction of a record, in place of an earlier one. */
  make(
    { id, start, end }: Pick<Shown, 'id' | 'start' | 'end'>,
    deed: Correction['do'],
    fields?: Readonly<Record<string, unknown>>,
  ): void {
    const document = id.split(':')[0] as string;
    this.#made.set(id, { document, at: { start, end }, do: deed, ...(fields && { fields }) });
    this.#onChange();
  }

  undo({ id }: Pick<Shown, 'id'>): void {
    this.#made.delete(id);
    this.#onChange();
  }

  /** The file that `--corrections` takes: YAML with a correction a line. */
  file(): string {
    const lines = [...this.#made.values()].map((one) => `  - ${JSON.stringify(one)}\n`);
    return `corrections:\n${lines.join('')}`;
  }
}

/** Has the browser save a text as a file. */
export function download(name: string, text: string): void {
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Buttons that correct a record, and the form behind one of them. */
export function correctionButtons(
  record: Shown,
  corrections: Corrections,
  said: Words,
): HTMLElement {
  const { labels } = said;
  const button = (key: string, act: () => void): HTMLButtonElement => {
    const made = make('button', labels[key] ?? key);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };
  const done = corrections.of(record);
  if (done) {
    const undo = button('undo', () => {
      corrections.undo(record);
    });
    return make(
      'p',
      [
        make(
          'strong',
          `${labels['corrected'] ?? ''} (${labels[done === 'mend' ? 'edit' : done] ?? done}) `,
        ),
        undo,
      ],
      'buttons',
    );
  }
  const row = make('p', '', 'buttons');
  row.append(
    button('wrong', () => {
      corrections.make(record, 'wrong');
    }),
    button('strike', () => {
      corrections.make(record, 'strike');
    }),
    button('edit', () => {
      row.replaceWith(
        recordForm(record, said, (fields) => {
          corrections.make(record, 'mend', fields);
        }),
      );
    }),
  );
  return row;
}
