/** What the program tells its caller. */
export const exitCode = {
  ok: 0,
  /** `--strict` or `validate` found something. */
  findings: 1,
  /** The command cannot be carried out as written. */
  usage: 2,
  /** Some inputs failed; the rest was written. */
  inputFailed: 3,
  /** A defect of the program. */
  defect: 70,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
  /** Asked to end by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
