import type { Dimension } from '../units.ts';
import type { Area, Indicator } from './indicator.ts';
import { fieldEnd, lineEnd, nameEnd, nameHash } from './pack.ts';
import { packed } from './packed.ts';

const directions = { '+': 'increase', '-': 'decrease', '0': 'none' } as const;

/** An indicator as its packed row has it; what is rarely asked for is read off the row when it is. */
class PackedIndicator implements Indicator {
  readonly area: Area;
  readonly code: string;
  readonly #measure: string;
  readonly #wanted: keyof typeof directions;
  readonly #names: readonly string[];
  #units: readonly string[] | undefined;

  constructor(row: string) {
    const [area, code, measure, wanted, names] = row.split(fieldEnd) as [
      Area,
      string,
      string,
      keyof typeof directions,
      string,
    ];
    this.area = area;
    this.code = code;
    this.#measure = measure;
    this.#wanted = wanted;
    this.#names = names.slice(nameEnd.length, -nameEnd.length).split(nameEnd);
  }

  get name(): string {
    return this.#names[0] as string;
  }

  get synonyms(): readonly string[] {
    return this.#names.slice(1);
  }

  get dimension(): Dimension {
    return this.#measure.slice(0, this.#measure.indexOf(':')) as Dimension;
  }

  get units(): readonly string[] {
    this.#units ??= this.#measure.slice(this.#measure.indexOf(':') + 1).split(' ');
    return this.#units;
  }

  get direction(): Indicator['direction'] {
    return directions[this.#wanted];
  }
}

/** The standard indicators, by area; made anew at each call. */
export function standardIndicators(): readonly Indicator[] {
  return packed.rows.split(lineEnd).map((row) => new PackedIndicator(row));
}

/** Standard indicators by each of their names. */
export class StandardNames {
  readonly #rows: readonly string[] = packed.rows.split(lineEnd);
  readonly #indicators: (Indicator | undefined)[] = [];

  /** The indicator of a name; undefined where none has it. */
  get(name: string): Indicator | undefined {
    const { places } = packed;
    const last = places.length - 1;
    for (let at = nameHash(name) & last; ; at = (at + 1) & last) {
      const index = places.charCodeAt(at) - 1;
      if (index < 0) return undefined;
      const row = this.#rows[index] as string;
      if (row.includes(nameEnd + name + nameEnd))
        return (this.#indicators[index] ??= new PackedIndicator(row));
    }
  }

  /** Every name. */
  names(): readonly string[] {
    return standardIndicators().flatMap(({ name, synonyms }) => [name, ...synonyms]);
  }
}
