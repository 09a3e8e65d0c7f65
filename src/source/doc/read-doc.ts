import type { Block } from '../blocks/block.ts';
import { textOfStory } from '../blocks/text-of-story.ts';
import { FileFault, faultless } from '../file-fault.ts';
import { extracted } from '../readers/extracted.ts';
import type { Reading } from '../readers/reader.ts';
import { openCompound, viewOf } from './compound.ts';
import type { Compound } from './compound.ts';
import { marked } from './marks.ts';
import { piecesIn, textOfPiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { runsIn } from './properties.ts';
import type { Run } from './properties.ts';
import { blocksOf } from './story.ts';
import type { Story } from './story.ts';

/**
 * Reads a document of Word 97 to 2003 or of WPS (MS-DOC): paragraphs, tables, text boxes and notes. What was deleted or is
 * hidden is left out, and so are headers and footers. Numbers that the program counts itself are not in the text.
 */
export function readDoc(bytes: Uint8Array): Reading {
  return faultless('DOC', () => {
    try {
      const { blocks, notes, boxes } = documentIn(openCompound(bytes));
      return extracted('doc', textOfStory({ blocks: [...blocks, ...boxes], notes }), {
        encoding: 'utf-16le',
      });
    } catch (error) {
      if (error instanceof RangeError) throw new FileFault('file-damaged');
      throw error;
    }
  });
}

interface DocumentRead {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Block[];
  readonly notes: readonly string[];
}

const [wordMark, oldWordMark] = [0xa5ec, 0xa5dc];
const [isLocked, usesTable1] = [0x0100, 0x0200];

function documentIn(file: Compound): DocumentRead {
  if (file.names.includes('EncryptedPackage')) throw new FileFault('file-locked');
  const main = file.stream('WordDocument');
  if (!main) throw new FileFault('file-textless');
  const view = viewOf(main);
  const mark = view.getUint16(0, true);
  const flags = view.getUint16(10, true);
  if ((flags & isLocked) !== 0) throw new FileFault('file-locked');
  if (mark === oldWordMark || view.getUint16(2, true) < 0x00c1) throw new FileFault('file-old');
  if (mark !== wordMark) throw new FileFault('file-damaged');
  const table = file.stream((flags & usesTable1) !== 0 ? '1Table' : '0Table');
  if (!table) throw new FileFault('file-damaged');
  const part = (at: number): readonly [from: number, length: number] => [
    view.getUint32(at, true),
    view.getUint32(at + 4, true),
  ];
  const within = ([from, length]: readonly [number, number]): Uint8Array =>
    table.subarray(from, from + length);
  const pieces = piecesIn(table, ...part(0x01a2));
  const characters = runsIn(main, within(part(0x00fa)), 'characters');
  const paragraphs = runsIn(main, within(part(0x0102)), 'paragraphs');
  const whole = storyOf(main, pieces, characters, paragraphs);
  // The stories stand one behind the other: text, footnotes, headers, comments, endnotes, boxes.
  const lengths = [0x4c, 0x50, 0x54, 0x5c, 0x60, 0x64].map((at) => view.getUint32(at, true));
  let start = 0;
  const stories = lengths.map((length) => {
    const story = cut(whole, start, start + length);
    start += length;
    return blocksOf(story);
  });
  const [blocks = [], footnotes = [], , , endnotes = [], boxes = []] = stories;
  return { blocks, boxes, notes: [...footnotes, ...endnotes].map(textOfNote) };
}

function textOfNote(block: Block): string {
  return 'text' in block ? block.text.replaceAll('\n', '') : '';
}

const [deletedCode, hiddenCode] = [0x0800, 0x083c];
const [rowEndCode, inTableCode] = [0x2417, 0x2416];

/** All characters of a document, with what their paragraphs and their own properties say of them. */
function storyOf(
  main: Uint8Array,
  pieces: readonly Piece[],
  characters: readonly Run[],
  paragraphs: readonly Run[],
): Story {
  const texts: string[] = [];
  const length = pieces.at(-1)?.to ?? 0;
  const marks = new Uint8Array(length);
  for (const piece of pieces) {
    texts.push(textOfPiece(main, piece));
    mark(marks, piece, characters, (values) =>
      (values.get(deletedCode) ?? 0) & 1 || (values.get(hiddenCode) ?? 0) === 1 ? marked.gone : 0,
    );
    mark(
      marks,
      piece,
      paragraphs,
      (values) =>
        (values.get(inTableCode) === 1 ? marked.cell : 0) |
        (values.get(rowEndCode) === 1 ? marked.rowEnd : 0),
    );
  }
  return { text: texts.join(''), marks };
}

/** Marks the characters of a piece that the runs reach over. */
function mark(
  marks: Uint8Array,
  { from, to, at, width }: Piece,
  runs: readonly Run[],
  of: (values: Run['values']) => number,
): void {
  const end = at + (to - from) * width;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).to <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < runs.length; index++) {
    const run = runs[index] as Run;
    if (run.from >= end) break;
    const bits = of(run.values);
    if (bits === 0) continue;
    const first = from + Math.max(0, Math.ceil((run.from - at) / width));
    const last = from + Math.min(to - from, Math.ceil((run.to - at) / width));
    for (let place = first; place < last; place++) marks[place] = (marks[place] ?? 0) | bits;
  }
}

function cut({ text, marks }: Story, from: number, to: number): Story {
  return { text: text.slice(from, to), marks: marks.subarray(from, to) };
}
