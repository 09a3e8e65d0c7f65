import * as zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { RowsRefused } from './rows-refused.ts';

type Decompress = (input: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Node has had this one since 22.15. */
const { zstdDecompressSync } = zlib as { readonly zstdDecompressSync?: Decompress };

/** Compression of Parquet files besides Snappy, by their names for it. */
export const compressors: Compressors = {
  GZIP: limited(zlib.gunzipSync),
  BROTLI: limited(zlib.brotliDecompressSync),
  ...(zstdDecompressSync && { ZSTD: limited(zstdDecompressSync) }),
};

/** A page says how long it is, and none makes more. */
function limited(decompress: Decompress): (input: Uint8Array, length: number) => Uint8Array {
  return (input, length) => decompress(input, { maxOutputLength: Math.max(1, length) });
}

const known: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)]);

/** Refuses what cannot be decompressed. */
export function requireCodec(codec: string): void {
  if (!known.has(codec)) throw new RowsRefused('codec-unknown', codec);
}
