import type { Block } from '../blocks/block.ts';
import { labelled } from '../numbering/counters.ts';
import { tableOf } from './table.ts';
import type { CellForm, Row } from './table.ts';

/** Puts the text of one story together: the document, a note, or a box. */
export class StoryWriter {
  readonly #blocks: Block[] = [];
  #text: string[] = [];
  #label = '';
  /** Boxes that hang on the paragraph that is being written. */
  #boxes: Block[] = [];
  #cell: Block[] = [];
  #cells: Block[][] = [];
  #rows: Row[] = [];

  write(text: string): void {
    this.#text.push(text);
  }

  /** The number of the paragraph, as the file has it; a sign alone is a bullet. */
  label(label: string): void {
    const words = label.trim();
    this.#label = /[\p{L}\p{N}]/u.test(words) ? words : '';
  }

  box(blocks: readonly Block[]): void {
    this.#boxes.push(...blocks);
  }

  /** A picture in the paragraph. */
  picture(): void {
    this.#boxes.push({ picture: '' });
  }

  /** Ends a paragraph; `inTable` where it stands in a cell. */
  paragraph(inTable: boolean): void {
    if (!inTable) this.#closeTable();
    const text = this.#text.join('').replace(/^[\t ]+/, '');
    const target = inTable ? this.#cell : this.#blocks;
    if (text.trim() !== '') target.push({ text: labelled(this.#label, 'tab', text) });
    target.push(...this.#boxes);
    this.#text = [];
    this.#label = '';
    this.#boxes = [];
  }

  cell(): void {
    this.paragraph(true);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  row(forms: readonly CellForm[]): void {
    if (this.#cells.length > 0) this.#rows.push({ cells: this.#cells, forms });
    this.#cells = [];
  }

  finish(): readonly Block[] {
    if (this.#text.join('').trim() !== '' || this.#boxes.length > 0) this.paragraph(false);
    this.#closeTable();
    return this.#blocks;
  }

  #closeTable(): void {
    if (this.#cell.length > 0) this.cell();
    this.row([]);
    if (this.#rows.length > 0) this.#blocks.push(tableOf(this.#rows));
    this.#rows = [];
  }
}
