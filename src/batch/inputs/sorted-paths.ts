import type { BytePath } from './byte-path.ts';
import { SortedKeys } from './sorted-keys.ts';

/** What paths are sorted by, and how they are got back from it. */
export interface PathOrder {
  readonly keyOf: (path: BytePath) => string;
  readonly pathOf: (key: string) => BytePath;
}

/** The order of the paths' bytes. */
export const byName: PathOrder = { keyOf: (path) => path, pathOf: (key) => key };

/** The files of a folder one after the other, whatever stands in it besides: no path has two slashes in a row. */
export const byFolder: PathOrder = {
  keyOf: (path) => path.replace(/\/(?=[^/]*$)/, '//'),
  pathOf: (key) => key.replace('//', '/'),
};

/** Any number of paths, each once and in order. */
export class SortedPaths {
  readonly #order: PathOrder;
  readonly #keys: SortedKeys;

  /** Files go to `folder`; `length` is what memory holds, in characters. */
  constructor(folder: string, order: PathOrder, length?: number) {
    this.#order = order;
    this.#keys = new SortedKeys(folder, 'paths', length);
  }

  async add(path: BytePath): Promise<void> {
    await this.#keys.add(this.#order.keyOf(path));
  }

  /** The paths; afterwards there are none left. */
  async *inOrder(): AsyncGenerator<BytePath, undefined> {
    for await (const key of this.#keys.inOrder()) yield this.#order.pathOf(key);
  }
}
