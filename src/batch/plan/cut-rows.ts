import { rowBlocks } from '../documents/row-blocks.ts';
import type { EncodedBlock, RowCut } from '../documents/row-blocks.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { systemPath } from '../inputs/byte-path.ts';
import { plannedFiles } from './files.ts';
import type { PartWork, PlannedFile } from './part.ts';
import { plannedPath } from './planned-path.ts';

/** Parts that are each a stretch of whole rows of one file. */
export async function* cutRows(
  paths: AsyncIterable<BytePath>,
  base: BytePath,
  cut: RowCut,
): AsyncGenerator<PartWork> {
  for await (const file of plannedFiles(paths, base)) yield* cutFileRows(file, base, cut);
}

/** The parts of one file. */
export async function* cutFileRows(
  file: PlannedFile,
  base: BytePath,
  cut: RowCut,
): AsyncGenerator<PartWork> {
  for await (const block of blocksOf(plannedPath(file, base), file, cut)) {
    const { documents, bytes, encoding, ...place } = block;
    const inEncoding = encoding === 'utf-8' ? {} : { encoding };
    yield { documents, bytes, work: { file, ...place, ...inEncoding } };
  }
}

/** The stretches of a file; one that cannot be cut is a stretch of its own, which will fail. */
async function* blocksOf(
  path: BytePath,
  { state }: PlannedFile,
  cut: RowCut,
): AsyncGenerator<EncodedBlock> {
  try {
    if (state !== null) {
      yield* rowBlocks(systemPath(path), cut);
      return;
    }
  } catch {
    // Why not is found out again where the file is read.
  }
  const bytes = state?.[0] ?? 0;
  yield { documents: 1, bytes, from: 0, to: 0, head: 0, first: 0, encoding: 'utf-8' };
}
