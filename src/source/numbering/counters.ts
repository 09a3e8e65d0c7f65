import { numberIn } from './number-forms.ts';

/** How one level of a list is numbered. */
export interface Level {
  /** Name of the way to write a number, as `numberIn` knows it. */
  readonly form: string;
  /** The label, `%1` in the place of the first level's number: 第%1章, %1.%2. */
  readonly label: string;
  readonly start: number;
  /** What follows the label. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** A paragraph of a level below this number starts the level again: 0 where none does, its own where each above does. */
  readonly restartsAfter: number;
  /** Whether numbers of levels above are written in digits. */
  readonly isLegal: boolean;
}

/** Counts the paragraphs of one list. */
export class Counters {
  readonly #values: (number | undefined)[] = [];

  /** Sets what the next paragraph of a level is counted from. */
  restart(level: number, start: number): void {
    this.#values[level] = start - 1;
    this.#values.length = Math.min(this.#values.length, level + 1);
  }

  /** The label of the next paragraph of `level`. */
  next(level: number, levels: readonly (Level | undefined)[]): string {
    const own = levels[level];
    if (!own) return '';
    const last = this.#values[level];
    this.#values[level] = last === undefined ? own.start : last + 1;
    for (let deeper = level + 1; deeper < this.#values.length; deeper++) {
      if (level < (levels[deeper]?.restartsAfter ?? deeper)) this.#values[deeper] = undefined;
    }
    if (own.form === 'bullet') return '';
    return own.label.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levels[index];
      if (!shown) return '';
      const value = this.#values[index] ?? shown.start;
      return numberIn(own.isLegal && index < level ? 'decimal' : shown.form, value);
    });
  }
}

/**
 * A paragraph behind its label. Where a number could run into the text, and behind the names of chapters and articles, a
 * space parts them.
 */
export function labelled(label: string, suffix: Level['suffix'], text: string): string {
  if (label === '' || text === '') return text;
  const isParted = /[章节条篇编部款]$|[0-9A-Za-z]$/.test(label) || suffix === 'space';
  const isNear = /[0-9A-Za-z.．]$/.test(label) && /^[0-9A-Za-z]/.test(text);
  return `${label}${isNear || (isParted && suffix !== 'nothing') ? ' ' : ''}${text}`;
}
