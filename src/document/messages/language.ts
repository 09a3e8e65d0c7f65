import type { Diagnostic, DiagnosticCode } from '../../core/diagnostic.ts';

/** A language that messages are written in. */
export type Language = 'zh' | 'en';

/** A sentence for every code, made of the diagnostic's arguments; a code without one does not compile. */
export type Sentences = Readonly<Record<DiagnosticCode, (args: Diagnostic['args']) => string>>;
