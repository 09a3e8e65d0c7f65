import type { RowCut } from '../documents/row-blocks.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { cutFileRows } from '../plan/cut-rows.ts';
import type { Part, PlannedFile, RowsWork } from '../plan/part.ts';
import type { Changes, Comparison, EarlierPlace } from './changes.ts';
import type { RenewedPart } from './renewed-parts.ts';

/** Cuts files of many documents to parts: a file that is as it was keeps its parts. */
export async function* renewedRows(
  files: AsyncIterable<PlannedFile>,
  earlier: AsyncIterable<Part>,
  { keyOf, isSame }: Comparison<PlannedFile>,
  changes: Changes,
  base: BytePath,
  cut: RowCut,
): AsyncGenerator<RenewedPart> {
  const before = filesOf(earlier)[Symbol.asyncIterator]();
  let next = await before.next();
  for await (const file of files) {
    const key = keyOf(file);
    while (next.done !== true && keyOf(next.value.file) < key) {
      changes.gone++;
      next = await before.next();
    }
    const match = next.done !== true && keyOf(next.value.file) === key ? next.value : null;
    if (match) next = await before.next();
    if (match && isSame(file, match.file)) {
      changes.same++;
      for (const part of match.parts) yield { work: part, earlier: placesIn(part) };
    } else {
      if (match) changes.changed++;
      else changes.added++;
      for await (const work of cutFileRows(file, base, cut)) yield { work, earlier: null };
    }
  }
  for (; next.done !== true; next = await before.next()) changes.gone++;
}

function placesIn(part: Part): EarlierPlace[] {
  return Array.from({ length: part.documents }, (_, index) => ({ part, index }));
}

interface EarlierFile {
  readonly file: PlannedFile;
  readonly parts: readonly Part[];
}

/** Each file of an earlier plan with its parts. */
async function* filesOf(earlier: AsyncIterable<Part>): AsyncGenerator<EarlierFile> {
  let open: { readonly file: PlannedFile; readonly parts: Part[] } | null = null;
  for await (const part of earlier) {
    const { file } = part.work as RowsWork;
    if (open?.file.name === file.name) open.parts.push(part);
    else {
      if (open) yield open;
      open = { file, parts: [part] };
    }
  }
  if (open) yield open;
}
