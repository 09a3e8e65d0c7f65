import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { bytePathOf, inFolder, systemPath } from '../inputs/byte-path.ts';
import type { BytePath } from '../inputs/byte-path.ts';

/** An input that was named is not there, or holds nothing of all that it held: a disk that is not mounted looks so. */
export class RootMissing extends Error {
  readonly word: string;

  constructor(word: string) {
    super('missing');
    this.word = word;
  }
}

interface Root {
  readonly word: string;
  readonly path: BytePath;
  held: boolean;
  holds: boolean;
}

/** What was named as input, watched so that nothing is dropped for a root that is away. */
export class Roots {
  readonly #roots: readonly Root[];

  private constructor(roots: readonly Root[]) {
    this.#roots = roots;
  }

  /** The roots of words, which must all be there. */
  static async of(words: Iterable<string>, folder: string): Promise<Roots> {
    const roots: Root[] = [];
    for (const word of words) {
      const isThere = (place: string): Promise<boolean> =>
        stat(systemPath(bytePathOf(resolve(folder, place)))).then(
          () => true,
          () => false,
        );
      const { base, isGlob } = picomatch.scan(word);
      const place = isGlob && !(await isThere(word)) ? base : word;
      if (!(await isThere(place))) throw new RootMissing(word);
      roots.push({ word, path: bytePathOf(resolve(folder, place)), held: false, holds: false });
    }
    return new Roots(roots);
  }

  /** The paths as they pass, each noted as held by its roots now. */
  async *watched(paths: AsyncIterable<BytePath>): AsyncGenerator<BytePath> {
    for await (const path of paths) {
      for (const root of this.#around(path)) root.holds = true;
      yield path;
    }
  }

  /** Notes a path of the earlier plan. */
  hadEarlier(path: BytePath): void {
    for (const root of this.#around(path)) root.held = true;
  }

  /** Fails where a root holds nothing any more. */
  check(): void {
    const emptied = this.#roots.find(({ held, holds }) => held && !holds);
    if (emptied) throw new RootMissing(emptied.word);
  }

  #around(path: BytePath): readonly Root[] {
    return this.#roots.filter(
      (root) => path === root.path || path.startsWith(inFolder(root.path, '')),
    );
  }
}
