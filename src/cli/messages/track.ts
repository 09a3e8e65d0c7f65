/** The sentences of the table of targets and results. */
export interface TrackMessages {
  readonly explainBad: string;
  readonly explainNone: (region: string, year: string, indicator: string) => string;
  readonly batchUnfinished: (folder: string) => string;
  readonly batchSelected: (folder: string) => string;
  readonly batchFormat: (folder: string) => string;
  readonly batchAlone: (folder: string) => string;
  readonly begun: (folder: string) => string;
  readonly indicatorUnknown: (value: string) => string;
  readonly regionUnknown: (value: string) => string;
  readonly regionsBad: (file: string, line: number) => string;
  readonly regionsHead: (file: string) => string;
  readonly copy: (original: string) => string;
  readonly noRegion: (named: string | null) => string;
  readonly periodsLeft: (count: number) => string;
  readonly nothing: string;
  readonly split: (files: readonly string[]) => string;
  readonly splitUnwritten: string;
  readonly words: {
    readonly row: string;
    readonly target: string;
    readonly result: string;
    readonly verdict: string;
    readonly rule: (rule: string, tolerance: string | null) => string;
    readonly chosen: string;
    readonly leftOut: string;
    readonly choice: Readonly<Record<string, string>>;
    readonly other: string;
    readonly note: string;
    readonly none: string;
  };
  readonly help: {
    readonly paths: string;
    readonly track: string;
    readonly output: string;
    readonly region: string;
    readonly regions: string;
    readonly explain: string;
    readonly indicator: string;
    readonly headline: string;
    readonly periods: string;
    readonly resume: string;
  };
}
