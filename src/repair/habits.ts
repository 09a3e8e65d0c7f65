import type { Boundary } from './boundary.ts';

/** How often a sign is seen where paragraphs end and inside them. */
interface Sign {
  readonly atEnds: number;
  readonly inside: number;
}

/** What the text itself teaches about the signs of its paragraphs. */
export interface Habits {
  /** Natural logarithm of the odds that an indent (or none) gives for a paragraph's start. */
  indent(boundary: Boundary): number;
  /** The same for a blank line. */
  blank(boundary: Boundary): number;
  /** The same for the room that the line before leaves. */
  room(boundary: Boundary): number;
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

/** Counts a sign at clear ends and clearly inside; the beliefs count as `weight` sightings each. */
function learn(
  boundaries: readonly Boundary[],
  sees: (boundary: Boundary) => boolean,
  beliefs: Sign,
  weight: number,
): Sign {
  let ends = weight;
  let endsSeen = weight * beliefs.atEnds;
  let insides = weight;
  let insidesSeen = weight * beliefs.inside;
  for (const boundary of boundaries) {
    if (isClearEnd(boundary)) {
      ends++;
      if (sees(boundary)) endsSeen++;
    } else if (isClearlyInside(boundary)) {
      insides++;
      if (sees(boundary)) insidesSeen++;
    }
  }
  return { atEnds: endsSeen / ends, inside: insidesSeen / insides };
}

function logOdds(sign: Sign, seen: boolean): number {
  return seen
    ? Math.log(sign.atEnds / sign.inside)
    : Math.log((1 - sign.atEnds) / (1 - sign.inside));
}

/** Bounds of the classes of room, in half cells. */
const roomBounds = [0, 2, 4, 8] as const;

function roomClass(slack: number): number {
  let index = 0;
  while (index < roomBounds.length && slack >= (roomBounds[index] as number)) index++;
  return index;
}

/** How often lines inside a paragraph leave much room; it takes a table or a ragged setting. */
const muchRoomInside = 0.0004;

/** What room says: at ends every room is alike, inside it is what lines that break off within words leave. */
function learnRoom(boundaries: readonly Boundary[]): (boundary: Boundary) => number {
  const inside = [30, 0.02, 0.01, 0.005, 0.005];
  for (const boundary of boundaries) {
    if (boundary.ending !== 'open' || !boundary.marked || boundary.numberedBefore !== null)
      continue;
    inside[roomClass(boundary.slack)]!++;
  }
  const total = inside.reduce((sum, count) => sum + count, 0);
  return ({ slack, measure }) => {
    const index = roomClass(slack);
    const low = index === 0 ? -4 : (roomBounds[index - 1] as number);
    const high = index === roomBounds.length ? measure : (roomBounds[index] as number);
    const atEnd = Math.max(high - low, 1) / (measure + 4);
    const seen = (inside[index] as number) / total;
    return Math.log(atEnd / (index === roomBounds.length ? Math.min(seen, muchRoomInside) : seen));
  };
}

/** Learns the habits of a text from its boundaries within measured stretches. */
export function habitsOf(boundaries: readonly Boundary[]): Habits {
  const measured = boundaries.filter((boundary) => boundary.measure > 0);
  const isOuter = (boundary: Boundary): boolean => boundary.numberedAfter === 'outer';
  const sees = (boundary: Boundary): boolean => boundary.indented;
  const plainIndent = learn(
    measured.filter((boundary) => !isOuter(boundary)),
    sees,
    { atEnds: 0.5, inside: 0.01 },
    2,
  );
  const outerIndent = learn(measured.filter(isOuter), sees, { atEnds: 0.5, inside: 0.2 }, 2);
  const blank = learn(
    measured.filter((boundary) => !boundary.crossed),
    (boundary) => boundary.blank,
    { atEnds: 0.3, inside: 0.02 },
    2,
  );
  const room = learnRoom(measured);
  return {
    indent: (boundary) => logOdds(isOuter(boundary) ? outerIndent : plainIndent, boundary.indented),
    blank: (boundary) => (boundary.crossed ? 0 : logOdds(blank, boundary.blank)),
    room,
  };
}
