import type { Span } from '../core/span.ts';
import { childless, isNumbered } from './opening.ts';
import type { Ending, Heading, Opening } from './opening.ts';
import { titledStyles, withoutLists } from './list-runs.ts';
import { rankOf, weakStyles } from '../numbering/styles/styles.ts';
import type { Style } from '../numbering/styles/styles.ts';

/** Numbers that are missing before a heading. */
export interface Gap {
  readonly at: Span;
  readonly label: string;
  /** How many numbers are missing. */
  readonly missing: number;
}

/** A sequence of headings that can still go on, with its last one. */
interface Run {
  readonly style: Heading['look']['style'];
  value: number;
  last: Heading;
  /** Whether one of its headings is named as a main part of a report, and whether all of them are. */
  main: boolean;
  allMain: boolean;
  /** Whether each of its headings opens its own text, with no paragraph between them. */
  listed: boolean;
}

/** Puts headings in their places: the sequence of the numbers decides which openings are headings. A text opens with the one at `opensAt`. */
export function arrange(
  openings: readonly Opening[],
  end: number,
  opensAt: number,
): { headings: Heading[]; gaps: readonly Gap[] } {
  const arranger = new Arranger(openings, end, opensAt);
  return arranger.run();
}

/** How long the mark of a note behind a heading is: nothing, [1], [10], [100]. */
const noteLengths: ReadonlySet<number> = new Set([0, 3, 4, 5]);
/** What lies between a heading and what stands on the next line. */
const longestBreak = 2;

/** Styles whose first number may stand in what comes before a text: 第三章. */
const divisions: ReadonlySet<Style> = new Set<Style>(['part', 'chapter']);

/** Whether a division is one that holds the other and never stands in it: 第二编 and 第七章. */
function isWider(style: Style, other: Style | 'plain'): boolean {
  return style === 'part' && other === 'chapter';
}

class Arranger {
  readonly #openings: readonly Opening[];
  readonly #end: number;
  readonly #opensAt: number;
  /** Index of the next candidate of the same style. */
  readonly #next: Int32Array;
  /** Index of each style's next candidate from where the walk stands. */
  readonly #upcoming = new Map<Style, number>();
  readonly #stack: Run[] = [];
  readonly #top: Heading[] = [];
  readonly #gaps: Gap[] = [];
  /** Runs that a heading above them closed; their numbers may run on under the next one. */
  readonly #closed = new Map<Style, Run>();
  readonly #seen = new Set<Style>();
  /** Whether a line without a number that is set as those with one are stands below a heading that another follows. */
  #framedWithin = false;
  /** Whether another line so set follows each opening before the next number. */
  readonly #framedBehind: Uint8Array;
  /** Whether points that follow one another are the only numbers of the text. */
  readonly #hasOnlyPoints: boolean;
  /** Pairs of styles, outer and inner, as the document has nested them. */
  readonly #nested = new Set<string>();

  constructor(openings: readonly Opening[], end: number, opensAt: number) {
    this.#openings = openings;
    this.#end = end;
    this.#opensAt = opensAt;
    this.#next = new Int32Array(openings.length).fill(openings.length);
    this.#framedBehind = new Uint8Array(openings.length);
    this.#hasOnlyPoints = arePoints(openings.filter((each) => isNumbered(each)));
    let framed = false;
    for (let index = openings.length - 1; index >= 0; index--) {
      this.#framedBehind[index] = Number(framed);
      const candidate = this.#candidate(index);
      framed = !candidate && (framed || openings[index]?.look?.framed === true);
      if (!candidate || candidate.look.inner) continue;
      const style = styleOf(candidate);
      this.#next[index] = this.#upcoming.get(style) ?? openings.length;
      this.#upcoming.set(style, index);
    }
  }

  run(): { headings: Heading[]; gaps: readonly Gap[] } {
    for (let index = 0; index < this.#openings.length; index++) {
      const opening = this.#openings[index] as Opening;
      if (opening.look === null) this.#endBefore(opening, index);
      else if (!isNumbered(opening)) this.#placePlain(opening, index);
      else if (opening.look.inner) this.#placeInner(opening);
      else {
        this.#upcoming.set(styleOf(opening), this.#next[index] as number);
        this.#place(opening, index);
      }
    }
    this.#popTo(0, this.#end);
    return { headings: closed(this.#top, new Set()), gaps: this.#gaps };
  }

  /**
   * Ends the sections that an annex ends, or those that closing words end inside a part which another follows; items
   * that still follow belong to what they stand under. A panel ends with the last of its items.
   */
  #endBefore({ from, by }: Ending, index: number): void {
    if (by === 'panel') {
      const items = this.#stack.at(-1);
      if (items?.style !== 'arabic' || this.#upcomingValue('arabic') === items.value + 1) return;
      this.#popTo(this.#stack.length - 1, from);
      return;
    }
    if (by === 'lead') {
      this.#endLists(from, index);
      return;
    }
    const closing = by === 'closing';
    const [part] = this.#stack;
    if (closing && !(part && this.#goesOn(part))) return;
    const next = closing ? this.#candidate(index + 1) : null;
    let depth = closing ? this.#stack.length : 0;
    while (depth > 1) {
      const run = this.#stack[depth - 1] as Run;
      if (this.#goesOn(run) || run.style === 'plain') break;
      if (next && rankOf(styleOf(next)) > rankOf(run.style)) break;
      depth--;
    }
    this.#popTo(depth, from);
  }

  /** Ends the lists that stand before words which lead to the first section of a wider kind. */
  #endLists(from: number, index: number): void {
    const next = this.#candidate(index + 1);
    if (next?.value !== 1) return;
    let depth = this.#stack.length;
    while (depth > 1) {
      const { style } = this.#stack[depth - 1] as Run;
      if (style === 'plain' || rankOf(styleOf(next)) >= rankOf(style)) break;
      depth--;
    }
    this.#popTo(depth, from);
  }

  #candidate(index: number): Heading | null {
    const opening = this.#openings[index];
    return isNumbered(opening) ? opening : null;
  }

  /** Number of the next candidate of `style` from where the walk stands; 0 where there is none. */
  #upcomingValue(style: Style): number {
    return this.#candidate(this.#upcoming.get(style) ?? -1)?.value ?? 0;
  }

  #place(candidate: Heading, index: number): void {
    const style = styleOf(candidate);
    const { value } = candidate;
    if (isPoint(candidate) && !this.#isAmongNumbered(style)) return;
    const same = this.#depthOf(style, value);
    if (same !== -1) this.#placeAmong(same, candidate, index);
    else if (value === 1) {
      if (this.#opensRun(candidate)) this.#open(this.#depthFor(candidate), candidate);
    } else this.#placeLater(candidate);
  }

  /** Whether headings with numbers of an outer style stand around a candidate, or follow, or the text has only points. */
  #isAmongNumbered(style: Style): boolean {
    const rank = rankOf(style);
    return (
      this.#hasOnlyPoints ||
      this.#stack.some((run) => run.style !== 'plain') ||
      [...this.#upcoming].some(([other, at]) => rankOf(other) < rank && this.#candidate(at))
    );
  }

  /** Places a candidate where a run of its style is open at depth `same`. */
  #placeAmong(same: number, candidate: Heading, index: number): void {
    const { value } = candidate;
    const last = (this.#stack[same] as Run).value;
    if (value === last + 1) this.#continue(same, candidate);
    else if (value === 1) {
      if (!this.#opensRun(candidate)) return;
      const inner = this.#innerDepth(same, index, candidate);
      this.#open(inner === -1 ? same : inner, candidate);
    } else if (this.#bridges(last, candidate)) {
      this.#missing(candidate, value - last - 1);
      this.#continue(same, candidate);
    } else if (this.#restarts(candidate)) {
      this.#missing(candidate, value - 1);
      this.#open(same, candidate);
    }
  }

  /** Places a candidate with a number over 1 where no run of its style is open. */
  #placeLater(candidate: Heading): void {
    const style = styleOf(candidate);
    const { value } = candidate;
    const before = this.#closed.get(style)?.value ?? value;
    if (value > before && (value === before + 1 || this.#bridges(before, candidate))) {
      this.#missing(candidate, value - before - 1);
      this.#open(this.#depthUnder(style), candidate);
    } else if (this.#restarts(candidate) || this.#standsBelow(candidate)) {
      if (this.#seen.size > 0) this.#missing(candidate, value - 1);
      this.#open(this.#depthFor(candidate), candidate);
    }
  }

  /** A number inside a paragraph fills a gap in the sequence of the numbers that open paragraphs. */
  #placeInner(candidate: Heading): void {
    const style = styleOf(candidate);
    const { value } = candidate;
    if (this.#upcomingValue(style) === value) return;
    const depth = this.#depthOf(style, value);
    if (this.#stack[depth]?.value === value - 1) this.#continue(depth, candidate);
    else if (depth === -1 && this.#closed.get(style)?.value === value - 1) {
      this.#open(this.#depthUnder(style), candidate);
    } else if (this.#opensJoined(candidate)) this.#open(this.#depthUnder(style), candidate);
  }

  /** Whether a first number behind a sentence closes its paragraph, and the second one opens a paragraph of its own. */
  #opensJoined({ value, look }: Heading): boolean {
    const { style, form } = look;
    return value === 1 && form === 'alone' && this.#upcomingValue(style as Style) === 2;
  }

  /** Depth of the run that `value` goes on with, else of the innermost one of the style; -1 where there is none. */
  #depthOf(style: Style, value: number): number {
    let innermost = -1;
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const run = this.#stack[depth] as Run;
      if (run.style !== style) continue;
      if (value === run.value + 1) return depth;
      if (innermost === -1) innermost = depth;
    }
    return innermost;
  }

  /** Whether a candidate with the number 1 opens a sequence. */
  #opensRun(candidate: Heading): boolean {
    const style = styleOf(candidate);
    const { form } = candidate.look;
    const next = this.#upcomingValue(style);
    if (next === 2 || !weakStyles.has(style)) return true;
    if (form === 'sentence') return false;
    return (
      next === 3 || (next === 0 && (this.#opensPart(candidate) || this.#headsInner(candidate)))
    );
  }

  /** Whether a candidate alone on its line stands right before the first of a lower style: 1、渔港环境 and ⑴ 水质. */
  #headsInner({ look, paragraphTo }: Heading): boolean {
    if (look.form !== 'alone') return false;
    return [...this.#upcoming].some(([style, at]) => {
      const inner = this.#candidate(at);
      const isBelow = rankOf(style) > rankOf(look.style as Style);
      return isBelow && inner?.value === 1 && inner.from - paragraphTo <= longestBreak;
    });
  }

  /** Whether a candidate is the first below a heading of a text that ends before the second: right behind it, on a line of its own, or in the last paragraph. */
  #opensPart(candidate: Heading): boolean {
    const { from, titleTo, paragraphTo, look } = candidate;
    const above = this.#stack.at(-1)?.last;
    if (above === undefined || !isNumbered(above)) return false;
    const isBelow = rankOf(styleOf(above)) < rankOf(styleOf(candidate));
    const isLast = isBelow && paragraphTo >= this.#end - longestBreak;
    return (
      isLast ||
      from - above.titleTo <= longestBreak ||
      (look.form === 'alone' && noteLengths.has(paragraphTo - titleTo))
    );
  }

  /** Whether a candidate goes on with a sequence of which numbers are missing, or repeats its last one. */
  #bridges(last: number, candidate: Heading): boolean {
    const style = styleOf(candidate);
    const { value, look } = candidate;
    const { form } = look;
    const goesOn = this.#upcomingValue(style) === value + 1;
    const firm = !weakStyles.has(style);
    if (value === last) return goesOn || firm || form === 'alone';
    if (value < last) return false;
    if (value > last + 3) return goesOn && firm && form === 'alone';
    return goesOn || form !== 'sentence' || (firm && value === last + 2);
  }

  /** Whether a candidate with a number over 1 opens a sequence whose first numbers are missing. */
  #restarts(candidate: Heading): boolean {
    const style = styleOf(candidate);
    const { value, look } = candidate;
    const { form } = look;
    const goesOn = this.#upcomingValue(style) === value + 1;
    if (this.#headsDecimals(candidate) || this.#headsFirst(candidate)) return true;
    if (weakStyles.has(style))
      return goesOn && form !== 'sentence' && (value === 2 || this.#startsWithin(style, value));
    if (this.#seen.size === 0)
      return goesOn || form === 'alone' || (form === 'run-in' && candidate.from === this.#opensAt);
    if (!this.#seen.has(style) && goesOn) return value <= 4;
    if (!this.#seen.has(style) && divisions.has(style) && form === 'alone') return true;
    return value === 2 && (goesOn || form === 'alone');
  }

  /** Whether a candidate alone on its line is one below the last heading, those before it left out: 二、 and （三） behind it. */
  #standsBelow(candidate: Heading): boolean {
    const style = styleOf(candidate);
    const above = this.#stack.at(-1)?.last;
    if (weakStyles.has(style) || candidate.look.form !== 'alone' || !isNumbered(above))
      return false;
    return rankOf(styleOf(above)) < rankOf(style);
  }

  /** Whether a text opens in the midst of a sequence: with 6., before 7. and 8. */
  #startsWithin(style: Style, value: number): boolean {
    if (this.#seen.size > 0) return false;
    const second = this.#upcoming.get(style) ?? -1;
    const third = this.#candidate(this.#next[second] ?? -1);
    return third?.value === value + 2 && third.look.form !== 'sentence';
  }

  /** Whether an excerpt that opened below its number comes to the next part, whose own parts start anew: （三）, 六、, （一）. */
  #headsFirst(candidate: Heading): boolean {
    if (candidate.look.form !== 'alone' || this.#seen.size === 0) return false;
    const rank = rankOf(styleOf(candidate));
    return (
      [...this.#seen].every((style) => rankOf(style) > rank) &&
      [...this.#upcoming.keys()].some(
        (style) => rankOf(style) > rank && this.#upcomingValue(style) === 1,
      )
    );
  }

  /** Whether the next number of several levels is one of this part: 3.1 behind 3. */
  #headsDecimals({ label }: Heading): boolean {
    const next = this.#candidate(this.#upcoming.get('decimal') ?? -1);
    return next?.label.startsWith(`${label}.`) ?? false;
  }

  /** Depth for a sequence that starts anew inside one of its own style; -1 where it starts beside it. */
  #innerDepth(same: number, index: number, candidate: Heading): number {
    for (let depth = this.#stack.length - 1; depth > same; depth--) {
      if (this.#goesOn(this.#stack[depth] as Run)) return depth + 1;
    }
    const run = this.#stack[same] as Run;
    const nested = this.#outerGoesOn(same, index) || (run.allMain && !candidate.look.main);
    return nested ? this.#stack.length : -1;
  }

  /** Whether a run goes on after an inner sequence of its own style that starts at `index`. */
  #outerGoesOn(depth: number, index: number): boolean {
    const run = this.#stack[depth] as Run;
    let at = index;
    let value = 1;
    for (;;) {
      at = this.#next[at] as number;
      const candidate = this.#candidate(at);
      if (!candidate) return false;
      if (candidate.value !== value + 1) break;
      value++;
    }
    if (this.#candidate(at)?.value !== run.value + 1 || run.value === 0) return false;
    const parent = this.#stack[depth - 1];
    if (!parent || parent.style === 'plain') return true;
    return (this.#upcoming.get(parent.style) ?? Infinity) > at;
  }

  /** Depth for a new run: under the innermost one that is not over, that stands above it or that names main parts. */
  #depthFor(candidate: Heading): number {
    const style = styleOf(candidate);
    let depth = this.#stack.length;
    while (depth > 0) {
      const run = this.#stack[depth - 1] as Run;
      if (this.#goesOn(run) && !isWider(style, run.style)) break;
      if (this.#standsAbove(run, style) && !isListBefore(run, candidate)) break;
      if (depth === 1 && run.allMain && !candidate.look.main) break;
      depth--;
    }
    return depth;
  }

  /** Depth for a run that goes on under a new heading: under the innermost one that stands above its style. */
  #depthUnder(style: Style): number {
    let depth = this.#stack.length;
    while (depth > 0 && !this.#standsAbove(this.#stack[depth - 1] as Run, style)) depth--;
    return depth;
  }

  #standsAbove(run: Run, style: Style): boolean {
    if (this.#nested.has(`${run.style} ${style}`)) return true;
    return run.style === 'plain' || rankOf(style) > rankOf(run.style);
  }

  #goesOn(run: Run): boolean {
    if (run.style === 'plain') return false;
    const value = this.#upcomingValue(run.style);
    return value === run.value + 1 || value === run.value + 2;
  }

  #continue(depth: number, candidate: Heading): void {
    const run = this.#stack[depth] as Run;
    this.#popTo(depth + 1, candidate.from);
    run.listed &&= opensText(candidate) && !isPast(run.last, candidate);
    run.last.to = candidate.from;
    run.last = this.#attach(depth, candidate);
    run.value = candidate.value;
    run.main ||= candidate.look.main;
    run.allMain &&= candidate.look.main;
  }

  #open(depth: number, candidate: Heading): void {
    const style = styleOf(candidate);
    const { value } = candidate;
    this.#popTo(depth, candidate.from);
    const under = this.#stack[depth - 1]?.style ?? null;
    const last = this.#attach(depth, candidate);
    if (under !== null) this.#nested.add(`${under} ${style}`);
    this.#seen.add(style);
    this.#closed.delete(style);
    const { main } = candidate.look;
    const listed = opensText(candidate);
    this.#stack.push({ style, value, last, main, allMain: main, listed });
  }

  /** A line without a number heads a part where no sequence goes on after it. */
  #placePlain(plain: Heading, index: number): void {
    const { main, halved, framed } = plain.look;
    const isOpen = this.#stack.some((run) => this.#goesOn(run));
    this.#framedWithin ||= framed && (isOpen || this.#framedBehind[index] === 1);
    if (isOpen) return;
    const outermost = this.#stack[0];
    const amongPlain = outermost === undefined || outermost.style === 'plain';
    const heads = amongPlain ? main || (halved && !outermost?.main) : main && !outermost.main;
    // A line set as the headings are ends the last of them, where none so set stands below it or the others.
    const ends = framed && !this.#framedWithin && this.#stack.some(({ last }) => isNumbered(last));
    if (!heads && !ends && !this.#restartsAfter(index)) return;
    this.#popTo(0, plain.from);
    const last = this.#attach(0, plain);
    this.#stack.push({ style: 'plain', value: 0, last, main, allMain: main, listed: false });
  }

  /** Whether the next opening starts the outermost numbered sequence anew. */
  #restartsAfter(index: number): boolean {
    const next = this.#candidate(index + 1);
    const outermost = this.#stack.find(({ style }) => style !== 'plain');
    return next?.value === 1 && outermost?.style === next.look.style;
  }

  #attach(depth: number, heading: Heading): Heading {
    heading.to = this.#end;
    const parent = this.#stack[depth - 1]?.last;
    if (parent?.children === childless) parent.children = [];
    (parent?.children ?? this.#top).push(heading);
    return heading;
  }

  #popTo(depth: number, at: number): void {
    while (this.#stack.length > depth) {
      const run = this.#stack.pop() as Run;
      run.last.to = at;
      if (run.style !== 'plain') this.#closed.set(run.style, run);
    }
  }

  #missing({ from, titleTo, label }: Heading, missing: number): void {
    if (missing > 0) {
      this.#gaps.push({ at: { from, to: titleTo }, label, missing });
    }
  }
}

/** The headings without the lists among them and under them; `titled` are the styles of sequences beside them that are none. */
function closed(headings: Heading[], titled: ReadonlySet<Style>): Heading[] {
  const kept = withoutLists(headings, titled);
  const below = titledStyles(kept);
  for (const heading of kept) {
    if (heading.children !== childless) heading.children = closed(heading.children, below);
  }
  return kept;
}

/** Whether a heading ends like a sentence, or opens one. */
function opensText({ titleTo, paragraphTo }: Heading): boolean {
  return paragraphTo > titleTo;
}

/** Whether a candidate is a point that a paragraph makes, which heads no part of a text: 第一，发展渔业。. */
function isPoint(candidate: Heading): boolean {
  return styleOf(candidate) === 'ordinal' && opensText(candidate);
}

/** Whether more than its own paragraph lies between a heading and the next one. */
function isPast({ paragraphTo }: Heading, { from }: Heading): boolean {
  return from > paragraphTo + longestBreak;
}

/** Whether headings are points that follow one another, with titles of their own: 第一，发展渔业。新建渔港9座。. */
function arePoints(headings: readonly Heading[]): boolean {
  return headings.every((point, index) => {
    const next = headings[index + 1];
    return isPoint(point) && point.look.form !== 'sentence' && !(next && isPast(point, next));
  });
}

/** Whether a sequence is a list that was over before a point is made: （五）渔船下水。, a paragraph, 第一，发展渔业. */
function isListBefore({ listed, last, value }: Run, candidate: Heading): boolean {
  return listed && value > 1 && isPoint(candidate) && isPast(last, candidate);
}

/** The style of a heading with a number. */
function styleOf({ look }: Heading): Style {
  return look.style as Style;
}
