import type { Entry } from './entry.ts';
import type { Role } from './mention.ts';

/** Kinds of documents, those that lead first. */
const kinds: readonly string[] = ['work-report', 'plan', 'bulletin'];

/** The entry of a role that leads among those of several reports; null for none. */
export function leading(entries: readonly Entry[], role: Role): Entry | null {
  let best: Entry | null = null;
  for (const entry of entries) {
    if (entry.role === role && (best === null || isBefore(entry, best))) best = entry;
  }
  return best;
}

function isBefore(one: Entry, other: Entry): boolean {
  const [a, b] = [weightsOf(one), weightsOf(other)];
  for (const [index, weight] of a.entries()) {
    const against = b[index] as number;
    if (weight !== against) return weight < against;
  }
  const [key, rival] = [keyOf(one), keyOf(other)];
  return key < rival;
}

/** What decides between two reports, the weightiest first; less leads. */
function weightsOf({ role, year, span, statement, report }: Entry): number[] {
  const isTold = statement.value !== null || statement.min !== null;
  const kind = kinds.indexOf(report.kind);
  return [
    isTold ? 0 : 1,
    distanceOf(role, report, year ?? yearOf(span?.end ?? span?.start ?? null)),
    kind === -1 ? kinds.length : kind,
  ];
}

function yearOf(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4));
}

/** Years between a report and the one that should tell: the year's own for a target, the next one's, or the year's bulletin, for a result. */
function distanceOf(
  role: Role,
  { kind, year: told }: Entry['report'],
  year: number | null,
): number {
  if (told === null || year === null) return 99;
  const due = role === 'target' || kind === 'bulletin' ? year : year + 1;
  // A report before its time tells less than one that comes late.
  return told >= due ? told - due : 2 * (due - told) + 0.5;
}

function keyOf({ report: { file }, statement: { start } }: Entry): string {
  return `${file} ${String(start).padStart(12, '0')}`;
}
