import { viewOf } from './compound.ts';

/** Bytes of a page of properties; the last one says how many stretches it tells of. */
const pageLength = 512;

/** A stretch of the main stream, in bytes, with the properties that it has. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** The values of single properties by their codes (MS-DOC, 2.6). */
  readonly values: ReadonlyMap<number, number>;
}

/** The stretches that a table of pages tells of: `kind` is of characters or of paragraphs. */
export function runsIn(
  main: Uint8Array,
  table: Uint8Array,
  kind: 'characters' | 'paragraphs',
): readonly Run[] {
  const view = viewOf(table);
  const count = Math.floor((table.length - 4) / 8);
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = main.subarray(number * pageLength, (number + 1) * pageLength);
    if (page.length === pageLength) runs.push(...runsOfPage(page, kind));
  }
  return runs.sort((a, b) => a.from - b.from);
}

function runsOfPage(page: Uint8Array, kind: 'characters' | 'paragraphs'): Run[] {
  const view = viewOf(page);
  const count = page[pageLength - 1] as number;
  const step = kind === 'characters' ? 1 : 13;
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const form = (count + 1) * 4 + index * step;
    if (form >= pageLength - 1) break;
    const [from, to] = [view.getUint32(index * 4, true), view.getUint32(index * 4 + 4, true)];
    const at = (page[form] as number) * 2;
    runs.push({ from, to, values: at === 0 ? new Map() : valuesAt(page, at, kind) });
  }
  return runs;
}

/** Bytes of a property's value by the last three bits of its code; the rest say their own length. */
const lengths = [1, 1, 2, 4, 2, 2, -1, 3];

function valuesAt(page: Uint8Array, at: number, kind: string): Map<number, number> {
  let from = at + 1;
  let length = page[at] as number;
  if (kind === 'paragraphs') {
    // The length counts words; 0 says that it stands in the next byte. A style comes before the properties.
    if (length === 0) {
      length = (page[at + 1] ?? 0) * 2;
      from = at + 2;
    } else length = length * 2 - 1;
    from += 2;
    length -= 2;
  }
  const values = new Map<number, number>();
  const end = Math.min(from + length, pageLength - 1);
  for (let next = from; next + 2 < end;) {
    const code = (page[next] as number) | ((page[next + 1] as number) << 8);
    const size = lengths[code >> 13] as number;
    const whole = size === -1 ? 1 + (page[next + 2] as number) : size;
    values.set(code, (page[next + 2] as number) | (whole > 1 ? (page[next + 3] ?? 0) << 8 : 0));
    next += 2 + whole;
  }
  return values;
}
