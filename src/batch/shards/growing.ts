/** A file that grows. */
export interface Growing {
  /** Items in it, before the part that is being added. */
  readonly items: number;
  write(bytes: string | Uint8Array): void;
  /** Ends the file, which holds `items` items, and goes on in another one of this name. */
  next(name: string, items: number): void;
}

/** Makes one file of some streams, of which the parts come in order; several where one has no room for them. */
export interface Sink {
  /** Name of the file, or of the first one. */
  readonly file: string;
  /** Numbers of its streams. */
  readonly streams: readonly number[];
  /** Takes what a part has of a stream. */
  add(stream: number, bytes: Iterable<Buffer>, items: number, file: Growing): void | Promise<void>;
  end(file: Growing): void | Promise<void>;
}
