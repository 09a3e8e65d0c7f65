import { FileFault } from '../file-fault.ts';

/** The streams of a compound file (MS-CFB), which older office programs keep their documents in. */
export interface Compound {
  readonly names: readonly string[];
  /** The bytes of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly isRoot: boolean;
  readonly start: number;
  readonly size: number;
}

const entryLength = 128;
/** Sectors from here on are no sectors but ends and gaps. */
const lastSector = 0xfffffffa;
const headerTable = 109;

/** Opens a compound file; throws `FileFault` where its tables lead nowhere. */
export function openCompound(bytes: Uint8Array): Compound {
  try {
    return new CompoundFile(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new FileFault('file-cut');
    throw error;
  }
}

class CompoundFile implements Compound {
  readonly #bytes: Uint8Array;
  readonly #sector: number;
  readonly #smallSector: number;
  /** Streams shorter than this stand in the small sectors. */
  readonly #cutoff: number;
  readonly #next: Uint32Array;
  readonly #smallNext: Uint32Array;
  readonly #entries: readonly Entry[];
  readonly #small: Uint8Array;

  constructor(bytes: Uint8Array) {
    const view = viewOf(bytes);
    this.#bytes = bytes;
    const [shift, smallShift] = [view.getUint16(30, true), view.getUint16(32, true)];
    if (shift < 7 || shift > 16 || smallShift > shift) throw new FileFault('file-damaged');
    this.#sector = 1 << shift;
    this.#smallSector = 1 << smallShift;
    this.#cutoff = view.getUint32(56, true);
    this.#next = this.#tableOf(view);
    this.#smallNext = numbersIn(this.#chain(view.getUint32(60, true)));
    this.#entries = entriesIn(this.#chain(view.getUint32(48, true)));
    const root = this.#entries.find(({ isRoot }) => isRoot);
    this.#small = root ? this.#chain(root.start) : new Uint8Array();
  }

  get names(): readonly string[] {
    return this.#entries.map(({ name }) => name);
  }

  stream(name: string): Uint8Array | null {
    const entry = this.#entries.find((each) => each.isStream && each.name === name);
    if (!entry) return null;
    const whole =
      entry.size < this.#cutoff ? this.#smallChain(entry.start) : this.#chain(entry.start);
    return whole.subarray(0, entry.size);
  }

  /** Which sector follows which: the table's own sectors are listed in the header and in sectors of lists. */
  #tableOf(view: DataView): Uint32Array {
    const sectors: number[] = [];
    for (let at = 0; at < headerTable; at++) sectors.push(view.getUint32(76 + at * 4, true));
    let list = view.getUint32(68, true);
    const most = this.#bytes.length / this.#sector;
    for (let lists = 0; list < lastSector && lists < most; lists++) {
      const numbers = numbersIn(this.#sectorAt(list));
      sectors.push(...numbers.subarray(0, -1));
      list = numbers.at(-1) ?? lastSector;
    }
    const used = sectors.filter((sector) => sector < lastSector).slice(0, most);
    return numbersIn(joined(used.map((sector) => this.#sectorAt(sector))));
  }

  #sectorAt(index: number): Uint8Array {
    const from = (index + 1) * this.#sector;
    if (from >= this.#bytes.length) throw new FileFault('file-cut');
    return this.#bytes.subarray(from, from + this.#sector);
  }

  #chain(start: number): Uint8Array {
    return joined(chainIn(this.#next, start).map((sector) => this.#sectorAt(sector)));
  }

  #smallChain(start: number): Uint8Array {
    const size = this.#smallSector;
    return joined(
      chainIn(this.#smallNext, start).map((sector) =>
        this.#small.subarray(sector * size, (sector + 1) * size),
      ),
    );
  }
}

/** The sectors from `start` on; a chain that comes back to itself is damaged. */
function chainIn(next: Uint32Array, start: number): readonly number[] {
  const chain: number[] = [];
  for (let at = start; at < lastSector; at = next[at] ?? lastSector) {
    if (chain.length > next.length) throw new FileFault('file-damaged');
    chain.push(at);
  }
  return chain;
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  const view = viewOf(directory);
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const kind = view.getUint8(at + 66);
    const length = Math.min(64, view.getUint16(at + 64, true));
    if (kind === 0 || length < 2) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    entries.push({
      name,
      isStream: kind === 2,
      isRoot: kind === 5,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
