/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

export declare function writePhrases(
  source: string,
  path: string,
  exportsOf: (path: string) => Promise<Exports>,
): Promise<string>;
export declare function moduleReader(): (path: string) => Promise<Exports>;
