import type { Entry } from '../track/entry.ts';
import { leading } from '../track/leading.ts';

/** Entries for one place in the table that are kept; of more than twice as many the least leading go. */
const most = 16;

/** Gathers the entries of one region and year, however many reports tell of it. */
export class Collector {
  readonly #places = new Map<string, Entry[]>();

  add(entry: Entry): void {
    const key = `${entry.code} ${entry.measure} ${entry.role}`;
    const known = this.#places.get(key);
    if (!known) this.#places.set(key, [entry]);
    else {
      known.push(entry);
      if (known.length > 2 * most) this.#places.set(key, best(known));
    }
  }

  get entries(): Entry[] {
    return [...this.#places.values()].flat();
  }
}

function best(entries: Entry[]): Entry[] {
  const left = [...entries];
  const kept: Entry[] = [];
  while (kept.length < most) {
    const next = leading(left, (left[0] as Entry).role);
    if (!next) break;
    kept.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return kept;
}
