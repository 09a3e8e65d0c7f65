import type { Span } from '../core/span.ts';

const gaps = /[ \t\u00a0\u3000\u2000-\u200d]+/g;

/** A longer paragraph is prose, whatever white space it holds. */
const longestRow = 600;
/** A short line between two rows heads those below it. */
const longestBetween = 30;
/** How many rows above the first one with a number may be heads. */
const mostHeads = 3;

const number = /^[≥≤≧≦[〔【]?[+\-−－]?[\d０-９][\d０-９,，.．]*[%％‰]?[\]〕】]?$/;
/** A cell that starts as a number does and says little more: ≥65, 6—6.5%, 1200公里. */
const numberLike = /^[≥≤≧≦><＞＜+\-−－[〔【]?[\d０-９].{0,15}$/;
/** What stands before the tab of a numbered heading. */
const numbering = /^[（(]?[一二三四五六七八九十百\d]{1,4}[）)、.．]{0,2}$/;
/** Lines of a table of contents end with a number, too; captions start with one. */
const division =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[编篇章节条]|(?:附?表|图|专栏)\s?[\d一二三四五六七八九十])/;

interface Look {
  /** Cells parted by tabs. */
  readonly tabbed: number;
  /** Cells parted by any wide gap. */
  readonly cells: number;
  /** Whether a cell after the first is a number. */
  readonly numeric: boolean;
}

const plain: Look = { tabbed: 1, cells: 1, numeric: false };

/**
 * The indexes of the paragraphs that are rows of a table: at least two in a row whose cells are parted by tabs, or
 * by spaces with numbers among them. White space in a lone line or behind a number (一、⇥总则) parts no cells.
 */
export function rowsOf(text: string, paragraphs: readonly Span[]): ReadonlySet<number> {
  const looks = looksOf(text, paragraphs);
  const rows = new Set<number>();
  if (looks.size === 0) return rows;
  const at = (index: number): Look => looks.get(index) ?? plain;
  const isTabbed = (index: number): boolean => at(index).tabbed > 1;
  const isColumned = (index: number): boolean => at(index).cells > 2 && at(index).numeric;
  const isShort = (index: number): boolean => {
    const paragraph = paragraphs[index];
    return paragraph !== undefined && paragraph.to - paragraph.from <= longestBetween;
  };
  const near = (index: number, like: (index: number) => boolean, step: 1 | -1): boolean => {
    if (like(index + step)) return true;
    return isShort(index + step) && like(index + 2 * step);
  };
  const beside = (index: number, like: (index: number) => boolean): boolean =>
    near(index, like, 1) || near(index, like, -1);
  const isWide = (index: number): boolean =>
    at(index).tabbed > 2 || (isTabbed(index) && at(index).numeric);
  for (const index of looks.keys()) {
    if (isTabbed(index) && (isWide(index) ? beside(index, isTabbed) : beside(index, isWide))) {
      rows.add(index);
    }
    if (!isColumned(index) || !beside(index, isColumned)) continue;
    rows.add(index);
    for (let head = index - 1; head >= index - mostHeads; head--) {
      if (at(head).cells > 1) rows.add(head);
      else if (!isShort(head)) break;
    }
  }
  return rows;
}

/** The white space that parts two cells: any with a tab in it, or two spaces and more. */
function* cellGaps(text: string): Iterable<Span> {
  for (const { 0: gap, index: from } of text.matchAll(gaps)) {
    if (gap.length > 1 || gap === '\t') yield { from, to: from + gap.length };
  }
}

/** What is seen of the paragraphs that hold a wide gap. */
function looksOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  let index = 0;
  let cells: Span[] = [];
  let tabs = 0;
  const close = (): void => {
    const paragraph = paragraphs[index];
    if (cells.length === 0 || !paragraph || paragraph.to - paragraph.from > longestRow) return;
    const last = cells[cells.length - 1] as Span;
    const spans = [...cells, { from: last.to, to: paragraph.to }];
    const parts = spans.map(({ from, to }) => text.slice(from, to).trim());
    const [first, ...others] = parts as [string, ...string[]];
    if (division.test(first) || (others.length === 1 && numbering.test(first))) return;
    looks.set(index, {
      tabbed: tabs + 1,
      cells: parts.length,
      numeric: others.some((part) => (tabs > 0 ? numberLike : number).test(part)),
    });
  };
  for (const gap of cellGaps(text)) {
    while (index < paragraphs.length && (paragraphs[index] as Span).to <= gap.from) {
      close();
      cells = [];
      tabs = 0;
      index++;
    }
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    const { from, to } = gap;
    if (from <= paragraph.from || to >= paragraph.to || cells.length > longestRow) continue;
    cells.push({ from: cells.at(-1)?.to ?? paragraph.from, to: from });
    if (text.slice(from, to).includes('\t')) tabs++;
  }
  close();
  return looks;
}
