import {
  assemble,
  assembleExplanation,
  assembleOutline,
  assembleRepair,
  assembleTokens,
} from './document/assemble.ts';
import type { Diagnostic } from './core/diagnostic.ts';
import { untimed } from './core/timer.ts';
import type { Timer } from './core/timer.ts';
import type { Findings } from './document/findings.ts';
import type {
  AskedPlace,
  Document,
  ExplainOutput,
  OutlineOutput,
  RepairOutput,
  TokensOutput,
} from './document/document.ts';
import type { Language } from './document/messages/language.ts';
import { explain } from './explain/explain.ts';
import { refusedNumbers } from './explain/refused.ts';
import { findMetadata } from './metadata/find-metadata.ts';
import { findSections } from './outline/find-sections.ts';
import { indicatorIndex } from './indicators/indicator-index.ts';
import { checkedLexicon } from './lexicon/check-lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { findDoubts, withDoubts } from './plausibility/find-doubts.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { Quantity, Refusal } from './quantities/quantity.ts';
import { read } from './normalized/normalized.ts';
import { readFiles, readPages } from './repair/pages/read-pages.ts';
import type { Page } from './repair/pages/read-pages.ts';
import { repairSource } from './repair/repair-source.ts';
import { checkBytes, checkInput, checkOptions, checkPages } from './source/check-input.ts';
import { decode } from './source/decode.ts';
import { openSource } from './source/open-source.ts';
import type { Source } from './source/source.ts';
import { findTables, withoutTables } from './tables/find-tables.ts';
import { unreadable } from './document/unreadable.ts';
import { longSentences } from './targets/quoted-sentence.ts';
import { withDamage } from './targets/damaged.ts';
import type { Unsure } from './targets/damaged.ts';
import { surroundingsOf } from './targets/attributes/surroundings.ts';
import { findTargets } from './targets/find-targets.ts';
import { findRelatives } from './targets/relative/find-relatives.ts';
import type { RelativeTarget } from './targets/relative/relative-target.ts';
import type { Target } from './targets/target.ts';
import { lazySegmenter } from './tokens/lazy-segmenter.ts';
import { tokens as cut } from './tokens/tokens.ts';

/** What may be said of an input. */
export interface ParseOptions {
  /** File name without its folders; `-` when absent. */
  readonly name?: string;
  /** WHATWG name of the encoding; found from the bytes when absent. */
  readonly encoding?: string;
  /** Calendar year that 今年 means; found in the text when absent. */
  readonly year?: number;
  /** Language of the diagnostics' sentences; `zh` when absent. */
  readonly lang?: Language;
  /** Whether the numbers that measure nothing are told of, each with its reason; not when absent. */
  readonly debug?: boolean;
  /** Indicators, units and bodies that are known beside the built-in ones. */
  readonly lexicon?: Partial<Lexicon>;
  /** Runs each stage's work and may look at the clock around it. */
  readonly time?: Timer;
}

/** A report whose text was read from its file, with what was noticed on the way. */
export interface Opened {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** A report: the bytes of a text or a web page, a text, or a file of any kind that was opened. */
export type Input = Uint8Array | string | Opened;

/** Reads a file of any kind that is read here. Rejects with an `ArgumentError` where `bytes` are none. */
export async function open(bytes: Uint8Array, options: ParseOptions = {}): Promise<Opened> {
  checkBytes(bytes);
  checkOptions(options);
  const { time = untimed } = options;
  const { value, diagnostics } = await time('decode', () => openSource(bytes, options));
  return { source: value ?? unreadable(bytes, options), diagnostics };
}

/** Reads the pages of one report, files of any kind, and puts them in the order that their jumps tell. */
export async function openPages(
  pages: readonly Page[],
  options: ParseOptions = {},
): Promise<Opened> {
  checkPages(pages);
  checkOptions(options);
  const { time = untimed } = options;
  const { value, diagnostics } = await time('decode', () => readFiles(pages, options));
  return { source: value ?? unreadable(new Uint8Array(), {}), diagnostics };
}

/** The first stages in order: bytes, text, repaired text, reading, tables, outline, facts. */
export function understand(input: Input, options: ParseOptions): Findings {
  checkInput(input);
  checkOptions(options);
  if (typeof input === 'object' && 'source' in input) return understandSource(input, options);
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { time = untimed } = options;
  const { value, diagnostics } = time('decode', () => decode(bytes, options));
  return understandSource({ source: value ?? unreadable(bytes, options), diagnostics }, options);
}

/** The same for the pages of one report, put in the order that their jumps tell. */
function understandPages(pages: readonly Page[], options: ParseOptions): Findings {
  checkPages(pages);
  checkOptions(options);
  const { time = untimed } = options;
  const { value, diagnostics } = time('decode', () => readPages(pages, options));
  const source = value ?? unreadable(new Uint8Array(), {});
  return understandSource({ source, diagnostics }, options);
}

function understandSource({ source, diagnostics }: Opened, options: ParseOptions): Findings {
  const { lang: language = 'zh', debug = false, time = untimed } = options;
  const lexicon = checkedLexicon(options.lexicon);
  const segmenter = lazySegmenter();
  const repaired = time('repair', () => repairSource(source, segmenter));
  const normalized = time('read', () => read(repaired.value));
  const tables = time('tables', () => findTables(normalized));
  const outline = time('outline', () => findSections(withoutTables(normalized, tables.value)));
  const { outside } = repaired.value;
  const known = { year: options.year, outside };
  const metadata = time('metadata', () => findMetadata(normalized, outline.value, known));
  return {
    source,
    repaired,
    normalized,
    tables,
    outline,
    metadata,
    lexicon,
    segmenter,
    diagnostics,
    doubts: [],
    debug,
    language,
    time,
  };
}

/** What was understood of one input, with its numbers and what is said of them. */
export interface Measured extends Findings {
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
  /** Taken away by the stage that makes records of them. */
  readonly targets: Target[];
  /** What is promised or reported without a number of its own. */
  readonly relatives: readonly RelativeTarget[];
}

/**
 * The stages on numbers in order: quantities, targets, what can hardly be meant. The quantities, refused numbers, and how
 * each target came about, are let go of where nobody will have them explained.
 */
export function measure(findings: Findings, explains = true): Measured {
  const tables = findings.tables.value;
  const { normalized, metadata, time, debug } = findings;
  const { units, bodies } = findings.lexicon;
  const { quantities, refusals } = time('quantities', () =>
    findQuantities(normalized, tables, units, explains || debug),
  );
  const outline = findings.outline.value;
  const { text } = normalized;
  const [found, relatives] = time('targets', () => {
    const surroundings = surroundingsOf(normalized, outline, metadata);
    const numbered = findTargets({
      normalized,
      outline,
      metadata,
      surroundings,
      quantities,
      tables,
      bodies,
      traced: explains,
    });
    const related = findRelatives({
      normalized,
      outline,
      metadata,
      surroundings,
      tables,
      quantities,
      targets: numbered,
    });
    return [withDamage(text, numbered, unsureIn(findings)), related] as const;
  });
  const indicators = indicatorIndex(findings.lexicon.indicators);
  const refused = debug ? refusedNumbers(text, refusals) : [];
  const doubts = time('doubts', () => findDoubts({ text, metadata, indicators, targets: found }));
  const targets = withDoubts(found, doubts);
  // Written out, as all is that is made once a document: of spread objects V8 forgets the hidden class with the last of them, and
  // what was compiled for it. Where one is spread all the same, what is new stands before it: V8 keeps an object that gains
  // properties after a spread until all garbage is collected.
  return {
    quantities: explains ? quantities : [],
    refusals,
    targets,
    relatives,
    source: findings.source,
    repaired: findings.repaired,
    normalized,
    outline: findings.outline,
    metadata,
    tables: findings.tables,
    lexicon: findings.lexicon,
    segmenter: findings.segmenter,
    diagnostics: findings.diagnostics,
    doubts: [...refused, ...longSentences(targets), ...doubts],
    debug,
    language: findings.language,
    time,
  };
}

/** Where columns may be cells of a table. */
function unsureIn({ repaired, normalized }: Findings): Unsure {
  const { value, diagnostics } = repaired;
  return {
    spans: diagnostics.flatMap(({ code, span }) => (code === 'columns-unsure' && span ? span : [])),
    toSource: (at) => value.map.toOrigin(normalized.map.toOrigin(at)),
  };
}

/** The last stages in order: numbers, document. */
export function extract(findings: Findings): Document {
  const measured = measure(findings, false);
  return findings.time('document', () => assemble(measured));
}

/** What became of each number at a place of the source, and why. */
export function explainAt(measured: Measured, at: AskedPlace): ExplainOutput {
  const input = { ...measured, tables: measured.tables.value };
  return assembleExplanation(measured, at, (wanted) => explain(input, wanted));
}

/** The words of what was understood. */
export function cutWords(findings: Findings): TokensOutput {
  return assembleTokens(findings, cut(findings.repaired.value, findings.segmenter));
}

/**
 * Every quantity of a report as a record that points at its place in the source.
 *
 * `input` is the bytes of a text or a web page, a text, or a file of another kind that `open` has read. Offsets of the result are UTF-16 units of the decoded text, lines
 * and columns count from 1. Never throws on bad input: one that cannot be read gives a document without records
 * and a diagnostic of severity `error`. Throws an `ArgumentError` where `input` is none of these, or where
 * `options.lexicon` is not as its type says.
 */
export function parse(input: Input, options: ParseOptions = {}): Document {
  return extract(understand(input, options));
}

/**
 * `parse` for the pages of one report, as the files of a newspaper give them: they are put in the order that their jumps
 * tell, and offsets count in the joined text, of which `document.pages` says where each page starts. Diagnostics tell of
 * pages that are missing, doubled or of another report.
 */
export function parsePages(pages: readonly Page[], options: ParseOptions = {}): Document {
  return extract(understandPages(pages, options));
}

/** The report's paragraphs put back together, with everything that was done to them; bad input as in `parse`. */
export function repair(input: Input, options: ParseOptions = {}): RepairOutput {
  return assembleRepair(understand(input, options));
}

/** The report's section tree; bad input as in `parse`. */
export function outline(input: Input, options: ParseOptions = {}): OutlineOutput {
  return assembleOutline(understand(input, options));
}

/** The words of the repaired text with part of speech and place, white space included; bad input as in `parse`. */
export function tokens(input: Input, options: ParseOptions = {}): TokensOutput {
  return cutWords(understand(input, options));
}
