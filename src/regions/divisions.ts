import type { Division } from './division.ts';
import { stemOf } from './division.ts';
import { divisionRows, tableVersions } from './table.ts';

const row = /^(\d{6})([^ >]+)(?: ([0-9a-z])([0-9a-z]))?(?:>(.+))?$/;

/** The tables of GB/T 2260, looked up by name, short name and code. */
export class Divisions {
  readonly all: readonly Division[];
  readonly #byName = new Map<string, Division[]>();
  readonly #byStem = new Map<string, Division[]>();
  readonly #byKey = new Map<string, Division>();
  readonly #byCode = new Map<string, Division[]>();

  constructor() {
    const last = tableVersions.length - 1;
    this.all = divisionRows
      .replaceAll('\n', '')
      .split('|')
      .flatMap((text): Division[] => {
        const [, code, name, from, to, next] = row.exec(text) ?? [];
        if (code === undefined || name === undefined) return [];
        return [
          {
            code,
            name,
            from: from === undefined ? 0 : parseInt(from, 36),
            to: to === undefined ? last : parseInt(to, 36),
            next: next ?? null,
          },
        ];
      });
    for (const division of this.all) {
      push(this.#byName, division.name, division);
      push(this.#byStem, stemOf(division.name), division);
      push(this.#byCode, division.code, division);
      this.#byKey.set(division.code + division.name, division);
    }
  }

  named(name: string): readonly Division[] {
    return this.#byName.get(name) ?? [];
  }

  /** Divisions whose name without its ending this is. */
  stemmed(stem: string): readonly Division[] {
    return this.#byStem.get(stem) ?? [];
  }

  coded(code: string): readonly Division[] {
    return this.#byCode.get(code) ?? [];
  }

  /** What the division is today, or was last. */
  lastOf(division: Division): Division {
    let last = division;
    for (let steps = 0; last.next !== null && steps < tableVersions.length; steps++) {
      const next = this.#byKey.get(last.next);
      if (!next) break;
      last = next;
    }
    return last;
  }

  /** The divisions around one, the largest first, as a table has them. */
  around({ code }: Division, table: number): readonly Division[] {
    const outer = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]);
    outer.delete(code);
    return [...outer].flatMap((above) => {
      const found = this.coded(above);
      const then = found.find(({ from, to }) => from <= table && table <= to) ?? found.at(-1);
      return then ? [then] : [];
    });
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The number of the table in force as a year begins, when its report is given; of the newest where no year is known. */
export function tableOf(year: number | null): number {
  const last = tableVersions.length - 1;
  if (year === null) return last;
  const found = tableVersions.findLastIndex((version) => Number(version.slice(0, 4)) < year);
  return Math.max(0, found);
}
