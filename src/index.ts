export { open, outline, parse, parsePages, repair, tokens } from './parse.ts';
export { read } from './read.ts';
export type { FileUrl } from './read.ts';
export { ArgumentError } from './core/argument-error.ts';
export type { Stage, Timer } from './core/timer.ts';
export type { Input, Opened, ParseOptions } from './parse.ts';
export type { Page } from './repair/pages/read-pages.ts';
export type { Indicator } from './lexicon/indicators/indicator.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export type { Dimension, Unit } from './lexicon/units.ts';
export type {
  Document,
  DocumentDiagnostic,
  DocumentHead,
  DocumentPage,
  DocumentSection,
  DocumentSource,
  DoneRepair,
  MetadataBasis,
  Measure,
  OutlineOutput,
  PageJumps,
  Place,
  RepairedParagraph,
  RepairOutput,
  SourceSpan,
  TargetRecord,
  Token,
  TokensOutput,
} from './document/document.ts';
