/** A longer text is not said again in the rows and columns that its cell covers. */
const longestSaid = 40;
/** Tables with more columns are read cell by cell. */
const mostColumns = 60;
const mostRows = 1000;

/** A cell with the columns and rows that it stands in. */
export interface MergedCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A cell that covers the rows below it. */
interface Cover {
  readonly text: string;
  rows: number;
}

/** Follows the cells of a table, row by row, that stand in several rows or columns. */
export class MergedCells {
  readonly #covers: (Cover | undefined)[] = [];
  #column = 0;
  #cells = 0;

  /** `filled` cells of the row hold a text. */
  startRow(filled: number): void {
    this.#column = 0;
    this.#cells = filled;
  }

  /** The texts of the cells above that cover the columns up to the next cell. */
  covering(): readonly string[] {
    const texts: string[] = [];
    for (let cover = this.#covers[this.#column]; cover; cover = this.#covers[this.#column]) {
      if (--cover.rows === 0) this.#covers[this.#column] = undefined;
      texts.push(cover.text);
      this.#column++;
    }
    return texts;
  }

  /** Takes a cell in; the texts for the other columns that it covers. */
  take(cell: MergedCell): readonly string[] {
    const columns = Math.min(cell.columns, mostColumns);
    const rows = Math.min(cell.rows, mostRows);
    const isAlone = this.#cells < 2;
    const text = columns * rows > 1 ? said(cell.text.replace(/\s+/g, '')) : '';
    const first = this.#column;
    this.#column += columns;
    if (this.#column > mostColumns) return [];
    for (let column = first; rows > 1 && column < this.#column; column++) {
      this.#covers[column] = { text, rows: rows - 1 };
    }
    return isAlone ? [] : new Array<string>(columns - 1).fill(text);
  }
}

const years = /(?:19|20)\d\d(?:[-—~至](?:19|20)\d\d)?年/g;
/** Something counted in Chinese numerals. */
const counted =
  /[一二三四五六七八九十百两半](?:[个项所处家类条座件张名人户级大倍成批次百千万亿]|分之)/;

/** What a cell says in each place that it covers: nothing where it holds a number, which stands in one place alone. */
function said(text: string): string {
  if (text.length > longestSaid) return '';
  const rest = text.replace(years, '');
  return /\d/.test(rest) || counted.test(rest) ? '' : text;
}
