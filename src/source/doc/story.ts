import type { Block, Cell } from '../blocks/block.ts';
import { marked } from './marks.ts';

/** The characters of a document or a part of it, each with what is known of it. */
export interface Story {
  readonly text: string;
  readonly marks: Uint8Array;
}

/** Fields that give no text of the document. */
const leftOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|INDEX)\b/i;

/** Characters that stand for a text of their own. */
const signs: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u000e', '\n'],
  ['\u001e', '-'],
  ['\u00a0', ' '],
  ['\t', '\t'],
]);

const [paragraphEnd, pageEnd, cellEnd] = ['\r', '\f', '\u0007'];
const [fieldStart, fieldMiddle, fieldEnd] = ['\u0013', '\u0014', '\u0015'];

/** The blocks of a story: a character ends each paragraph, each cell and each row. */
export function blocksOf({ text, marks }: Story): readonly Block[] {
  const writer = new BlockWriter();
  const fields: { instruction: string; isResult: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const mark = marks[at] ?? 0;
    const field = fields.at(-1);
    const isGone = (mark & marked.gone) !== 0;
    if (sign === fieldStart) fields.push({ instruction: '', isResult: false });
    else if (sign === fieldMiddle && field) field.isResult = true;
    else if (sign === fieldEnd) fields.pop();
    else if (sign === cellEnd) {
      if ((mark & marked.rowEnd) !== 0) writer.row();
      else writer.cell();
    } else if (sign === paragraphEnd || sign === pageEnd) {
      if (!isGone) writer.paragraph((mark & marked.cell) !== 0);
    } else if (field && !field.isResult) field.instruction += sign;
    else if (!isGone && !fields.some((each) => leftOut.test(each.instruction))) {
      const meant = signs.get(sign);
      if (meant !== undefined) writer.write(meant);
      else if (sign >= ' ') writer.write(sign);
    }
  }
  return writer.finish();
}

class BlockWriter {
  readonly #blocks: Block[] = [];
  #text = '';
  #cell: Block[] = [];
  #cells: Cell[] = [];
  #rows: Cell[][] = [];

  write(text: string): void {
    this.#text += text;
  }

  paragraph(inTable: boolean): void {
    if (!inTable) this.#closeTable();
    const text = this.#text.replace(/^[\t ]+/, '');
    if (text.trim() !== '') (inTable ? this.#cell : this.#blocks).push({ text });
    this.#text = '';
  }

  cell(): void {
    this.paragraph(true);
    this.#cells.push({ blocks: this.#cell, columns: 1, rows: 1 });
    this.#cell = [];
  }

  row(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  finish(): readonly Block[] {
    this.paragraph(false);
    return this.#blocks;
  }

  #closeTable(): void {
    if (this.#cell.length > 0) this.#cells.push({ blocks: this.#cell, columns: 1, rows: 1 });
    this.#cell = [];
    this.row();
    if (this.#rows.length > 0) this.#blocks.push({ rows: this.#rows });
    this.#rows = [];
  }
}
