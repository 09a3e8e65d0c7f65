import type { Span } from '../core/span.ts';
import type { Layout } from './layout.ts';
import { edgeOf, indentBeyond, leastIndent } from './layout.ts';
import { gapBetween, halvesOfGap, spacingOf } from './gaps.ts';
import type { Line } from './lines.ts';
import type { Numbering } from './numbering.ts';
import { numberingOf } from './numbering.ts';
import type { Ending } from './signs.ts';
import {
  endingOf,
  firstPieceHalves,
  holdsRunningMark,
  isBracket,
  isClosing,
  isDigit,
  isHan,
  isOpening,
} from './signs.ts';

/** The place between two lines of text that follow each other, furniture aside, and what can be seen there. */
export interface Boundary {
  readonly before: Line;
  readonly after: Line;
  /** Width that the line before was set to, in half cells; 0 where it was set to none. */
  readonly measure: number;
  /** Where the line before ends, counted from the margin, in half cells. */
  readonly edge: number;
  /** Half cells that it may run over its measure: a closing sign hangs. */
  readonly hang: number;
  /** Half cells that the line before would have had left with the next line's first piece on it; below 0 it was full. */
  readonly slack: number;
  readonly ending: Ending;
  /** White space at the break that belongs to the text. */
  readonly gap: readonly Span[];
  /** What the break does to a bracket or quotation: it leaves one open, or parts one from its opening sign. */
  readonly bracket: 'closed' | 'unclosed' | 'cut';
  /** Whether the next line starts with a sign that only goes on a sentence. */
  readonly afterGoesOn: boolean;
  /** Whether the line before ends with a number and the next one starts with neither a number nor a sign. */
  readonly cutsNumber: boolean;
  /** Whether the line before holds a mark of running text. */
  readonly marked: boolean;
  /** Whether a blank line stands between, other than around furniture. */
  readonly blank: boolean;
  /** Whether furniture stands between. */
  readonly crossed: boolean;
  /** Whether a jump note stands between. */
  readonly jumped: boolean;
  /** Whether the next line is indented. */
  readonly indented: boolean;
  /** Whether the next line ends far from its measure and holds no mark at all. */
  readonly afterIsTitle: boolean;
  /** How the next line ends where that is far from its measure and a sentence's end or a colon. */
  readonly afterIsWhole: 'terminal' | 'colon' | null;
  /** Whether the next line ends its sentence. */
  readonly endsAfter: boolean;
  /** Whether the next line is one that addresses the audience. */
  readonly afterIsAddress: boolean;
  /** The number that the line before starts with. */
  readonly numberedBefore: Numbering | null;
  /** The number that the next line starts with. */
  readonly numberedAfter: Numbering | null;
}

const closingHang = 4;
const otherHang = 1;

/** The boundaries between the lines at `order`, one fewer than there are lines; `jumps` are in the order of the text. */
export function boundariesOf(
  text: string,
  lines: readonly Line[],
  order: readonly number[],
  layout: Layout,
  jumps: readonly Span[],
): Boundary[] {
  const boundaries: Boundary[] = [];
  let jump = 0;
  const spacing = spacingOf(text, lines);
  for (let index = 1; index < order.length; index++) {
    const first = order[index - 1] as number;
    const second = order[index] as number;
    const before = lines[first] as Line;
    const after = lines[second] as Line;
    const measure = layout.measures[first] as number;
    while (jump < jumps.length && (jumps[jump] as Span).from < before.to) jump++;
    const numberedBefore: Numbering | null = boundaries.at(-1)?.numberedAfter ?? null;
    const edge = edgeOf(before, layout.margin);
    const gap = gapBetween(text, before, after, spacing);
    boundaries.push({
      before,
      after,
      measure,
      edge,
      hang: isClosing(text.charCodeAt(before.to - 1)) ? closingHang : otherHang,
      slack:
        measure === 0
          ? 0
          : measure -
            edge -
            halvesOfGap(text, gap, before) -
            firstPieceHalves(text, after.from, after.to),
      gap,
      ending: endingOf(text, before.from, before.to),
      bracket: bracketAt(text, before, after),
      afterGoesOn: goingOn.includes(text.charAt(after.from)),
      cutsNumber:
        endsWithNumber(text.charCodeAt(before.to - 1)) && isHan(text.charCodeAt(after.from)),
      marked: holdsRunningMark(text, before.from, before.to),
      blank: second === first + 1 && after.blanksBefore > 0,
      crossed: second !== first + 1,
      jumped: (jumps[jump]?.from ?? Infinity) < after.from,
      indented: gap.length < 2 && indentBeyond(after, layout.margin) >= leastIndent,
      afterIsTitle: isShort(after, layout, second) && isPlain(text, after),
      afterIsWhole: isShort(after, layout, second) ? wholeEnding(text, after) : null,
      endsAfter: endingOf(text, after.from, after.to) === 'terminal',
      afterIsAddress: isAddress(text, after),
      numberedBefore: index === 1 ? numberingOf(text, before.from, before.to) : numberedBefore,
      numberedAfter: numberingOf(text, after.from, after.to),
    });
  }
  return boundaries;
}

/** Signs that stand between or behind the words of a sentence. */
const goingOn = '，、。；：！？,;％%';

function endsWithNumber(unit: number): boolean {
  return isDigit(unit) || unit === 0x25 || unit === 0xff05;
}

function bracketAt(text: string, before: Line, after: Line): Boundary['bracket'] {
  if (isOpening(text.charCodeAt(before.to - 1))) return 'cut';
  if (after.to - after.from === 1 && isOpening(text.charCodeAt(after.from))) return 'cut';
  if (isClosing(text.charCodeAt(after.from)) && !isHyphen(text.charAt(after.from))) {
    return 'unclosed';
  }
  for (let at = before.to - 1; at >= before.from; at--) {
    const unit = text.charCodeAt(at);
    if (isOpening(unit)) return 'unclosed';
    if (isBracket(unit)) return 'closed';
  }
  return 'closed';
}

/** Dashes and dots that may start a line of a list though no other closing sign does. */
function isHyphen(sign: string): boolean {
  return '—….·'.includes(sign);
}

/** Half cells that a short line leaves of its measure at least. */
const shortRoom = 6;

function isShort(line: Line, layout: Layout, index: number): boolean {
  const measure = layout.measures[index] as number;
  return measure > 0 && edgeOf(line, layout.margin) <= measure - shortRoom;
}

/** Units at a line's start whose marks may belong to its number: 二十一、 */
const numberReach = 4;

function isPlain(text: string, line: Line): boolean {
  return (
    endingOf(text, line.from, line.to) === 'open' &&
    !holdsRunningMark(text, line.from + numberReach, line.to)
  );
}

function wholeEnding(text: string, line: Line): 'terminal' | 'colon' | null {
  const ending = endingOf(text, line.from, line.to);
  return ending === 'terminal' || ending === 'colon' ? ending : null;
}

/** Words that an address to the audience starts with. */
const addresses = ['各位', '同志们', '同志們', '尊敬的', '女士们', '先生们', '朋友们'];
const longestAddress = 16;

function isAddress(text: string, line: Line): boolean {
  if (line.to - line.from > longestAddress || !'：:！!'.includes(text.charAt(line.to - 1)))
    return false;
  return addresses.some((word) => text.startsWith(word, line.from));
}
