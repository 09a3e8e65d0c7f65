import { correctionRule } from '../explain/record-rules.ts';
import { LineIndex } from '../core/line-index.ts';
import { onceFor } from '../core/once-for.ts';
import type {
  Correction,
  Document,
  DocumentDiagnostic,
  DocumentSection,
  TargetRecord,
} from '../document/document.ts';
import type { Language } from '../document/messages/language.ts';
import { sentenceOf } from '../document/messages/sentence.ts';
import type { UnfitReason } from '../document/messages/unfit-reasons.ts';

/** A correction that does not fit the document, by its position in the file. */
export interface Unfit {
  readonly index: number;
  readonly reason: UnfitReason;
}

/** A document as its readers corrected it, and what did not fit it. */
export interface Corrected {
  readonly document: Document;
  readonly unfit: readonly Unfit[];
}

/** What a reader says is sure; what a reader calls wrong is not. */
const sure = 1;
const wrong = 0;

/**
 * Makes the corrections that name the document by its id; others are passed over. `text` is the decoded source. The
 * result is no more valid than the fields that were given: validate it. What does not fit is among its diagnostics, too.
 */
export function corrected(
  document: Document,
  text: string,
  corrections: readonly Correction[],
  language: Language,
): Corrected {
  const own = correctionsByDocument(corrections).get(document.document.id);
  if (!own) return { document, unfit: [] };
  const records = new Map(document.records.map((record) => [record.source.start, record]));
  const unfit = own.flatMap(({ correction, index }): Unfit[] => {
    const reason = apply(correction, records, document, text);
    return reason ? [{ index, reason }] : [];
  });
  const inOrder = [...records.values()].sort((a, b) => a.source.start - b.source.start);
  const lines = new LineIndex(text);
  const noticed = unfit.map(({ index, reason }) =>
    unfitDiagnostic((corrections[index] as Correction).at, reason, lines, text.length, language),
  );
  const diagnostics = [...document.diagnostics, ...noticed];
  return { document: { ...document, records: inOrder, diagnostics }, unfit };
}

/** A correction with its position in the file. */
interface Placed {
  readonly correction: Correction;
  readonly index: number;
}

/** A file of corrections is read once for many documents. */
const correctionsByDocument = onceFor((corrections: readonly Correction[]) => {
  const byDocument = new Map<string, Placed[]>();
  for (const [index, correction] of corrections.entries()) {
    const own = byDocument.get(correction.document);
    if (own) own.push({ correction, index });
    else byDocument.set(correction.document, [{ correction, index }]);
  }
  return byDocument;
});

function unfitDiagnostic(
  at: Correction['at'],
  reason: UnfitReason,
  lines: LineIndex,
  length: number,
  language: Language,
): DocumentDiagnostic {
  const severity = 'warning';
  const code = 'correction-unfit';
  const message = sentenceOf({ code, severity, span: null, args: { reason } }, language);
  const [start, end] = [Math.min(at.start, length), Math.min(at.end, length)];
  return { code, severity, message, source: { start, end, ...lines.at(start) } };
}

/** Changes `records`, by the start of their place; says why where it cannot. */
function apply(
  correction: Correction,
  records: Map<number, TargetRecord>,
  document: Document,
  text: string,
): UnfitReason | null {
  const { start, end } = correction.at;
  const present = records.get(start);
  if (correction.do === 'add') {
    if (present) return 'taken';
    if (text.slice(start, end).trim() === '') return 'no-text';
    const added = addedRecord(correction, document, text);
    if (!added) return 'fields-missing';
    records.set(start, added);
    return null;
  }
  if (present?.source.end !== end) return 'no-record';
  if (correction.do === 'strike') records.delete(start);
  else if (correction.do === 'wrong') records.set(start, { ...present, confidence: wrong });
  else
    records.set(start, {
      ...present,
      ...fieldsOf(correction),
      confidence: sure,
      rule: correctionRule,
    });
  return null;
}

/** The fields that a reader gave, in the form of a record's: the schema checks them with the record. */
function fieldsOf({ fields = {} }: Correction): Partial<TargetRecord> {
  return fields as unknown as Partial<TargetRecord>;
}

function addedRecord(
  correction: Correction,
  { document, sections }: Document,
  text: string,
): TargetRecord | null {
  const { status, type, indicator, comparator, quantity, ...others } = fieldsOf(correction);
  if (!status || !type || !indicator || !comparator || !quantity) return null;
  const { start, end } = correction.at;
  const lines = new LineIndex(text);
  const from = lines.at(start);
  const to = lines.at(end);
  return {
    id: `${document.id}:${String(start)}`,
    status,
    type,
    indicator,
    action: others.action ?? null,
    direction: others.direction ?? 'none',
    comparator,
    quantity,
    period: others.period ?? null,
    modality: others.modality ?? null,
    nature: others.nature ?? null,
    actor: others.actor ?? null,
    section: sectionAt(sections, start),
    relatesTo: others.relatesTo ?? null,
    reference: others.reference ?? null,
    sentence: sentenceAround(text, start, end),
    source: {
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
    confidence: sure,
    rule: correctionRule,
  };
}

function sectionAt(sections: readonly DocumentSection[], at: number): TargetRecord['section'] {
  const section = sections.find(({ source }) => source.start <= at && at < source.end);
  if (!section) return null;
  const { id, number, title, children } = section;
  return sectionAt(children, at) ?? { id, number, title, lead: null };
}

const ends = /[。！？；\n]/;
const longestSentence = 400;

/** The sentence of the source around a place, without white space. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < longestSentence && !ends.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longestSentence && !ends.test(text.charAt(to))) to++;
  return text.slice(from, to + 1).replace(/\s/g, '');
}
