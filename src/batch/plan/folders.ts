import { folderOf, relativeTo, shownPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import type { Sized } from './cut-parts.ts';
import type { PartWork, PlannedFile, PlannedReport } from './part.ts';
import { plannedPath } from './planned-path.ts';

/** What a part of folders is. */
export function foldersWork(reports: readonly PlannedReport[]): PartWork['work'] {
  return { reports };
}

/** The report of each folder, with its length; the files of a folder come one after the other. */
export async function* plannedReports(
  files: AsyncIterable<PlannedFile>,
  base: BytePath,
): AsyncGenerator<Sized<PlannedReport>> {
  let folder: BytePath | null = null;
  let pages: PlannedFile[] = [];
  const report = (around: BytePath): { item: PlannedReport; bytes: number } => ({
    item: { name: shownPath(relativeTo(base, around)) || '.', pages },
    bytes: pages.reduce((sum, { state }) => sum + (state?.[0] ?? 0), 0),
  });
  for await (const file of files) {
    const around = folderOf(plannedPath(file, base));
    if (folder !== null && around !== folder) {
      yield report(folder);
      pages = [];
    }
    folder = around;
    pages.push(file);
  }
  if (folder !== null) yield report(folder);
}
