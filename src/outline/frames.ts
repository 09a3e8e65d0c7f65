import type { Paragraph } from '../repair/repaired.ts';

/** How many headings with numbers show in which frame headings stand. */
const least = 2;
/** More blank lines than stand behind any heading. */
const many = 1000;

/** Knows between how many blank lines the headings with numbers of a text stand. */
export class Frames {
  readonly #paragraphs: readonly Paragraph[];
  readonly #counts = new Map<number, number>();

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** A paragraph with a number stands at `index`. */
  add(index: number): void {
    const frame = this.#frameAt(index);
    if (frame > 0 && this.#paragraphs[index]?.kind === 'heading')
      this.#counts.set(frame, (this.#counts.get(frame) ?? 0) + 1);
  }

  /** Whether the paragraph at `index` stands between blank lines as those headings do. */
  has(index: number): boolean {
    const frame = this.#frameAt(index);
    return frame > 0 && (this.#counts.get(frame) ?? 0) >= least;
  }

  /** The blank lines before and behind a paragraph as one number; 0 where it is not set apart by them. */
  #frameAt(index: number): number {
    const before = this.#paragraphs[index]?.blanksBefore ?? 0;
    const behind = this.#paragraphs[index + 1]?.blanksBefore ?? 0;
    return before > 0 && behind > 0 ? before * many + Math.min(behind, many - 1) : 0;
  }
}
