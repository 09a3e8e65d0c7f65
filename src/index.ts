export { outline, parse, repair, tokens } from './parse.ts';
export type { ParseOptions } from './parse.ts';
export type { Indicator } from './lexicon/indicators/indicator.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export type { Dimension, Unit } from './lexicon/units.ts';
export type {
  Document,
  DocumentDiagnostic,
  DocumentHead,
  DocumentSection,
  DocumentSource,
  DoneRepair,
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
