import type { Diagnostic, DiagnosticCode, Noticed } from '../core/diagnostic.ts';

/** What can be wrong with a file that is no plain text. */
export type FileFaultCode = Extract<DiagnosticCode, `file-${string}`>;

/** Why a file cannot be read. Thrown deep within a reader; `faultless` makes it data at the reader's edge. */
export class FileFault extends Error {
  readonly code: FileFaultCode;
  readonly args: Diagnostic['args'];

  constructor(code: FileFaultCode, args: Diagnostic['args'] = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** What `read` gives; where it throws a fault, the fault as an error that names the kind of file. */
export function faultless<T>(kind: string, read: () => Noticed<T | null>): Noticed<T | null> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { code, args } = error;
    return {
      value: null,
      diagnostics: [{ code, severity: 'error', span: null, args: { kind, ...args } }],
    };
  }
}
