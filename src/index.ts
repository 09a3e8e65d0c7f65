export { outline, parse, repair, tokens } from './parse.ts';
export type { ParseOptions } from './parse.ts';
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
