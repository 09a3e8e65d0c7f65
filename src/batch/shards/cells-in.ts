import type { Cell } from '../../formats/table.ts';
import { splitAt } from '../inputs/split.ts';

/** Rows that wait in a part as lines of JSON. */
export async function* cellsIn(bytes: Iterable<Buffer>): AsyncGenerator<Cell[]> {
  for await (const line of splitAt(bytes, '\n')) {
    yield JSON.parse(Buffer.from(line, 'latin1').toString()) as Cell[];
  }
}
