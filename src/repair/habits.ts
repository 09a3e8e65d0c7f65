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

/** A sign seen less often than this was seen at a place that only looked clear. */
const strayShare = 0.005;

/** How often `sees` holds among `boundaries`; the belief counts as two sightings. */
function share(
  boundaries: readonly Boundary[],
  sees: (boundary: Boundary) => boolean,
  belief: number,
): number {
  const weight = 2;
  let seen = weight * belief;
  let count = 0;
  for (const boundary of boundaries) if (sees(boundary)) count++;
  if (count >= strayShare * boundaries.length) seen += count;
  return seen / (boundaries.length + weight);
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
  const ends = measured.filter(isClearEnd);
  const insides = measured.filter((boundary) => isClearlyInside(boundary) && !isOuter(boundary));
  const signOf = (
    sees: (boundary: Boundary) => boolean,
    beliefs: Sign,
    counts: (boundary: Boundary) => boolean,
  ): ((boundary: Boundary) => number) => {
    const seen = ends.filter(counts);
    const inside = share(insides.filter(counts), sees, beliefs.inside);
    const isPlain = (boundary: Boundary): boolean => !isOuter(boundary);
    const plain = { atEnds: share(seen.filter(isPlain), sees, beliefs.atEnds), inside };
    const outer = { atEnds: share(seen.filter(isOuter), sees, beliefs.atEnds), inside };
    return (boundary) => logOdds(isOuter(boundary) ? outer : plain, sees(boundary));
  };
  const indent = signOf(
    (boundary) => boundary.indented,
    { atEnds: 0.5, inside: 0.01 },
    () => true,
  );
  const blank = signOf(
    (boundary) => boundary.blank,
    { atEnds: 0.3, inside: 0.02 },
    (boundary) => !boundary.crossed,
  );
  const room = learnRoom(measured);
  return { indent, blank: (boundary) => (boundary.crossed ? 0 : blank(boundary)), room };
}
