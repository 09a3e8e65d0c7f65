import { closeSync, openSync, readSync } from 'node:fs';
import type { RowInput } from '../job.ts';
import type { Block } from './block.ts';
import { lineBlocks } from './ndjson-rows.ts';
import { encodingOfStart, sampleSize } from './row-encoding.ts';
import { separatedBlocks } from './separated-rows.ts';

/** How a file of many documents is cut. */
export interface RowCut {
  readonly input: RowInput;
  /** Encoding of the bytes; found out where it is null. */
  readonly encoding: string | null;
  /** Bytes of a stretch. */
  readonly size: number;
}

/** A stretch, and the encoding that it is in. */
export type EncodedBlock = Block & { readonly encoding: string };

/** The stretches of a file; one that has not what is asked for throws `RowsRefused`. */
export async function* rowBlocks(
  path: Buffer,
  { input, encoding: asked, size }: RowCut,
): AsyncGenerator<EncodedBlock> {
  if (input.form === 'parquet') {
    const { parquetBlocks } = await import('./parquet-rows.ts');
    for await (const block of parquetBlocks(path, input, size)) {
      yield { ...block, encoding: 'utf-8' };
    }
    return;
  }
  const encoding = asked ?? encodingOfStart(startOf(path));
  const blocks =
    input.form === 'ndjson'
      ? lineBlocks(path, encoding, size)
      : separatedBlocks(path, input.form, { encoding, fields: input, size });
  for await (const block of blocks) yield { ...block, encoding };
}

function startOf(path: Buffer): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const start = new Uint8Array(sampleSize);
    return start.subarray(0, readSync(handle, start, 0, sampleSize, 0));
  } finally {
    closeSync(handle);
  }
}
