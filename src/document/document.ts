// Generated from schemas/ by scripts/generate-types.mjs.

/**
 * Whatever a command writes.
 */
export type Output =
  | Document
  | RepairOutput
  | OutlineOutput
  | TokensOutput
  | ExplainOutput
  | LexiconFile
  | CorrectionsFile
  | Summary
  | TrackRow;
/**
 * A record's type and the form of what read it; correction where a reader corrected it. No unit.
 */
export type RuleId =
  | 'amount.astray'
  | 'amount.by-standard'
  | 'amount.carried'
  | 'amount.condition'
  | 'amount.criterion'
  | 'amount.from'
  | 'amount.gap'
  | 'amount.granted'
  | 'amount.headless'
  | 'amount.noun'
  | 'amount.object-after'
  | 'amount.object-before'
  | 'amount.of-count'
  | 'amount.of-other'
  | 'amount.of-thing'
  | 'amount.respectively'
  | 'amount.share'
  | 'amount.share-of'
  | 'amount.subject-verb'
  | 'amount.times'
  | 'amount.verb'
  | 'baseline.attribute'
  | 'baseline.carried'
  | 'baseline.from'
  | 'baseline.of-other'
  | 'correction'
  | 'count.astray'
  | 'count.by-standard'
  | 'count.carried'
  | 'count.condition'
  | 'count.criterion'
  | 'count.from'
  | 'count.gap'
  | 'count.granted'
  | 'count.headless'
  | 'count.noun'
  | 'count.object-after'
  | 'count.object-before'
  | 'count.of-count'
  | 'count.of-other'
  | 'count.of-thing'
  | 'count.respectively'
  | 'count.share'
  | 'count.share-of'
  | 'count.subject-verb'
  | 'count.times'
  | 'count.verb'
  | 'growth.astray'
  | 'growth.by-standard'
  | 'growth.carried'
  | 'growth.cell'
  | 'growth.condition'
  | 'growth.criterion'
  | 'growth.expected'
  | 'growth.from'
  | 'growth.gap'
  | 'growth.granted'
  | 'growth.headless'
  | 'growth.implied'
  | 'growth.noun'
  | 'growth.object-after'
  | 'growth.object-before'
  | 'growth.of-count'
  | 'growth.of-other'
  | 'growth.of-thing'
  | 'growth.respectively'
  | 'growth.share'
  | 'growth.share-of'
  | 'growth.speed'
  | 'growth.subject-verb'
  | 'growth.times'
  | 'growth.verb'
  | 'increment.astray'
  | 'increment.by-standard'
  | 'increment.carried'
  | 'increment.cell'
  | 'increment.condition'
  | 'increment.criterion'
  | 'increment.from'
  | 'increment.gap'
  | 'increment.granted'
  | 'increment.headless'
  | 'increment.noun'
  | 'increment.object-after'
  | 'increment.object-before'
  | 'increment.of-count'
  | 'increment.of-other'
  | 'increment.of-thing'
  | 'increment.respectively'
  | 'increment.share'
  | 'increment.share-of'
  | 'increment.subject-verb'
  | 'increment.times'
  | 'increment.verb'
  | 'level.astray'
  | 'level.by-standard'
  | 'level.carried'
  | 'level.cell'
  | 'level.condition'
  | 'level.criterion'
  | 'level.from'
  | 'level.gap'
  | 'level.granted'
  | 'level.headless'
  | 'level.noun'
  | 'level.object-after'
  | 'level.object-before'
  | 'level.of-count'
  | 'level.of-other'
  | 'level.of-thing'
  | 'level.respectively'
  | 'level.share'
  | 'level.share-of'
  | 'level.subject-verb'
  | 'level.times'
  | 'level.verb'
  | 'rank.cell'
  | 'rank.place'
  | 'relative.above'
  | 'relative.below'
  | 'relative.hold'
  | 'relative.positive'
  | 'relative.same'
  | 'scope.astray'
  | 'scope.by-standard'
  | 'scope.carried'
  | 'scope.condition'
  | 'scope.criterion'
  | 'scope.from'
  | 'scope.gap'
  | 'scope.granted'
  | 'scope.headless'
  | 'scope.noun'
  | 'scope.object-after'
  | 'scope.object-before'
  | 'scope.of-count'
  | 'scope.of-other'
  | 'scope.of-thing'
  | 'scope.respectively'
  | 'scope.set'
  | 'scope.share'
  | 'scope.share-of'
  | 'scope.subject-verb'
  | 'scope.times'
  | 'scope.verb'
  | 'threshold.astray'
  | 'threshold.by-standard'
  | 'threshold.carried'
  | 'threshold.condition'
  | 'threshold.criterion'
  | 'threshold.from'
  | 'threshold.gap'
  | 'threshold.granted'
  | 'threshold.headless'
  | 'threshold.noun'
  | 'threshold.object-after'
  | 'threshold.object-before'
  | 'threshold.of-count'
  | 'threshold.of-other'
  | 'threshold.of-thing'
  | 'threshold.respectively'
  | 'threshold.share'
  | 'threshold.share-of'
  | 'threshold.subject-verb'
  | 'threshold.times'
  | 'threshold.verb';
/**
 * Where; null for the document as a whole.
 */
export type DiagnosticPlace = {
  /**
   * Offset of the first unit, in UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Offset after the last unit, in UTF-16 units from 0.
   */
  readonly end: number;
  /**
   * Line of the first unit, in lines from 1.
   */
  readonly line: number;
  /**
   * Column of the first unit, in UTF-16 units from 1.
   */
  readonly column: number;
} | null;
/**
 * What was noticed about the input, stage by stage.
 */
export type Diagnostics = readonly DocumentDiagnostic[];
/**
 * How the number was read; null where no record was made.
 */
export type NumberReading = {
  /**
   * The number alone, as written. No unit.
   */
  readonly number: string;
  /**
   * The words of the unit; null where none is written. No unit.
   */
  readonly unit: string | null;
  /**
   * How the number is written. No unit.
   */
  readonly form: 'digits' | 'chinese' | 'implied';
  /**
   * How the number bounds what is measured. No unit.
   */
  readonly comparator: 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range';
  /**
   * The words before the number that bound it; null where none do. No unit.
   */
  readonly boundBefore: string | null;
  /**
   * The words after it that bound it; null where none do. No unit.
   */
  readonly boundAfter: string | null;
} | null;
/**
 * The rule that made the record; null for a table's cell and where none was made.
 */
export type ExplainedRule = {
  readonly id: ConstructionId;
  /**
   * What its construction looks like. No unit.
   */
  readonly example: string;
  /**
   * Its place in the order in which the rules are tried, from 1.
   */
  readonly position: number;
} | null;
/**
 * What reads numbers, or tells a target without one, as docs/rules.md lists them. No unit.
 */
export type ConstructionId =
  | 'count.headless'
  | 'baseline.attribute'
  | 'count.times'
  | 'growth.expected'
  | 'growth.implied'
  | 'growth.of-other'
  | 'growth.speed'
  | 'increment.astray'
  | 'level.granted'
  | 'level.by-standard'
  | 'rank.place'
  | 'scope.set'
  | 'baseline.from'
  | 'threshold.condition'
  | 'threshold.criterion'
  | 'amount.of-count'
  | 'amount.of-thing'
  | 'growth.respectively'
  | 'level.share'
  | 'level.share-of'
  | 'level.gap'
  | 'growth.verb'
  | 'level.verb'
  | 'count.object-after'
  | 'count.object-before'
  | 'count.subject-verb'
  | 'level.noun'
  | 'level.carried'
  | 'relative.same'
  | 'relative.above'
  | 'relative.below'
  | 'relative.positive'
  | 'relative.hold';
/**
 * The words that the rule looked at; null for a table's cell and where no record was made.
 */
export type ClauseEvidence = {
  /**
   * The noun phrase before the number or its verb. No unit.
   */
  readonly subject: string | null;
  readonly verb: AdjacentVerb;
  readonly governor: GoverningVerb;
  /**
   * The noun phrase right after the number. No unit.
   */
  readonly object: string | null;
  /**
   * How the number follows the one before it: in a new clause, in a list, or right behind its noun. No unit.
   */
  readonly joined: 'clause' | 'list' | 'direct';
  /**
   * The number before it in the same clause. No unit.
   */
  readonly follows: string | null;
  /**
   * Whether 分别 or 各 deals the numbers out.
   */
  readonly respectively: boolean;
} | null;
/**
 * The verb right before the number; null where there is none.
 */
export type AdjacentVerb = {
  /**
   * The verb as written. No unit.
   */
  readonly text: string;
  /**
   * What such a verb says of the number beside it. No unit.
   */
  readonly kind: 'rise' | 'fall' | 'reach' | 'gain' | 'loss' | 'act' | 'nominal';
} | null;
/**
 * The verb before the noun that stands right before the number; null where there is none.
 */
export type GoverningVerb = {
  /**
   * The verb as written. No unit.
   */
  readonly text: string;
  /**
   * What such a verb says of the number beside it. No unit.
   */
  readonly kind: 'rise' | 'fall' | 'reach' | 'gain' | 'loss' | 'act' | 'nominal';
} | null;
/**
 * The table's cell; null in running text.
 */
export type CellEvidence = {
  /**
   * Name of the row. No unit.
   */
  readonly row: string;
  /**
   * Head of the column. No unit.
   */
  readonly column: string;
  /**
   * The unit that applies, as printed. No unit.
   */
  readonly unit: string | null;
} | null;
/**
 * What amends a reading, or links it to another, as docs/rules.md lists them. No unit.
 */
export type AmendmentId =
  | 'bound-of-list'
  | 'label-of-goal'
  | 'divided-into'
  | 'told-without'
  | 'compared-with'
  | 'aim-told'
  | 'heads-for'
  | 'rate-named'
  | 'rate-listed'
  | 'pulled-by'
  | 'number-in-name'
  | 'per-output'
  | 'per-some'
  | 'bare-measure'
  | 'within-places'
  | 'labelled'
  | 'sum-without-unit'
  | 'what-of'
  | 'step-size'
  | 'of-head'
  | 'of-lead'
  | 'articles'
  | 'of-account'
  | 'of-budget'
  | 'accomplished-of'
  | 'handed-down'
  | 'branch-of'
  | 'grade-of'
  | 'place-of'
  | 'of-people'
  | 'of-residents'
  | 'by-doer'
  | 'stock'
  | 'told-behind'
  | 'told-inside'
  | 'deed-counted'
  | 'plant-size'
  | 'set-measured'
  | 'list-goes-on'
  | 'deed-weighed'
  | 'renewed'
  | 'newly-added'
  | 'addition'
  | 'added-capacity'
  | 'names-dealt'
  | 'names-between'
  | 'merged-into'
  | 'of-all'
  | 'relief'
  | 'fine'
  | 'as-standard'
  | 'age-of'
  | 'stretch-goal'
  | 'part-of-whole'
  | 'part-by-name'
  | 'picked-from'
  | 'amount-beside'
  | 'fraction-of'
  | 'counted-by';
/**
 * Why no record was made; null where one was.
 */
export type ExplainedRefusal = {
  /**
   * Code of the reason. No unit.
   */
  readonly reason: string;
  /**
   * The same in words. No unit.
   */
  readonly message: string;
  /**
   * Texts of the same look.
   */
  readonly examples: readonly RefusalExample[];
} | null;

/**
 * A report with its sections and the quantities that it states.
 */
export interface Document {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  readonly document: DocumentHead;
  /**
   * Outermost sections, in the order of the text.
   */
  readonly sections: readonly DocumentSection[];
  /**
   * One record a quantity, in the order of the text.
   */
  readonly records: readonly TargetRecord[];
  readonly diagnostics: Diagnostics;
}
/**
 * What the document is and where it comes from.
 */
export interface DocumentHead {
  /**
   * The first 12 hexadecimal digits of the source's SHA-256. No unit.
   */
  readonly id: string;
  readonly source: DocumentSource;
  /**
   * The document's title; null where it has none. No unit.
   */
  readonly title: string | null;
  /**
   * What kind of text the document is. No unit.
   */
  readonly kind: 'work-report' | 'plan' | 'notice' | 'bulletin' | 'regulation' | 'other';
  /**
   * The place or body that the document reports on, as named; null where it does not say. No unit.
   */
  readonly region: string | null;
  /**
   * The calendar year that 今年 means in the document; null where it does not say.
   */
  readonly year: number | null;
  readonly basis: MetadataBasis;
  readonly page: PageJumps;
  /**
   * false where the text starts or ends at a jump to a page that was not given. No unit.
   */
  readonly complete: boolean;
  /**
   * The files that the source was joined from, in the order of the text; absent where it is one file. All other offsets and lines count in the joined text: the files' texts with a line feed between each two.
   */
  readonly pages?: readonly DocumentPage[];
}
/**
 * The input that was read.
 */
export interface DocumentSource {
  /**
   * File name without its folders, in a batch the path from the folder that holds all inputs or the name that a row gives; - for standard input. No unit.
   */
  readonly name: string;
  /**
   * How the input was read. No unit.
   */
  readonly format:
    | 'text'
    | 'html'
    | 'pdf'
    | 'docx'
    | 'odt'
    | 'ofd'
    | 'epub'
    | 'doc'
    | 'wps'
    | 'rtf'
    | 'mht'
    | 'xlsx';
  /**
   * WHATWG name of the encoding that the bytes were decoded with; empty where they could not be. No unit.
   */
  readonly encoding: string;
  /**
   * SHA-256 of the bytes as given, in lower-case hexadecimal digits.
   */
  readonly sha256: string;
  /**
   * Length of the decoded text, in UTF-16 units.
   */
  readonly characters: number;
  /**
   * Offsets of the characters beyond U+FFFF, which are two UTF-16 units each; there where the text has any. An offset less the number of those before it counts code points. UTF-16 units.
   */
  readonly surrogatePairs?: readonly number[];
}
/**
 * What title, kind, region and year were read from.
 */
export interface MetadataBasis {
  /**
   * text: a line at the text's head; page: the title that a web page gives outside its text; null without a title. No unit.
   */
  readonly title: 'text' | 'page' | null;
  /**
   * title: the words that the title ends with; text: what the text calls itself, whom it addresses or how it is set out; default: nothing, so it is other. No unit.
   */
  readonly kind: 'title' | 'text' | 'default';
  /**
   * title: the title; head: another line before the text starts, a web page's title among them; text: the first lines of the text, the government that signs it, or the place that a work report speaks of as its own; null without a region. No unit.
   */
  readonly region: 'title' | 'head' | 'text' | null;
  /**
   * option: given by the user; title: the title; date: the day of a session, of issue or of printing, or the document number; headings: the sections' headings; text: what the text says of years; page: a web page's day of publication; null without a year. No unit.
   */
  readonly year: 'option' | 'title' | 'date' | 'headings' | 'text' | 'page' | null;
}
/**
 * Jumps to and from pages that were not given.
 */
export interface PageJumps {
  /**
   * The page that the text continues from, as printed; null where it starts here. No unit.
   */
  readonly continuesFrom: string | null;
  /**
   * The page that the text continues on, as printed; null where it ends here. No unit.
   */
  readonly continuesOn: string | null;
}
/**
 * One file of a source that was joined from several.
 */
export interface DocumentPage {
  /**
   * File name without its folders. No unit.
   */
  readonly name: string;
  /**
   * How the file was read. No unit.
   */
  readonly format:
    | 'text'
    | 'html'
    | 'pdf'
    | 'docx'
    | 'odt'
    | 'ofd'
    | 'epub'
    | 'doc'
    | 'wps'
    | 'rtf'
    | 'mht'
    | 'xlsx';
  /**
   * WHATWG name of the encoding that the file's bytes were decoded with. No unit.
   */
  readonly encoding: string;
  /**
   * SHA-256 of the file's bytes, in lower-case hexadecimal digits.
   */
  readonly sha256: string;
  /**
   * Where the file's text starts in the joined text: what is to be taken off an offset to make it one of the file. In UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Length of the file's text, in UTF-16 units.
   */
  readonly characters: number;
}
/**
 * A section of the report with the sections inside it.
 */
export interface DocumentSection {
  /**
   * Positions among the siblings from the outermost section to this one. No unit.
   */
  readonly id: string;
  /**
   * Numbers from the outermost section to this one as printed, joined by /; empty for an unnumbered heading. No unit.
   */
  readonly number: string;
  /**
   * The section's own number as printed; empty for an unnumbered heading. No unit.
   */
  readonly label: string;
  /**
   * Depth in the tree, in levels from 1 for the outermost.
   */
  readonly level: number;
  /**
   * Words of the heading. No unit.
   */
  readonly title: string;
  readonly source: SourceSpan;
  /**
   * Sections inside this one, in the order of the text.
   */
  readonly children: readonly DocumentSection[];
}
/**
 * A half-open stretch of the decoded source, byte order mark dropped.
 */
export interface SourceSpan {
  /**
   * Offset of the first unit, in UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Offset after the last unit, in UTF-16 units from 0.
   */
  readonly end: number;
}
/**
 * One quantity of a report with what the report says of it.
 */
export interface TargetRecord {
  readonly id: string;
  /**
   * target: planned, promised or expected; achieved: reported as done; fact: anything else. No unit.
   */
  readonly status: 'target' | 'achieved' | 'fact';
  /**
   * growth: a rate of change; increment: an absolute change; level: where an indicator stands; count: how many things an action covers; amount: money or size of things counted beside it; threshold: a criterion on each item; baseline: the value that a change starts from; rank: a place in an order; scope: a number that only names a set; relative: a target or result without a number of its own, told by another measure. No unit.
   */
  readonly type:
    | 'growth'
    | 'increment'
    | 'level'
    | 'count'
    | 'amount'
    | 'threshold'
    | 'baseline'
    | 'rank'
    | 'scope'
    | 'relative';
  /**
   * What is measured or counted. No unit.
   */
  readonly indicator: {
    /**
     * The indicator as the report words it, without verb and number. No unit.
     */
    readonly text: string;
    /**
     * Code of the standard indicator; null where none is known. No unit.
     */
    readonly code: string | null;
  };
  /**
   * The verb that governs the quantity; null where there is none. No unit.
   */
  readonly action: string | null;
  /**
   * Whether the quantity is an amount or rate of increase or of decrease, or neither. No unit.
   */
  readonly direction: 'increase' | 'decrease' | 'none';
  /**
   * How the number bounds what is measured; range where the quantity has min and max. Of a relative one: same as, above or below the reference; positive: growth above nothing; hold: no change. No unit.
   */
  readonly comparator:
    | 'eq'
    | 'ge'
    | 'gt'
    | 'le'
    | 'lt'
    | 'approx'
    | 'range'
    | 'same'
    | 'above'
    | 'below'
    | 'positive'
    | 'hold';
  readonly quantity: Measure;
  /**
   * When the quantity holds; null where nothing says so. No unit.
   */
  readonly period: {
    readonly start: string | null;
    readonly end: string | null;
    /**
     * The words that set the period; null where it is inferred. No unit.
     */
    readonly text: string | null;
    /**
     * stated: the sentence says it; document: the section or document says it; inferred: from the document's year. No unit.
     */
    readonly basis: 'stated' | 'document' | 'inferred';
  } | null;
  /**
   * How firmly a target is promised; null where nothing says so. No unit.
   */
  readonly modality: {
    /**
     * The words that say it. No unit.
     */
    readonly text: string;
    /**
     * binding: an obligation; firm: a promise; aim: an endeavour. No unit.
     */
    readonly force: 'binding' | 'firm' | 'aim';
  } | null;
  /**
   * Whether the report calls the indicator binding (约束性) or expected (预期性); null where it does neither. No unit.
   */
  readonly nature: 'binding' | 'expected' | null;
  /**
   * The body that the sentence or paragraph gives as its subject; null where there is none. No unit.
   */
  readonly actor: string | null;
  /**
   * The section that the quantity stands in; null where no heading and no lead stands above it. No unit.
   */
  readonly section: {
    /**
     * Id of the section in the document's sections; null under a lead outside every section. No unit.
     */
    readonly id: string | null;
    /**
     * Numbers of the headings above the quantity as printed, outermost first, joined by /; empty where there is none. No unit.
     */
    readonly number: string;
    /**
     * Words of the innermost heading; null under a lead outside every section. No unit.
     */
    readonly title: string | null;
    /**
     * The paragraph's opening phrase that names its subject; null where there is none. No unit.
     */
    readonly lead: string | null;
  } | null;
  /**
   * Id of the record whose quantity this one qualifies; null where there is none. No unit.
   */
  readonly relatesTo: string | null;
  /**
   * What a relative target or result is told by; null on all others. No unit.
   */
  readonly reference: {
    /**
     * The other measure as the report words it, 全国平均水平; empty where the wording needs none: 正增长. No unit.
     */
    readonly text: string;
    /**
     * Code of the standard indicator that it is; null where none is known. No unit.
     */
    readonly code: string | null;
  } | null;
  /**
   * The sentence that holds the quantity, as the repaired text has it; of one of more than 600 characters what stands around the quantity, with … for the rest and a diagnostic that says where it stands. No unit.
   */
  readonly sentence: string;
  readonly source: Place;
  /**
   * Chance that every field of the record is right, from 0 to 1.
   */
  readonly confidence: number;
  readonly rule: RuleId;
}
/**
 * Number and unit: a value, or min and max where the comparator is range.
 */
export interface Measure {
  /**
   * Number and unit as the source writes them, without white space and tags.
   */
  readonly text: string;
  /**
   * The number in the unit of `unit`, 万 and 亿 multiplied out; null of a relative one.
   */
  readonly value?: number | null;
  /**
   * Lower end of a range, in the unit of `unit`.
   */
  readonly min?: number;
  /**
   * Upper end of a range, in the unit of `unit`.
   */
  readonly max?: number;
  /**
   * Base unit as the report writes it; an ISO 4217 code for money; empty where none is written or implied.
   */
  readonly unit: string;
  /**
   * What the unit measures; relative where there is no number. No unit.
   */
  readonly dimension:
    | 'money'
    | 'ratio'
    | 'count'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'energy'
    | 'power'
    | 'time'
    | 'data'
    | 'temperature'
    | 'rank'
    | 'other'
    | 'relative';
}
/**
 * Where number and unit stand in the decoded source, byte order mark dropped.
 */
export interface Place {
  /**
   * Offset of the first unit, in UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Offset after the last unit, in UTF-16 units from 0.
   */
  readonly end: number;
  /**
   * Line of the first unit, in lines from 1.
   */
  readonly line: number;
  /**
   * Column of the first unit, in UTF-16 units from 1.
   */
  readonly column: number;
  /**
   * Line of the end, in lines from 1.
   */
  readonly endLine: number;
  /**
   * Column after the last unit, in UTF-16 units from 1.
   */
  readonly endColumn: number;
  /**
   * Page of the file that it starts on, in pages from 1; of files that are laid out in pages (PDF, OFD) alone.
   */
  readonly page?: number;
  readonly box?: PageBox;
}
/**
 * Its edges on that page, of what is broken over lines those of its part on the first; in points (1/72 inch) from the page's top left corner.
 */
export interface PageBox {
  /**
   * Left edge, in points.
   */
  readonly left: number;
  /**
   * Top edge, in points.
   */
  readonly top: number;
  /**
   * Right edge, in points.
   */
  readonly right: number;
  /**
   * Bottom edge, in points.
   */
  readonly bottom: number;
}
/**
 * Something noticed about the input.
 */
export interface DocumentDiagnostic {
  /**
   * Which thing was noticed; the list grows within a version. No unit.
   */
  readonly code: string;
  /**
   * error fails the document, warning fails --strict, info informs. No unit.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * The same in a sentence, for people. No unit.
   */
  readonly message: string;
  readonly source: DiagnosticPlace;
}
/**
 * A report with its paragraphs put back together.
 */
export interface RepairOutput {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  readonly document: DocumentHead;
  /**
   * Paragraphs, in the order of the repaired text.
   */
  readonly paragraphs: readonly RepairedParagraph[];
  /**
   * Everything that was done to the text, in its order.
   */
  readonly repairs: readonly DoneRepair[];
  readonly diagnostics: Diagnostics;
}
/**
 * A paragraph of the repaired text.
 */
export interface RepairedParagraph {
  /**
   * The paragraph on one line. No unit.
   */
  readonly text: string;
  /**
   * heading where the layout sets the line apart as one. No unit.
   */
  readonly kind: 'heading' | 'body';
  readonly source: SourceSpan;
}
/**
 * Something that was done to the text.
 */
export interface DoneRepair {
  /**
   * What was done. No unit.
   */
  readonly kind:
    | 'columns-split'
    | 'line-joined'
    | 'column-joined'
    | 'page-joined'
    | 'space-dropped'
    | 'running-head'
    | 'page-number'
    | 'note-mark'
    | 'page-line'
    | 'contents-line'
    | 'jump-line';
  readonly source: SourceSpan;
}
/**
 * The section tree of a report.
 */
export interface OutlineOutput {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  readonly document: DocumentHead;
  /**
   * Outermost sections, in the order of the text.
   */
  readonly sections: readonly DocumentSection[];
  readonly diagnostics: Diagnostics;
}
/**
 * The words of a report's repaired text.
 */
export interface TokensOutput {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  readonly document: DocumentHead;
  /**
   * Words, in the order of the text; joined they are the repaired text without its line feeds.
   */
  readonly tokens: readonly Token[];
  readonly diagnostics: Diagnostics;
}
/**
 * A word of the repaired text.
 */
export interface Token {
  /**
   * The word, whole where the source breaks it over lines. No unit.
   */
  readonly text: string;
  /**
   * Part of speech in the ICTCLAS tag set; x where the segmenter does not know it. No unit.
   */
  readonly pos: string;
  readonly source: SourceSpan;
}
/**
 * What became of the numbers at a place of a report, and why.
 */
export interface ExplainOutput {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  readonly document: DocumentHead;
  readonly at: AskedPlace;
  /**
   * Every number there, in the order of the source.
   */
  readonly numbers: readonly ExplainedNumber[];
  readonly diagnostics: Diagnostics;
}
/**
 * The place that was asked for.
 */
export interface AskedPlace {
  /**
   * Line of the source, in lines from 1.
   */
  readonly line: number;
  /**
   * Column, in UTF-16 units from 1; null for the whole line.
   */
  readonly column: number | null;
}
/**
 * A number of the source with what became of it.
 */
export interface ExplainedNumber {
  /**
   * Number and unit, or what was refused, without white space. No unit.
   */
  readonly text: string;
  /**
   * record: a record was made; refused: it measures nothing; dropped: it stands in a page number, running head or the like. No unit.
   */
  readonly outcome: 'record' | 'refused' | 'dropped';
  readonly source: Place;
  readonly sentence: MarkedSentence;
  readonly read: NumberReading;
  /**
   * The record; null where none was made.
   */
  readonly record: TargetRecord | null;
  readonly rule: ExplainedRule;
  readonly clause: ClauseEvidence;
  readonly cell: CellEvidence;
  /**
   * The sections around it, outermost first; empty where there are none or no record was made.
   */
  readonly sections: readonly SectionEvidence[];
  /**
   * The status that headings and running text before it give; null where no record was made. No unit.
   */
  readonly around: 'target' | 'achieved' | 'fact' | null;
  /**
   * What was amended of what the rule read, in order.
   */
  readonly amended: readonly AmendedReading[];
  /**
   * What later rules would have read, in the order in which they are tried.
   */
  readonly rejected: readonly RejectedReading[];
  /**
   * What of the record makes its confidence less than that of others, the most first.
   */
  readonly doubts: readonly CountedDoubt[];
  readonly refusal: ExplainedRefusal;
}
/**
 * The sentence, lines put back together, in three pieces.
 */
export interface MarkedSentence {
  /**
   * What stands before the number. No unit.
   */
  readonly before: string;
  /**
   * The number as written. No unit.
   */
  readonly number: string;
  /**
   * What stands after the number. No unit.
   */
  readonly after: string;
}
/**
 * A section with what its heading says of status.
 */
export interface SectionEvidence {
  /**
   * The section's number; empty for an unnumbered heading. No unit.
   */
  readonly number: string;
  /**
   * Words of the heading. No unit.
   */
  readonly title: string;
  /**
   * The status that the heading gives; null where it gives none. No unit.
   */
  readonly status: 'target' | 'achieved' | 'fact' | null;
}
/**
 * An amendment, with the reading as it stood before.
 */
export interface AmendedReading {
  readonly id: AmendmentId;
  /**
   * What it looks for. No unit.
   */
  readonly example: string;
  /**
   * Type that the record had. No unit.
   */
  readonly type:
    | 'growth'
    | 'increment'
    | 'level'
    | 'count'
    | 'amount'
    | 'threshold'
    | 'baseline'
    | 'rank'
    | 'scope'
    | 'relative';
  /**
   * Indicator that the record had. No unit.
   */
  readonly indicator: string;
  /**
   * Verb that the record had. No unit.
   */
  readonly action: string | null;
  /**
   * Direction that the record had. No unit.
   */
  readonly direction: 'increase' | 'decrease' | 'none';
}
/**
 * A reading that came too late.
 */
export interface RejectedReading {
  readonly id: ConstructionId;
  /**
   * What its construction looks like. No unit.
   */
  readonly example: string;
  /**
   * Its place in the order in which the rules are tried, from 1.
   */
  readonly position: number;
  /**
   * Type that the record would have. No unit.
   */
  readonly type:
    | 'growth'
    | 'increment'
    | 'level'
    | 'count'
    | 'amount'
    | 'threshold'
    | 'baseline'
    | 'rank'
    | 'scope'
    | 'relative';
  /**
   * Indicator that the record would have. No unit.
   */
  readonly indicator: string;
  /**
   * Verb that the record would have. No unit.
   */
  readonly action: string | null;
  /**
   * Direction that the record would have. No unit.
   */
  readonly direction: 'increase' | 'decrease' | 'none';
}
/**
 * What records are less often right with, as counted on annotated reports.
 */
export interface CountedDoubt {
  /**
   * What of the record it is about. No unit.
   */
  readonly about:
    | 'construction'
    | 'found'
    | 'indicator'
    | 'length'
    | 'ending'
    | 'words'
    | 'number'
    | 'time'
    | 'told'
    | 'document';
  /**
   * How that is, as it was counted. No unit.
   */
  readonly situation: string;
  /**
   * How many of the counted records with it were right in every field. No unit.
   */
  readonly right: number;
  /**
   * How many records with it were counted. No unit.
   */
  readonly of: number;
}
/**
 * A text with a number.
 */
export interface RefusalExample {
  /**
   * The text. No unit.
   */
  readonly text: string;
  /**
   * Whether its number is refused for this reason.
   */
  readonly refused: boolean;
}
/**
 * Words of a user's own, which win over the built-in ones.
 */
export interface LexiconFile {
  /**
   * Indicators, in the order in which they are asked for a name.
   */
  readonly indicators?: readonly LexiconIndicator[];
  /**
   * Units and measure words that may stand behind a number.
   */
  readonly units?: readonly LexiconUnit[];
  /**
   * Names of bodies that may act; a paragraph that opens with one has it for its actor. Without units.
   */
  readonly bodies?: readonly string[];
}
/**
 * A standard indicator.
 */
export interface LexiconIndicator {
  /**
   * What `indicator.code` of a record says: lower-case words joined by hyphens, in parts joined by dots, from the broad to the narrow. One that a built-in indicator has takes its place. No unit.
   */
  readonly code: string;
  /**
   * The standard name. No unit.
   */
  readonly name: string;
  /**
   * Other wordings that mean it; none by default.
   */
  readonly synonyms?: readonly string[];
  /**
   * What a unit measures. No unit.
   */
  readonly dimension:
    | 'money'
    | 'ratio'
    | 'count'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'energy'
    | 'power'
    | 'time'
    | 'data'
    | 'temperature'
    | 'rank'
    | 'other';
  /**
   * Base units of a level, the usual one first: `quantity.unit` of a record, an ISO 4217 code for money.
   */
  readonly units: readonly string[];
  /**
   * Where policy wants it to go; none by default. No unit.
   */
  readonly direction?: 'increase' | 'decrease' | 'none';
  /**
   * The field that it belongs to; `own` by default. No unit.
   */
  readonly area?: string;
}
/**
 * A unit or measure word as reports write it.
 */
export interface LexiconUnit {
  /**
   * The unit as it stands behind a number, without 万 and 亿.
   */
  readonly word: string;
  /**
   * The base unit that a record has, the word itself by default; an ISO 4217 code for money.
   */
  readonly unit?: string;
  /**
   * What a unit measures. No unit.
   */
  readonly dimension:
    | 'money'
    | 'ratio'
    | 'count'
    | 'length'
    | 'area'
    | 'volume'
    | 'mass'
    | 'energy'
    | 'power'
    | 'time'
    | 'data'
    | 'temperature'
    | 'rank'
    | 'other';
  /**
   * Characters that, standing next, make another word of the unit. No unit.
   */
  readonly notBefore?: string;
}
/**
 * What readers found wrong in records, and what is right.
 */
export interface CorrectionsFile {
  /**
   * Corrections, in the order in which they are made; of two at one place the later wins.
   */
  readonly corrections: readonly Correction[];
}
/**
 * A correction of one record.
 */
export interface Correction {
  /**
   * Id of the document: the first 12 hexadecimal digits of the source's SHA-256. No unit.
   */
  readonly document: string;
  readonly at: CorrectedPlace;
  /**
   * wrong: the record is wrong and nobody says how; mend: fields are put right; strike: it is no record; add: a record is missing. No unit.
   */
  readonly do: 'wrong' | 'mend' | 'strike' | 'add';
  readonly fields?: CorrectedFields;
  /**
   * Why, for people. No unit.
   */
  readonly note?: string;
}
/**
 * Where number and unit stand in the decoded source.
 */
export interface CorrectedPlace {
  /**
   * Offset of the first unit, in UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Offset after the last unit, in UTF-16 units from 0.
   */
  readonly end: number;
}
/**
 * Fields of the record as they should be; those that are not named stay as they are. An added record needs status, type, indicator, comparator and quantity.
 */
export interface CorrectedFields {
  /**
   * target: planned, promised or expected; achieved: reported as done; fact: anything else. No unit.
   */
  readonly status?: 'target' | 'achieved' | 'fact';
  /**
   * growth: a rate of change; increment: an absolute change; level: where an indicator stands; count: how many things an action covers; amount: money or size of things counted beside it; threshold: a criterion on each item; baseline: the value that a change starts from; rank: a place in an order; scope: a number that only names a set; relative: a target or result without a number of its own, told by another measure. No unit.
   */
  readonly type?:
    | 'growth'
    | 'increment'
    | 'level'
    | 'count'
    | 'amount'
    | 'threshold'
    | 'baseline'
    | 'rank'
    | 'scope'
    | 'relative';
  /**
   * What is measured or counted, as `indicator` of a record. No unit.
   */
  readonly indicator?: {
    [k: string]: unknown;
  };
  /**
   * The verb that governs the quantity; null where there is none. No unit.
   */
  readonly action?: string | null;
  /**
   * Whether the quantity is an amount or rate of increase or of decrease, or neither. No unit.
   */
  readonly direction?: 'increase' | 'decrease' | 'none';
  /**
   * How the number bounds what is measured; range where the quantity has min and max. Of a relative one: same as, above or below the reference; positive: growth above nothing; hold: no change. No unit.
   */
  readonly comparator?:
    | 'eq'
    | 'ge'
    | 'gt'
    | 'le'
    | 'lt'
    | 'approx'
    | 'range'
    | 'same'
    | 'above'
    | 'below'
    | 'positive'
    | 'hold';
  /**
   * Number and unit, as `quantity` of a record.
   */
  readonly quantity?: {
    [k: string]: unknown;
  };
  /**
   * When the quantity holds, as `period` of a record. No unit.
   */
  readonly period?: {
    [k: string]: unknown;
  } | null;
  /**
   * How firmly it is promised, as `modality` of a record. No unit.
   */
  readonly modality?: {
    [k: string]: unknown;
  } | null;
  /**
   * Whether the report calls the indicator binding (约束性) or expected (预期性); null where it does neither. No unit.
   */
  readonly nature?: 'binding' | 'expected' | null;
  /**
   * The body that the sentence or paragraph gives as its subject; null where there is none. No unit.
   */
  readonly actor?: string | null;
  /**
   * Id of the record whose quantity this one qualifies; null where there is none. No unit.
   */
  readonly relatesTo?: string | null;
  /**
   * What it is told by, as `reference` of a record. No unit.
   */
  readonly reference?: {
    [k: string]: unknown;
  } | null;
}
/**
 * What a finished batch holds: its summary.json.
 */
export interface Summary {
  /**
   * Version of this schema. No unit.
   */
  readonly schemaVersion: 2;
  /**
   * Form of the files of documents. No unit.
   */
  readonly format: 'csv' | 'tsv' | 'ndjson' | 'json' | 'yaml' | 'xlsx' | 'parquet';
  /**
   * Shards of the output, in units of one shard.
   */
  readonly shards: number;
  readonly output: SummaryOutput;
  /**
   * Documents that were written, in units of one document.
   */
  readonly documents: number;
  /**
   * Documents that failed, in units of one document; failures.csv says why.
   */
  readonly failed: number;
  /**
   * Documents with the bytes of another one, which were not read, in units of one document; copies.csv lists them.
   */
  readonly copies: number;
  /**
   * Records that were written, in units of one record.
   */
  readonly records: number;
  readonly statuses: SummaryStatuses;
  readonly diagnostics: SummaryDiagnostics;
  readonly failures: SummaryFailures;
}
/**
 * The files of documents, copies and failures, in all shards.
 */
export interface SummaryOutput {
  /**
   * How many files there are, in units of one file.
   */
  readonly files: number;
  /**
   * How long they are together, in units of one byte.
   */
  readonly bytes: number;
}
/**
 * Records of each status that occurs, in units of one record.
 */
export interface SummaryStatuses {
  /**
   * How often it occurs.
   */
  [k: string]: number;
}
/**
 * Diagnostics of the documents that were written, by code, in units of one diagnostic.
 */
export interface SummaryDiagnostics {
  /**
   * How often it occurs.
   */
  [k: string]: number;
}
/**
 * Documents that failed, by the code of the reason, in units of one document.
 */
export interface SummaryFailures {
  /**
   * How often it occurs.
   */
  [k: string]: number;
}
/**
 * A row of parse track: what was promised of an indicator and what was reached, in a region and a year. JSON is an array of them.
 */
export interface TrackRow {
  readonly region: TrackRegion;
  /**
   * Calendar year; null where `period` says what the row is about.
   */
  readonly year: number | null;
  /**
   * The stretch that the row is about where it is not one year; null otherwise.
   */
  readonly period: null | TrackPeriod;
  readonly indicator: TrackIndicator;
  /**
   * What the numbers say of the indicator: its rate of change, where it stands, its absolute change, or its part of a whole. No unit.
   */
  readonly measure: 'growth' | 'level' | 'increment' | 'share';
  /**
   * What was promised; null where nothing was found.
   */
  readonly target: null | TrackStatement;
  /**
   * What was reached; null where nothing was found.
   */
  readonly result: null | TrackStatement;
  /**
   * Result less target, in the unit of the target; 0 inside a range; null where nothing is compared.
   */
  readonly gap: number | null;
  /**
   * What became of the promise. No unit.
   */
  readonly verdict: 'met' | 'exceeded' | 'short' | 'not-comparable' | 'no-result' | 'no-target';
  /**
   * The rule of the verdict; null where target or result is missing.
   */
  readonly judged: null | TrackJudged;
  /**
   * Why the verdict is what it is, and which other numbers there are.
   */
  readonly notes: readonly TrackNote[];
}
/**
 * The region as it was in that year.
 */
export interface TrackRegion {
  /**
   * Its name; null where nothing names it. No unit.
   */
  readonly name: string | null;
  /**
   * Its code by GB/T 2260; CN for the country; null where the tables do not have it. No unit.
   */
  readonly code: string | null;
  /**
   * Month of the table that the code is from, as yyyymm. No unit.
   */
  readonly codeVersion: string | null;
  /**
   * Name of the province around it. No unit.
   */
  readonly province: string | null;
  /**
   * Name of the city around it. No unit.
   */
  readonly city: string | null;
}
/**
 * A stretch of time.
 */
export interface TrackPeriod {
  /**
   * Its start, a year, month or day; null where it is open. No unit.
   */
  readonly start: string | null;
  /**
   * Its end, a year, month or day; null where it is open. No unit.
   */
  readonly end: string | null;
}
/**
 * The standard indicator.
 */
export interface TrackIndicator {
  /**
   * Its code. No unit.
   */
  readonly code: string;
  /**
   * Its name. No unit.
   */
  readonly name: string;
}
/**
 * A number of a report: what was promised, or what was reached. value, or min and max for a range.
 */
export interface TrackStatement {
  /**
   * The number in `unit`; a decrease is a negative growth; null where a relative target has none.
   */
  readonly value?: number | null;
  /**
   * Lower end of a range, in `unit`.
   */
  readonly min?: number;
  /**
   * Upper end of a range, in `unit`.
   */
  readonly max?: number;
  /**
   * Base unit: an ISO 4217 code for money, % for rates; empty where there is none.
   */
  readonly unit: string;
  /**
   * How the number bounds what is measured, as in records. No unit.
   */
  readonly comparator:
    | 'eq'
    | 'ge'
    | 'gt'
    | 'le'
    | 'lt'
    | 'approx'
    | 'range'
    | 'same'
    | 'above'
    | 'below'
    | 'positive'
    | 'hold';
  /**
   * How firmly it is promised. No unit.
   */
  readonly force: 'binding' | 'firm' | 'aim' | null;
  /**
   * What a relative target is set against; null on all others. No unit.
   */
  readonly reference: null | TrackReference;
  /**
   * Number and unit as the report writes them.
   */
  readonly text: string;
  /**
   * File of the report that says it. No unit.
   */
  readonly file: string;
  /**
   * Id of the record. No unit.
   */
  readonly id: string;
  /**
   * Where the number starts in the report, in UTF-16 units from 0.
   */
  readonly start: number;
  /**
   * Where the number ends in the report, in UTF-16 units from 0, half-open.
   */
  readonly end: number;
  readonly codePoints: TrackCodePoints;
  /**
   * Line of the number, in lines from 1.
   */
  readonly line: number;
  /**
   * Column of the number, in UTF-16 units from 1.
   */
  readonly column: number;
  /**
   * The sentence that says it. No unit.
   */
  readonly sentence: string;
}
/**
 * What a relative target is set against.
 */
export interface TrackReference {
  /**
   * As worded. No unit.
   */
  readonly text: string;
  /**
   * Code of the indicator; null where it is none of the standard ones. No unit.
   */
  readonly code: string | null;
}
/**
 * The same in code points, as Python and R count.
 */
export interface TrackCodePoints {
  /**
   * Where the number starts, in units of code points from 0.
   */
  readonly start: number;
  /**
   * Where the number ends, in units of code points from 0, half-open.
   */
  readonly end: number;
}
/**
 * How a verdict was given.
 */
export interface TrackJudged {
  /**
   * The rule, as docs/track.md lists them. No unit.
   */
  readonly rule: string;
  /**
   * What the result may miss the target by and still meet it, in the unit of the target; null where nothing was compared.
   */
  readonly tolerance: number | null;
}
/**
 * A remark on a row.
 */
export interface TrackNote {
  /**
   * What it is about. No unit.
   */
  readonly code:
    | 'units-differ'
    | 'bound-open'
    | 'reference-missing'
    | 'reference-unknown'
    | 'not-said'
    | 'no-report'
    | 'no-part'
    | 'page-missing'
    | 'left-out'
    | 'restated'
    | 'contradicted';
  /**
   * The remark in words. No unit.
   */
  readonly text: string;
}
