import type { RowInput } from '../job.ts';
import type { BytePath } from '../inputs/byte-path.ts';
import { systemPath } from '../inputs/byte-path.ts';
import { lineBlocks } from '../documents/ndjson-rows.ts';
import { separatedBlocks } from '../documents/separated-rows.ts';
import type { Block } from '../documents/block.ts';
import { plannedFiles } from './cut-files.ts';
import type { PartWork, PlannedFile } from './part.ts';
import { plannedPath } from './planned-path.ts';

/** Parts of about `partBytes`, each a stretch of whole rows of one file. */
export async function* cutRows(
  paths: AsyncIterable<BytePath>,
  base: BytePath,
  { input, partBytes }: { readonly input: RowInput; readonly partBytes: number },
): AsyncGenerator<PartWork> {
  for await (const file of plannedFiles(paths, base)) {
    for await (const block of blocksOf(plannedPath(file, base), file, input, partBytes)) {
      const { documents, bytes, ...place } = block;
      yield { documents, bytes, work: { file, ...place } };
    }
  }
}

/** The stretches of a file; one that cannot be cut is a stretch of its own, which will fail. */
async function* blocksOf(
  path: BytePath,
  file: PlannedFile,
  input: RowInput,
  partBytes: number,
): AsyncGenerator<Block> {
  const whole: Block = {
    documents: 1,
    bytes: file.state?.[0] ?? 0,
    from: 0,
    to: 0,
    head: 0,
    first: 0,
  };
  if (file.state === null) {
    yield whole;
    return;
  }
  try {
    switch (input.form) {
      case 'ndjson':
        yield* lineBlocks(systemPath(path), partBytes);
        break;
      case 'csv':
      case 'tsv':
        yield* separatedBlocks(systemPath(path), input.form, partBytes);
        break;
      case 'parquet': {
        const { parquetBlocks } = await import('../documents/parquet-rows.ts');
        yield* parquetBlocks(systemPath(path), input.textField, partBytes);
      }
    }
  } catch {
    yield whole;
  }
}
