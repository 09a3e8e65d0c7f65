import { sliceOf } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import { CharSet } from '../core/char-set.ts';
import { EndPattern } from '../core/end-pattern.ts';
import type { Layout } from './layout.ts';
import { edgeOf, indentBeyond, leastIndent } from './layout.ts';
import { gapBetween, halvesOfGap, spacingOf } from './gaps.ts';
import type { Spacing } from './gaps.ts';
import type { Line } from './lines.ts';
import type { LineMark } from '../numbering/line-mark.ts';
import { lineMarkOf } from '../numbering/line-mark.ts';
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
  isParticle,
} from './signs.ts';
import { isTitleBroken } from './titles.ts';

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
  /** Whether the next line starts with a sign or a particle that only goes on a sentence. */
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
  /** Whether the line before is full of the first words of a title that the next line ends. */
  readonly breaksTitle: boolean;
  /** How the next line ends where that is far from its measure and a sentence's end or a colon. */
  readonly afterIsWhole: 'terminal' | 'colon' | null;
  /** Whether the next line ends its sentence. */
  readonly endsAfter: boolean;
  /** Whether the next line is one that stands alone: it addresses the audience, or is what the paper is filed under. */
  readonly afterIsAlone: boolean;
  /** The number that the line before starts with. */
  readonly numberedBefore: LineMark | null;
  /** The number that the next line starts with. */
  readonly numberedAfter: LineMark | null;
}

const closingHang = 4;
const otherHang = 1;

/** What the boundaries of a text are seen in. */
interface Surroundings {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly spacing: Spacing;
}

/** A boundary that is looked at where it is asked: in a text whose lines are its paragraphs few are. */
class SeenBoundary implements Boundary {
  readonly before: Line;
  readonly after: Line;
  readonly jumped: boolean;
  readonly #in: Surroundings;
  readonly #first: number;
  readonly #second: number;

  constructor(surroundings: Surroundings, first: number, second: number, jumped: boolean) {
    this.before = surroundings.lines[first] as Line;
    this.after = surroundings.lines[second] as Line;
    this.jumped = jumped;
    this.#in = surroundings;
    this.#first = first;
    this.#second = second;
  }

  get measure(): number {
    return this.#in.layout.measures[this.#first] as number;
  }

  get edge(): number {
    return edgeOf(this.before, this.#in.layout.margin);
  }

  get hang(): number {
    return isClosing(this.#in.text.charCodeAt(this.before.to - 1)) ? closingHang : otherHang;
  }

  get slack(): number {
    const { measure, before, after } = this;
    if (measure === 0) return 0;
    const { text } = this.#in;
    const taken = halvesOfGap(text, this.gap, before);
    return measure - this.edge - taken - firstPieceHalves(text, after.from, after.to);
  }

  get gap(): readonly Span[] {
    return gapBetween(this.#in.text, this.before, this.after, this.#in.spacing);
  }

  get ending(): Ending {
    return endingOf(this.#in.text, this.before.from, this.before.to);
  }

  get bracket(): Boundary['bracket'] {
    return bracketAt(this.#in.text, this.before, this.after);
  }

  get afterGoesOn(): boolean {
    const { text } = this.#in;
    const { from } = this.after;
    return goingOn.has(text.charCodeAt(from)) || isParticle(text, from);
  }

  get cutsNumber(): boolean {
    const { text } = this.#in;
    const ends = endsWithNumber(text.charCodeAt(this.before.to - 1));
    return ends && isHan(text.charCodeAt(this.after.from));
  }

  get marked(): boolean {
    return holdsRunningMark(this.#in.text, this.before.from, this.before.to);
  }

  get blank(): boolean {
    return !this.crossed && this.after.blanksBefore > 0;
  }

  get crossed(): boolean {
    return this.#second !== this.#first + 1;
  }

  get indented(): boolean {
    const beyond = indentBeyond(this.after, this.#in.layout.margin);
    return beyond >= leastIndent && this.gap.length < 2;
  }

  get afterIsTitle(): boolean {
    return this.#afterIsShort && isPlain(this.#in.text, this.after);
  }

  get breaksTitle(): boolean {
    const { before, after } = this;
    const { text } = this.#in;
    if (this.marked || this.ending !== 'open' || !isPlain(text, after)) return false;
    if (this.slack > lostIndent) return false;
    return isTitleBroken(sliceOf(text, before), sliceOf(text, after));
  }

  get afterIsWhole(): 'terminal' | 'colon' | null {
    return this.#afterIsShort ? wholeEnding(this.#in.text, this.after) : null;
  }

  get endsAfter(): boolean {
    return endingOf(this.#in.text, this.after.from, this.after.to) === 'terminal';
  }

  get afterIsAlone(): boolean {
    return isAddress(this.#in.text, this.after) || isFileNumber(this.#in.text, this.after);
  }

  get numberedBefore(): LineMark | null {
    return lineMarkOf(this.#in.text, this.before.from, this.before.to);
  }

  get numberedAfter(): LineMark | null {
    return lineMarkOf(this.#in.text, this.after.from, this.after.to);
  }

  get #afterIsShort(): boolean {
    return isShort(this.after, this.#in.layout, this.#second);
  }
}

/** A boundary with all that can be seen at it: in a text of wrapped lines each is asked for it many times. */
function settled(seen: Boundary): Boundary {
  return {
    before: seen.before,
    after: seen.after,
    measure: seen.measure,
    edge: seen.edge,
    hang: seen.hang,
    slack: seen.slack,
    ending: seen.ending,
    gap: seen.gap,
    bracket: seen.bracket,
    afterGoesOn: seen.afterGoesOn,
    cutsNumber: seen.cutsNumber,
    marked: seen.marked,
    blank: seen.blank,
    crossed: seen.crossed,
    jumped: seen.jumped,
    indented: seen.indented,
    afterIsTitle: seen.afterIsTitle,
    breaksTitle: seen.breaksTitle,
    afterIsWhole: seen.afterIsWhole,
    endsAfter: seen.endsAfter,
    afterIsAlone: seen.afterIsAlone,
    numberedBefore: seen.numberedBefore,
    numberedAfter: seen.numberedAfter,
  };
}

/** Boundaries one behind the other, as a list has them. */
export interface Boundaries {
  readonly length: number;
  at(index: number): Boundary | undefined;
}

/**
 * The boundaries between the lines at `order`, one fewer than there are lines; `jumps` are in the order of the text.
 * Each is made when it is asked for: in a text of a hundred thousand lines what is kept of each line is a lot.
 */
export class SeenBoundaries implements Boundaries {
  readonly length: number;
  readonly #in: Surroundings;
  readonly #order: readonly number[];
  readonly #jumped: ReadonlySet<number>;

  constructor(
    text: string,
    lines: readonly Line[],
    order: readonly number[],
    layout: Layout,
    jumps: readonly Span[],
  ) {
    this.length = Math.max(0, order.length - 1);
    this.#in = { text, lines, layout, spacing: spacingOf(text, lines) };
    this.#order = order;
    this.#jumped = jumpedOf(lines, order, jumps);
  }

  at(index: number): Boundary | undefined {
    const first = this.#order[index];
    const second = this.#order[index + 1];
    if (first === undefined || second === undefined) return undefined;
    return new SeenBoundary(this.#in, first, second, this.#jumped.has(index));
  }

  /** All of them with all that can be seen at each. */
  settled(): Boundary[] {
    return Array.from(this, settled);
  }

  *[Symbol.iterator](): Iterator<Boundary> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Boundary;
  }
}

/** The boundaries that a jump stands at. */
function jumpedOf(
  lines: readonly Line[],
  order: readonly number[],
  jumps: readonly Span[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let jump = 0;
  for (let index = 0; index + 1 < order.length && jump < jumps.length; index++) {
    const before = lines[order[index] as number] as Line;
    const after = lines[order[index + 1] as number] as Line;
    while ((jumps[jump]?.from ?? Infinity) < before.to) jump++;
    if ((jumps[jump]?.from ?? Infinity) < after.from) found.add(index);
  }
  return found;
}

/** Signs that stand between or behind the words of a sentence. */
const goingOn = new CharSet('，、。；：！？,;％%');

function endsWithNumber(unit: number): boolean {
  return isDigit(unit) || unit === 0x25 || unit === 0xff05;
}

function bracketAt(text: string, before: Line, after: Line): Boundary['bracket'] {
  if (isOpening(text.charCodeAt(before.to - 1))) return 'cut';
  if (after.to - after.from === 1 && isOpening(text.charCodeAt(after.from))) return 'cut';
  if (isClosing(text.charCodeAt(after.from)) && !hyphens.has(text.charCodeAt(after.from))) {
    return 'unclosed';
  }
  return leavesOpen(text, before) ? 'unclosed' : 'closed';
}

/** Whether the last bracket or quotation that stands in a line is an opening one. */
export function leavesOpen(text: string, { from, to }: Span): boolean {
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (isOpening(unit)) return true;
    if (isBracket(unit)) return false;
  }
  return false;
}

/** Dashes and dots that may start a line of a list though no other closing sign does. */
const hyphens = new CharSet('—….·');

/** Half cells that a paragraph's first line has left whose indent was lost in copying. */
const lostIndent = 4;

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
const addressEnds = new CharSet('：:！!');
const longestAddress = 16;

function isAddress(text: string, line: Line): boolean {
  if (line.to - line.from > longestAddress || !addressEnds.has(text.charCodeAt(line.to - 1)))
    return false;
  return addresses.some((word) => text.startsWith(word, line.from));
}

/** What a paper is filed under, on a line of its own: 云政发〔2031〕18号. */
const fileNumber = new EndPattern(
  /^[\u4e00-\u9fff]{2,14}[〔［[（(](?:19|20)\d\d[〕］\])）]\d{1,4}号$/,
);
const longestNumber = 28;

function isFileNumber(text: string, { from, to }: Line): boolean {
  return to - from <= longestNumber && fileNumber.test(text, from, to);
}
