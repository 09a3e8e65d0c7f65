import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { OffsetMap } from '../../core/offset-map.ts';
import type { Segmenter } from '../../core/segmenter.ts';
import type { Span } from '../../core/span.ts';
import { rowsOf } from '../side-by-side/rows.ts';
import { isHan } from '../signs.ts';
import { wordCrosses } from '../words.ts';
import type { Setting } from './continuity.ts';
import { room } from './continuity.ts';
import type { Page, SetLine } from './lines.ts';
import { measureOf, pagesOf } from './lines.ts';
import { streamsOf } from './streams.ts';

/** A text in which lines of two columns no longer stand by turns. */
export interface InterleavedRead extends MappedText {
  /** Where in the text it was read from they did. */
  readonly split: readonly Span[];
}

/** How much less likely two columns may be on a page of such a text than lines in their order, in natural logarithms. */
const leastLead = -2;

/**
 * Puts the lines of two columns one column below the other where an extractor gave the lines of both by turns, a blank
 * line between each two: each line goes on in the one after the next.
 */
export function readInterleaved(text: string, segmenter: Segmenter): InterleavedRead {
  const as = { text, map: OffsetMap.identity(text.length), split: [] };
  if (!mayBeInterleaved(text)) return as;
  const pages = pagesOf(text, rowsOf(text, []));
  const measure = measureOf(pages);
  const setting = { text, measure, segmenter };
  if (measure === 0 || !standsByTurns(setting, pages)) return as;
  const writer = new MappedTextWriter(text);
  const split: Span[] = [];
  let copied = 0;
  let earlier: SetLine | null = null;
  for (const lines of pages.flatMap((page) => stretchesOf(page, measure))) {
    const { left, right, lead } = streamsOf(setting, lines, earlier);
    if (lead < leastLead) {
      earlier = lines.at(-1) ?? null;
      continue;
    }
    earlier = right.at(-1) ?? null;
    const [first, last] = [lines[0] as SetLine, lines.at(-1) as SetLine];
    writer.copy(copied, first.from);
    for (const line of [...left, ...right]) {
      writer.copy(line.from, line.to);
      writer.replace('\n', Math.min(line.breakAt, text.length - 1));
    }
    copied = Math.min(last.breakAt + 1, text.length);
    split.push({ from: first.from, to: last.to });
  }
  writer.copy(copied, text.length);
  const read = writer.finish();
  return { text: read.text, map: read.map, split };
}

/** Share of lines with a blank one behind them, in a text whose lines may stand by turns. */
const mostlyBlank = 0.6;
const leastBlank = 20;

function mayBeInterleaved(text: string): boolean {
  let blank = 0;
  let all = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    all++;
    if (text.charCodeAt(at + 1) === 0x0a) blank++;
  }
  return blank >= leastBlank && blank >= (mostlyBlank / 2) * all;
}

/** Pairs of lines that are looked at, and fewest that tell. */
const mostPairs = 400;
const leastPairs = 10;
/** How much oftener a word must run on into the line after the next than into the next, in shares of all. */
const leastGain = 0.15;

/** Whether words run on into the line after the next, not into the next one. */
function standsByTurns({ text, measure, segmenter }: Setting, pages: readonly Page[]): boolean {
  let pairs = 0;
  let next = 0;
  let second = 0;
  for (const page of pages) {
    for (let index = 0; index + 2 < page.length && pairs < mostPairs; index++) {
      const [line, one, two] = page.slice(index, index + 3) as [SetLine, SetLine, SetLine];
      const isBroken = line.ending === 'open' && line.width >= measure - room;
      if (
        !isBroken ||
        ![line.to - 1, one.from, two.from].every((at) => isHan(text.charCodeAt(at)))
      ) {
        continue;
      }
      pairs++;
      if (wordCrosses(text, line, one, segmenter)) next++;
      if (wordCrosses(text, line, two, segmenter)) second++;
    }
  }
  return pairs >= leastPairs && second - next >= leastGain * pairs;
}

/** Half cells that a line is wider than a column's where it runs over both. */
const overBoth = 12;

/** The lines of a page between those that run over both columns. */
function stretchesOf(page: Page, measure: number): Page[] {
  const found: SetLine[][] = [[]];
  for (const line of page) {
    if (line.width > measure + overBoth) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((lines) => lines.length > 0);
}
