import type { Diagnostic } from '../core/diagnostic.ts';
import type { Segmenter } from '../core/segmenter.ts';
import type { Span } from '../core/span.ts';
import type { DocumentDiagnostic } from './document.ts';
import type { Findings } from './findings.ts';
import { Locator } from './locator.ts';
import { sentenceOf } from './messages/sentence.ts';

/** Diagnostics as the output has them, stage by stage. */
export function writtenDiagnostics(
  findings: Findings,
  locator: Locator = new Locator(findings.source, findings.repaired.value, findings.normalized),
): DocumentDiagnostic[] {
  const { repaired, diagnostics, tables, outline, doubts, segmenter, language } = findings;
  const write = (diagnostic: Diagnostic, span: Span | null): DocumentDiagnostic => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: sentenceOf(diagnostic, language),
    source: locator.diagnosticPlace(span),
  });
  return [
    ...[...diagnostics, ...repaired.diagnostics, ...ofSegmenter(segmenter)].map((diagnostic) =>
      write(diagnostic, diagnostic.span),
    ),
    ...[...outline.diagnostics, ...tables.diagnostics, ...doubts].map((diagnostic) =>
      write(diagnostic, diagnostic.span && locator.toSource(diagnostic.span)),
    ),
  ];
}

/** Says so where words were cut by the fallback. */
function ofSegmenter({ name }: Segmenter): readonly Diagnostic[] {
  if (name !== 'intl') return [];
  return [{ code: 'segmenter-fallback', severity: 'info', span: null, args: {} }];
}
