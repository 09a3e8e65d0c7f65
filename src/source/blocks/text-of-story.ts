import { lineSpace } from '../tables/line-space.ts';
import { MergedCells } from '../tables/merged-cells.ts';
import type { Picture } from '../pictures/pictures.ts';
import type { Block, Cell, Story, TableBlock } from './block.ts';

/** What opens the notes, where there are some: reports call them so after their end. */
const notesHeading = '注释';

/** A text, and where pictures stand in it. */
export interface StoryText {
  readonly text: string;
  readonly pictures: readonly Picture[];
}

/**
 * The text of a document: a paragraph a line, a table's row a line with its cells parted by tabs, notes at the end. A
 * table that only lays out a page is read cell by cell.
 */
export function textOfStory({ blocks, notes }: Story): StoryText {
  const writer = new Lines();
  writeBlocks(blocks, writer);
  const told = notes.map((note) => note.trim()).filter((note) => note !== '');
  if (told.length > 0) writer.write([notesHeading, ...told]);
  return writer;
}

class Lines implements StoryText {
  text = '';
  readonly pictures: Picture[] = [];

  write(lines: readonly string[]): void {
    for (const line of lines) this.text += `${line}\n`;
  }

  picture(name: string): void {
    this.pictures.push({ at: this.text.length, name });
  }
}

function writeBlocks(blocks: readonly Block[], lines: Lines): void {
  for (const block of blocks) {
    if ('text' in block) lines.write(linesIn(block.text));
    else if ('picture' in block) lines.picture(block.picture);
    else if (isData(block)) {
      lines.write(rowsOf(block));
      for (const cell of block.rows.flat()) {
        for (const each of cell.blocks) if ('picture' in each) lines.picture(each.picture);
      }
    } else {
      for (const row of block.rows) for (const cell of row) writeBlocks(cell.blocks, lines);
    }
  }
}

/** The lines of a paragraph; tabs at their ends only move the text. */
function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\t+|[\t ]+$/g, ''))
    .filter((line) => /\S/.test(line));
}

/** Rows of several cells that make a table one of data; others lay out a page. */
const leastRows = 2;
/** Longest text of a data table's cell. */
const longestCell = 500;

function isData({ rows }: TableBlock): boolean {
  let filled = 0;
  for (const row of rows) {
    const cells = row.filter((cell) => wordsOf(cell) !== '');
    if (cells.some((cell) => wordsOf(cell).length > longestCell)) return false;
    if (cells.length > 1) filled++;
  }
  return filled >= leastRows;
}

function rowsOf({ rows }: TableBlock): string[] {
  const merged = new MergedCells();
  const lines: string[] = [];
  for (const row of rows) {
    const cells: string[] = [];
    merged.startRow(row.filter((cell) => wordsOf(cell) !== '').length);
    for (const cell of row) {
      const text = wordsOf(cell);
      cells.push(...merged.covering());
      cells.push(text);
      cells.push(...merged.take({ text, columns: cell.columns, rows: cell.rows }));
    }
    cells.push(...merged.covering());
    const [first = '', ...others] = cells;
    const line = others.every((each) => each === '') ? first : cells.join('\t');
    if (/\S/.test(line)) lines.push(line);
  }
  return lines;
}

/** What a cell says, its lines put together. */
function wordsOf({ blocks }: Cell): string {
  const lines = blocks.flatMap((block) => {
    if ('picture' in block) return [];
    return 'text' in block
      ? linesIn(block.text).map((line) => line.replace(/\s+/g, ' ').trim())
      : block.rows.flatMap((row) => row.map(wordsOf));
  });
  return lines.reduce((all, line) => all + lineSpace(all, line) + line, '');
}
