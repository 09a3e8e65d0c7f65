import type { Boundary } from './boundary.ts';

/** How often a sign is seen where paragraphs end and inside them. */
interface Sign {
  readonly atEnds: number;
  readonly inside: number;
}

/** A line that ends far from its measure and ends its sentence: surely a paragraph's last. */
const clearRoom = 8;

function isClearEnd(boundary: Boundary): boolean {
  return boundary.slack >= clearRoom && boundary.ending === 'terminal';
}

/** A full line that breaks off within its sentence: surely inside a paragraph. */
function isClearlyInside(boundary: Boundary): boolean {
  return (
    boundary.marked &&
    boundary.slack < 0 &&
    (boundary.ending === 'open' || boundary.ending === 'pause')
  );
}

/** An indent inside paragraphs that is seen less often than this was seen where only the sentence's end is missing. */
const strayIndents = 0.02;

/**
 * How often `sees` holds among `boundaries`; the belief counts as two sightings, fewer than a
 * share of `stray` as none. */
function share(
  boundaries: readonly Boundary[],
  sees: (boundary: Boundary) => boolean,
  belief: number,
  stray = 0,
): number {
  const weight = 2;
  let seen = weight * belief;
  let count = 0;
  for (const boundary of boundaries) if (sees(boundary)) count++;
  if (count >= stray * boundaries.length) seen += count;
  return seen / (boundaries.length + weight);
}

function logOdds(sign: Sign, seen: boolean): number {
  return seen
    ? Math.log(sign.atEnds / sign.inside)
    : Math.log((1 - sign.atEnds) / (1 - sign.inside));
}

/** Bounds of the classes of room, in half cells. */
const roomBounds = [0, 2, 4, 8] as const;
/** Half cells beyond which a line cannot hang over its measure. */
const mostOver = 4;
const logOver = -8;

function roomClass(slack: number): number {
  let index = 0;
  while (index < roomBounds.length && slack >= (roomBounds[index] as number)) index++;
  return index;
}

/** How often at least lines inside a paragraph leave some room: a narrower stretch may be among them. */
const someRoomInside = 0.001;
/** How often lines inside a paragraph leave much room; it takes a table or a ragged setting. */
const muchRoomInside = 0.0004;

/** How likely the room that a line leaves is, in natural logarithms. */
export interface Room {
  /** When the line ends its paragraph: any room is as likely. */
  readonly atEnd: number;
  /** When it does not: what lines leave that break off within a sentence. */
  readonly inside: number;
}

/** Learns how often lines inside paragraphs leave which room, from lines of prose that follow a line of their paragraph. */
function learnRoom(boundaries: readonly Boundary[]): number[] {
  const counts = [30, 0.02, 0.01, 0.005, 0.005];
  boundaries.forEach((boundary, place) => {
    const earlier = boundaries[place - 1];
    if (boundary.ending !== 'open' || !boundary.marked || boundary.measure === 0) return;
    if (earlier === undefined || !isClearlyInside(earlier)) return;
    const index = roomClass(boundary.slack);
    counts[index] = (counts[index] as number) + 1;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/** How likely so much room is where classes of room have these `shares` inside paragraphs. */
function roomOf(shares: readonly number[], slack: number, measure: number): Room {
  const index = roomClass(slack);
  const low = index === 0 ? -mostOver : (roomBounds[index - 1] as number);
  const high = index === roomBounds.length ? measure : (roomBounds[index] as number);
  const atEnds = Math.max(high - low, 1) / (measure + mostOver);
  const seen = shares[index] as number;
  const inside =
    index === roomBounds.length ? Math.min(seen, muchRoomInside) : Math.max(seen, someRoomInside);
  return { atEnd: Math.log(atEnds), inside: Math.log(inside) };
}

/** What a paragraph's indent takes of its first line, in half cells, where the text has lost it. */
const lostIndent = 4;

/**
 * Learns how often a paragraph's first line is short by an indent that the text has lost: after clear ends, lines
 * that would be full with the indent against lines that are full without it.
 */
function learnLostIndent(
  boundaries: readonly Boundary[],
  counts: (boundary: Boundary) => boolean,
): number {
  let lost = 0.5;
  let full = 1;
  boundaries.forEach((boundary, index) => {
    const earlier = boundaries[index - 1];
    if (earlier === undefined || earlier.measure === 0 || boundary.measure === 0) return;
    if (!isClearEnd(earlier) || earlier.indented || !counts(earlier)) return;
    if (boundary.slack < 0) full++;
    else if (boundary.slack < lostIndent && boundary.ending !== 'terminal') lost++;
  });
  return lost / (lost + full);
}

/** A sign before paragraphs that are numbered on the outer level, and before others. */
interface Learned {
  readonly outer: Sign;
  readonly plain: Sign;
}

/** Boundaries that are surely ends of paragraphs, and such as surely are none. */
interface Sure {
  readonly ends: readonly Boundary[];
  readonly insides: readonly Boundary[];
}

function learnSign(
  { ends, insides }: Sure,
  sees: (boundary: Boundary) => boolean,
  beliefs: Sign,
  stray = 0,
): Learned {
  const inside = share(insides, sees, beliefs.inside, stray);
  return {
    outer: { atEnds: share(ends.filter(isOuter), sees, beliefs.atEnds), inside },
    plain: { atEnds: share(ends.filter(isPlain), sees, beliefs.atEnds), inside },
  };
}

function isOuter({ numberedAfter }: Boundary): boolean {
  return numberedAfter === 'part';
}

function isPlain(boundary: Boundary): boolean {
  return !isOuter(boundary);
}

function isUncrossed({ crossed }: Boundary): boolean {
  return !crossed;
}

/** What the text itself teaches about the signs of its paragraphs. */
export class Habits {
  readonly #indent: Learned;
  readonly #blank: Learned;
  readonly #room: readonly number[];
  readonly #lostIndent: { readonly outer: number; readonly plain: number };

  /** Learns from the boundaries of a text. */
  constructor(boundaries: readonly Boundary[]) {
    const measured = boundaries.filter(({ measure }) => measure > 0);
    const ends = measured.filter(isClearEnd);
    const insides = measured.filter(isClearlyInside).filter(isPlain);
    const indents = { atEnds: 0.5, inside: 0.01 };
    this.#indent = learnSign({ ends, insides }, ({ indented }) => indented, indents, strayIndents);
    const uncrossed = { ends: ends.filter(isUncrossed), insides: insides.filter(isUncrossed) };
    this.#blank = learnSign(uncrossed, ({ blank }) => blank, { atEnds: 0.3, inside: 0.02 });
    this.#room = learnRoom(boundaries);
    this.#lostIndent = {
      outer: learnLostIndent(boundaries, isOuter),
      plain: learnLostIndent(boundaries, isPlain),
    };
  }

  /** Natural logarithm of the odds that an indent (or none) gives for a paragraph's start. */
  indent(boundary: Boundary): number {
    return logOdds(this.#indent[levelOf(boundary)], boundary.indented);
  }

  /** The same for a blank line. */
  blank(boundary: Boundary): number {
    return boundary.crossed ? 0 : logOdds(this.#blank[levelOf(boundary)], boundary.blank);
  }

  /** How likely the room is that the line before leaves, as a paragraph's first line or as a later one. */
  room({ slack, measure, edge, hang, numberedBefore }: Boundary, isFirst: boolean): Room {
    const lost = isFirst ? this.#lostIndent[numberedBefore === 'part' ? 'outer' : 'plain'] : 0;
    const over = edge - measure;
    const without = over > hang ? impossible : roomOf(this.#room, slack, measure);
    if (lost === 0) return without;
    const fits = over + lostIndent <= hang;
    const withIndent = fits ? roomOf(this.#room, slack - lostIndent, measure) : impossible;
    return {
      atEnd: mixed(lost, withIndent.atEnd, without.atEnd),
      inside: mixed(lost, withIndent.inside, without.inside),
    };
  }
}

function levelOf(boundary: Boundary): keyof Learned {
  return isOuter(boundary) ? 'outer' : 'plain';
}

const impossible: Room = { atEnd: logOver, inside: logOver };

function mixed(share: number, first: number, second: number): number {
  return Math.log(share * Math.exp(first) + (1 - share) * Math.exp(second));
}
