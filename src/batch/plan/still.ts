import { statSync } from 'node:fs';
import { systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import type { Part, PlannedFile, PlannedReport } from './part.ts';
import { plannedPath } from './planned-path.ts';

/** Whether a document and what it was planned as a copy of are both as they were then. */
export function isCopyStill(item: PlannedFile | PlannedReport, base: BytePath): boolean {
  const { copyOf } = item;
  return (
    copyOf !== undefined &&
    [...filesOf(copyOf), ...filesOf(item)].every((file) => isStill(file, base))
  );
}

/** What is planned as a document each; none where the work is rows of a file. */
export function itemsOf(work: Part['work']): readonly (PlannedFile | PlannedReport)[] {
  if ('files' in work) return work.files;
  return 'reports' in work ? work.reports : [];
}

/** The files that a document is read from. */
export function filesOf(item: PlannedFile | PlannedReport): readonly PlannedFile[] {
  return 'pages' in item ? item.pages : [item];
}

function isStill(file: PlannedFile, base: BytePath): boolean {
  try {
    return isAt(file.state, statSync(systemPath(plannedPath(file, base))));
  } catch {
    return false;
  }
}

/** Whether a file's length and time of change are those of a state. */
export function isAt(
  state: PlannedFile['state'],
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): boolean {
  // Copies of a tree keep times to the millisecond, rounded either way.
  return state !== null && state[0] === size && Math.abs(state[1] - mtimeMs) < 2;
}
