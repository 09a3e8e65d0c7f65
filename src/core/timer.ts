/** The stages of reading a report, in order. */
export const stages = [
  'decode',
  'repair',
  'read',
  'tables',
  'outline',
  'metadata',
  'quantities',
  'targets',
  'doubts',
  'document',
  'validate',
] as const;

export type Stage = (typeof stages)[number];

/** Runs a stage's work and gives its result; whoever wants to know looks at the clock around it. */
export type Timer = <T>(stage: Stage, work: () => T) => T;

/** Looks at no clock. */
export const untimed: Timer = (_stage, work) => work();
