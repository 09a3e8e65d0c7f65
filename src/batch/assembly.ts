import type { BatchFormat } from './job.ts';
import { isWrittenInOneGo } from './parts/streams.ts';
import type { OpenShard, ShardPlace } from './shards/assemble.ts';
import type { Manifest } from './shards/manifest.ts';
import type { Workers } from './work/workers.ts';

/** Puts a shard together while its parts are made: each is added as soon as all before it are. */
export class Assembly {
  readonly #place: ShardPlace;
  readonly #inOneGo: boolean;
  readonly #workers: Pick<Workers, 'add' | 'publish'>;
  readonly #end: number;
  /** Parts that are there and not added yet. */
  readonly #made = new Set<number>();
  #open: OpenShard | null = null;
  #added: Promise<void> = Promise.resolve();

  constructor(place: ShardPlace, format: BatchFormat, workers: Pick<Workers, 'add' | 'publish'>) {
    this.#place = place;
    this.#inOneGo = isWrittenInOneGo(format);
    this.#workers = workers;
    this.#end = place.shard.firstPart + place.shard.parts;
  }

  /** Adds a part that is there, as soon as its turn comes. */
  add(number: number): Promise<void> {
    if (this.#inOneGo) return this.#added;
    this.#made.add(number);
    this.#added = this.#added.then(() => this.#addMade());
    return this.#added;
  }

  async #addMade(): Promise<void> {
    const next = this.#open?.next ?? this.#place.shard.firstPart;
    let to = next;
    while (this.#made.delete(to)) to++;
    if (to > next) await this.#addTo(to);
  }

  async #addTo(to: number): Promise<void> {
    this.#open = await this.#workers.add({ place: this.#place, before: this.#open, to });
  }

  /** Ends the shard once the last of its parts is there. */
  async end(): Promise<Manifest> {
    await this.#added;
    if (this.#open === null) await this.#addTo(this.#end);
    if (this.#open === null || this.#open.next < this.#end) throw new Error('a part is missing');
    return this.#workers.publish({ place: this.#place, whole: this.#open });
  }
}
