/** A set of characters, asked for by UTF-16 unit: no string is made of a character to look it up. */
export class CharSet {
  readonly #characters: string;
  /** A bit a unit; made when the first one is asked for, for a run on one page asks half of all sets. */
  #made: Int32Array | null = null;

  constructor(characters: string) {
    this.#characters = characters;
  }

  get #bits(): Int32Array {
    if (this.#made !== null) return this.#made;
    const bits = new Int32Array(0x10000 >> 5);
    const characters = this.#characters;
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      bits[unit >> 5] = (bits[unit >> 5] as number) | (1 << unit);
    }
    this.#made = bits;
    return bits;
  }

  /** A set of these characters as well. */
  with(characters: string): CharSet {
    return new CharSet(this.#characters + characters);
  }

  /** Whether the set holds the unit; false for what `charCodeAt` gives beyond a text. */
  has(unit: number): boolean {
    return (((this.#made ?? this.#bits)[unit >> 5] as number) & (1 << unit)) !== 0;
  }

  /** The first place in `text` from `from` up to `to` where a character of the set stands; -1 where none does. */
  firstIn(text: string, from: number = 0, to: number = text.length): number {
    // Not by calls of `has`: a short run looks at each character by code that nothing has compiled yet.
    const bits = this.#bits;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (((bits[unit >> 5] as number) & (1 << unit)) !== 0) return at;
    }
    return -1;
  }
}

/** Values by character, for looking them up by UTF-16 unit; -1 where there is none. None is over 127. */
export function unitTable(values: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(0x10000).fill(-1);
  for (const [character, value] of Object.entries(values)) table[character.charCodeAt(0)] = value;
  return table;
}
