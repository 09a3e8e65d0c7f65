import type { Area, Row } from './indicator.ts';

/** Standard indicators as two texts: of thousands of names a run asks for a few, and the rest is never taken apart. */
export interface PackedIndicators {
  /** A line for each indicator: area, code, measure, direction wanted and its names, parted by tabs. */
  readonly rows: string;
  /**
   * A hash table of names with open addressing: the unit at a name's place is that of its row, from 1; 0 is a free place.
   * Its length is a power of two, and at least a third of it is free.
   */
  readonly places: string;
}

export const lineEnd = '\n';
export const fieldEnd = '\t';
/** Stands before and behind each name of a row. */
export const nameEnd = ' ';

/** Tables of indicators as texts. */
export function packIndicators(tables: Readonly<Record<Area, readonly Row[]>>): PackedIndicators {
  const rows = (Object.entries(tables) as [Area, readonly Row[]][]).flatMap(([area, ofArea]) =>
    ofArea.map(([code, name, measure, wanted, synonyms]) => ({
      fields: [area, code, measure, wanted],
      names: [name, ...(synonyms?.split(' ') ?? [])],
    })),
  );
  const count = rows.reduce((sum, { names }) => sum + names.length, 0);
  const places = new Uint16Array(2 ** Math.ceil(Math.log2(1.5 * count)));
  for (const [index, { names }] of rows.entries()) {
    for (const name of names) {
      let at = nameHash(name) & (places.length - 1);
      while (places[at] !== 0) at = (at + 1) & (places.length - 1);
      places[at] = index + 1;
    }
  }
  return {
    rows: rows
      .map(({ fields, names }) => [...fields, ['', ...names, ''].join(nameEnd)].join(fieldEnd))
      .join(lineEnd),
    places: Array.from(places, (place) => String.fromCharCode(place)).join(''),
  };
}

/** Where a name is looked for first, in a table of a power of two of places. */
export function nameHash(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}
