/** Bits of the filter: names are some 10,000, so few wordings that end like none pass it. */
const bits = 1 << 17;
const longestEnding = 3;

/** Tells of most wordings that they end like no name, by a bit for the last three characters of each (a Bloom filter). */
export class EndingFilter {
  readonly #bits = new Int32Array(bits >> 5);

  constructor(names: readonly string[]) {
    for (const name of names) {
      const place = placeOf(name, name.length, Math.min(name.length, longestEnding));
      this.#bits[place >> 5] = (this.#bits[place >> 5] as number) | (1 << place);
    }
  }

  /** Whether what ends before `to` may end in a name. */
  mayEnd(text: string, to: number = text.length): boolean {
    for (let length = Math.min(to, longestEnding); length > 0; length--) {
      const place = placeOf(text, to, length);
      if (((this.#bits[place >> 5] as number) & (1 << place)) !== 0) return true;
    }
    return false;
  }
}

/** The bit of the last characters before `to`, of so many. */
function placeOf(text: string, to: number, length: number): number {
  let hash = length;
  for (let at = to - length; at < to; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bits - 1);
}
