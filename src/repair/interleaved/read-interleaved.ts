import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { OffsetMap } from '../../core/offset-map.ts';
import type { Segmenter } from '../../core/segmenter.ts';
import type { Span } from '../../core/span.ts';
import { rowsOf } from '../side-by-side/rows.ts';
import { startsBreak } from '../signs.ts';
import type { Setting } from './continuity.ts';
import { continuity, room } from './continuity.ts';
import type { Page, SetLine } from './lines.ts';
import { measureOf, pagesOf } from './lines.ts';
import { streamsOf } from './streams.ts';

/** A text in which lines of columns no longer stand by turns. */
export interface InterleavedRead extends MappedText {
  /** Where in the text it was read from they did. */
  readonly split: readonly Span[];
  /** Where lines go on in none that is near: they may be of columns that cannot be told apart. */
  readonly unsure: readonly Span[];
}

/** Of more columns than these, extractors put single lines elsewhere so often that none is sure. */
const sureColumns = 2;
/** How much less likely columns may be on a page of such a text than lines in their order, in natural logarithms. */
const leastLead = -2;

/**
 * Puts the lines of two or three columns one column below the other where an extractor gave the lines of all by turns, a
 * blank line between each two: each line goes on in the one after the next, or in the third.
 */
export function readInterleaved(text: string, segmenter: Segmenter): InterleavedRead {
  const as = { text, map: OffsetMap.identity(text.length), split: [], unsure: [] };
  if (!mayBeInterleaved(text)) return as;
  const pages = pagesOf(text, rowsOf(text, []));
  const measure = measureOf(pages);
  const setting = { text, measure, segmenter };
  const count = measure === 0 ? 1 : columnsBy(setting, pages);
  if (count === 1) return as;
  if (count === null) return { ...as, unsure: pages.map(spanOf) };
  const writer = new MappedTextWriter(text);
  const split: Span[] = [];
  const unsure: Span[] = [];
  let copied = 0;
  let earlier: SetLine | null = null;
  for (const lines of pages.flatMap((page) => stretchesOf(page, measure))) {
    const { columns, lead, isSteady } = streamsOf(setting, lines, count, earlier);
    const span = spanOf(lines);
    if (lead < leastLead) {
      earlier = lines.at(-1) ?? null;
      unsure.push(span);
      continue;
    }
    if (!isSteady || count > sureColumns) unsure.push(span);
    earlier = columns.flat().at(-1) ?? null;
    writer.copy(copied, span.from);
    for (const line of columns.flat()) {
      writer.copy(line.from, line.to);
      writer.replace('\n', Math.min(line.breakAt, text.length - 1));
    }
    copied = Math.min((lines.at(-1) as SetLine).breakAt + 1, text.length);
    split.push(span);
  }
  writer.copy(copied, text.length);
  const read = writer.finish();
  return { text: read.text, map: read.map, split, unsure };
}

function spanOf(lines: Page): Span {
  return { from: (lines[0] as SetLine).from, to: (lines.at(-1) as SetLine).to };
}

/** Share of lines with a blank one behind them, in a text whose lines may stand by turns. */
const mostlyBlank = 0.6;
const leastBlank = 20;

function mayBeInterleaved(text: string): boolean {
  let blank = 0;
  let all = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    all++;
    if (startsBreak(text, at + 1)) blank++;
  }
  return blank >= leastBlank && blank >= (mostlyBlank / 2) * all;
}

/** Lines that are looked at, and fewest that tell. */
const mostLooked = 400;
const leastLooked = 30;
/** Most columns whose lines stand by turns. */
const mostColumns = 3;
/** Evidence for a line that goes on in another: how much more there must be for it than for the next one. */
const leastGain = 0.3;
/** Where full lines go on in the next one less than by chance, less is enough. */
const leastGainAgainst = 0.2;
/** Less for every line near shows that full lines go on in none of them; share of lines that are full in columns. */
const leastEvidence = 0.15;
const leastFull = 0.6;

/** The number of columns whose lines stand by turns; 1 where lines go on in the next, null where they go on in none near. */
function columnsBy(setting: Setting, pages: readonly Page[]): number | null {
  const odds = new Array<number>(mostColumns).fill(0);
  let looked = 0;
  let full = 0;
  for (const page of pages) {
    for (let index = 0; index + mostColumns < page.length && looked < mostLooked; index++) {
      looked++;
      const { width, ending, numbering } = page[index] as SetLine;
      const isBroken = numbering === null && (ending === 'open' || ending === 'pause');
      if (isBroken && Math.abs(width - setting.measure) <= room) full++;
      odds.forEach((sum, by) => {
        const [line, other] = [page[index], page[index + by + 1]] as [SetLine, SetLine];
        odds[by] = sum + continuity(setting, line, other);
      });
    }
  }
  if (looked < leastLooked) return 1;
  const mean = odds.map((sum) => sum / looked);
  const best = Math.max(...mean);
  const [next = 0] = mean;
  if (next < 0 && best > 0 && best - next >= leastGainAgainst) return mean.indexOf(best) + 1;
  if (best < leastEvidence) return full >= leastFull * looked ? null : 1;
  return best - next >= leastGain ? mean.indexOf(best) + 1 : 1;
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
