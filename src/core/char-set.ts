/** A set of more characters than this has a bit for every unit, 8 kB; a smaller one is gone through. */
const mostGoneThrough = 16;

/** A set of characters, asked for by UTF-16 unit: no string is made of a character to look it up. */
export class CharSet {
  readonly #characters: string;
  /**
   * A bit for the lowest five bits of the units in the set, and one for the next five: most units that are not in it
   * are told by these two. They let everything through until the first unit is asked for, for a run on one page asks
   * half of all sets.
   */
  #low = -1;
  #high = -1;
  #isMade = false;
  /** A bit a unit, where the characters are many. */
  #bits: Int32Array | null = null;

  constructor(characters: string) {
    this.#characters = characters;
  }

  /** A set of these characters as well. */
  with(characters: string): CharSet {
    return new CharSet(this.#characters + characters);
  }

  /** Whether the set holds the unit; false for what `charCodeAt` gives beyond a text. */
  has(unit: number): boolean {
    return (
      ((this.#low >> (unit & 31)) & (this.#high >> ((unit >> 5) & 31)) & 1) !== 0 &&
      this.#holds(unit)
    );
  }

  /** The first place in `text` from `from` up to `to` where a character of the set stands; -1 where none does. */
  firstIn(text: string, from: number = 0, to: number = text.length): number {
    if (!this.#isMade) this.#make();
    // Not by calls of `has`: a short run looks at each character by code that nothing has compiled yet.
    const low = this.#low;
    const high = this.#high;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (((low >> (unit & 31)) & (high >> ((unit >> 5) & 31)) & 1) !== 0 && this.#holds(unit))
        return at;
    }
    return -1;
  }

  /** Whether the set holds a unit that the masks let through. */
  #holds(unit: number): boolean {
    if (!this.#isMade) {
      this.#make();
      return this.has(unit);
    }
    const bits = this.#bits;
    if (bits !== null) return ((bits[unit >> 5] as number) & (1 << unit)) !== 0;
    const characters = this.#characters;
    for (let at = 0; at < characters.length; at++)
      if (characters.charCodeAt(at) === unit) return true;
    return false;
  }

  #make(): void {
    const characters = this.#characters;
    const bits = characters.length > mostGoneThrough ? new Int32Array(0x10000 >> 5) : null;
    let low = 0;
    let high = 0;
    for (let at = 0; at < characters.length; at++) {
      const unit = characters.charCodeAt(at);
      low |= 1 << (unit & 31);
      high |= 1 << ((unit >> 5) & 31);
      if (bits !== null) bits[unit >> 5] = (bits[unit >> 5] as number) | (1 << unit);
    }
    this.#low = low;
    this.#high = high;
    this.#bits = bits;
    this.#isMade = true;
  }
}

/** Values by character, for looking them up by UTF-16 unit; -1 where there is none. None is over 127. */
export function unitTable(values: Readonly<Record<string, number>>): Int8Array {
  const table = new Int8Array(0x10000).fill(-1);
  for (const [character, value] of Object.entries(values)) table[character.charCodeAt(0)] = value;
  return table;
}
