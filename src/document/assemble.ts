import { overlap } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { FoundMetadata } from '../metadata/metadata.ts';
import { indicatorIndex } from '../indicators/indicator-index.ts';
import type { RelativeTarget } from '../targets/relative/relative-target.ts';
import type { Target } from '../targets/target.ts';
import type { Token as Word } from '../tokens/tokens.ts';
import { writtenDiagnostics } from './diagnostics.ts';
import type {
  AskedPlace,
  Document,
  ExplainOutput,
  OutlineOutput,
  RepairOutput,
  TargetRecord,
  TokensOutput,
} from './document.ts';
import { askedSpan, droppedNumbers, writtenExplanation } from './explanations.ts';
import type { Findings } from './findings.ts';
import { headOf } from './head.ts';
import { Locator } from './locator.ts';
import { schemaVersion } from './schema-name.ts';
import { sectionReader, writtenRecords } from './records.ts';
import { withRelatives } from './relatives.ts';
import { writtenSections } from './sections.ts';

/** What was understood of one input, with all that it promises or reports. */
type Measured = Findings & {
  readonly targets: Target[];
  readonly relatives: readonly RelativeTarget[];
};

/** The output document: every span led back to the source, keys in a fixed order. Takes the targets away. */
export function assemble(measured: Measured): Document {
  const { targets, relatives } = measured;
  const { locator, document, diagnostics } = frame(measured);
  const outline = measured.outline.value;
  const indicators = indicatorIndex(measured.lexicon.indicators);
  return {
    schemaVersion,
    document,
    sections: writtenSections(outline.sections, locator),
    records: withRelatives(
      writtenRecords(targets, document, locator, outline, indicators),
      relatives,
      { documentId: document.id, locator, indicators, sectionOf: sectionReader(locator, outline) },
    ),
    diagnostics,
  };
}

/** The repaired text, with every repair in the order of the text. */
export function assembleRepair(findings: Findings): RepairOutput {
  const { locator, document, diagnostics } = frame(findings);
  const { text, map, paragraphs, repairs } = findings.repaired.value;
  return {
    schemaVersion,
    document,
    paragraphs: paragraphs.map(({ from, to, kind }) => ({
      text: text.slice(from, to),
      kind,
      source: locator.span(map.spanToOrigin({ from, to })),
    })),
    repairs: repairs.map(({ kind, source }) => ({ kind, source: locator.span(source) })),
    diagnostics,
  };
}

/** The section tree alone. */
export function assembleOutline(findings: Findings): OutlineOutput {
  const { locator, document, diagnostics } = frame(findings);
  const sections = writtenSections(findings.outline.value.sections, locator);
  return { schemaVersion, document, sections, diagnostics };
}

/** The words of the repaired text. */
export function assembleTokens(findings: Findings, words: readonly Word[]): TokensOutput {
  const { locator, document, diagnostics } = frame(findings);
  const { map } = findings.repaired.value;
  return {
    schemaVersion,
    document,
    tokens: words.map(({ text, pos, span }) => ({
      text,
      pos,
      source: locator.span(map.spanToOrigin(span)),
    })),
    diagnostics,
  };
}

/** What became of the numbers at a place of the source. */
export function assembleExplanation(
  findings: Findings,
  at: AskedPlace,
  explain: (wanted: (span: Span) => boolean) => readonly Explanation[],
): ExplainOutput {
  const { locator, document, diagnostics } = frame(findings);
  const outline = findings.outline.value;
  const indicators = indicatorIndex(findings.lexicon.indicators);
  const recordOf = (target: Target): TargetRecord =>
    writtenRecords([target], document, locator, outline, indicators)[0] as TargetRecord;
  const writer = { locator, language: findings.language, recordOf };
  const asked = askedSpan(locator.lines, at);
  const numbers = [
    ...droppedNumbers(findings.repaired.value.repairs, asked, writer),
    ...explain((span) => overlap(locator.toSource(span), asked)).map((explanation) =>
      writtenExplanation(explanation, writer),
    ),
  ];
  numbers.sort((a, b) => a.source.start - b.source.start);
  return { schemaVersion, document, at, numbers, diagnostics };
}

/** How far into a text its title and place are named. */
const headReach = 2000;

/** The facts in the characters of the text. */
function factsAsWritten(metadata: FoundMetadata, locator: Locator): FoundMetadata {
  const as = (words: string | null): string | null =>
    words && locator.words(words, { from: 0, to: headReach });
  const { title, kind, region, year, likelyYear, basis } = metadata;
  return { title: as(title), kind, region: as(region), year, likelyYear, basis };
}

/** What every output has. */
function frame(findings: Findings): Pick<Document, 'document' | 'diagnostics'> & {
  readonly locator: Locator;
} {
  const { source, repaired, normalized, metadata } = findings;
  const locator = new Locator(source, repaired.value, normalized);
  return {
    locator,
    document: headOf(source, repaired.value, factsAsWritten(metadata, locator)),
    diagnostics: writtenDiagnostics(findings, locator),
  };
}
