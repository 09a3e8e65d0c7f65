import { entityAt } from '../../src/core/entities.ts';
import { sliceOf } from '../../src/core/span.ts';
import type { Document, DocumentSection } from '../../src/document/document.ts';
import { schemaErrors } from '../../src/document/validate.ts';
import { OffsetMap } from '../../src/core/offset-map.ts';
import { assemble } from '../../src/document/assemble.ts';
import { measure, understand } from '../../src/parse.ts';
import type { Measured } from '../../src/parse.ts';
import { read } from '../../src/normalized/normalized.ts';
import { inlineTags } from '../../src/source/html/tags.ts';

/** Milliseconds of the processor's time that no short input may take. */
const slowest = 1000;

/** What is wrong with the reading of an input; empty where nothing is. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  let measured: Measured;
  let document: Document;
  const before = process.cpuUsage();
  try {
    measured = measure(understand(bytes, {}));
    // The document takes the targets away.
    document = assemble({ ...measured, targets: [...measured.targets] });
  } catch (error) {
    return [`throws ${String((error as Error).stack)}`];
  }
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1000;
  const faults = (await schemaErrors(document, 'document', 'en')).map(
    ({ pointer, message }) => `invalid ${pointer}: ${message}`,
  );
  if (taken > slowest)
    faults.push(`slow: ${taken.toFixed(0)} ms for ${String(bytes.length)} bytes`);
  faults.push(...faultsOfRepair(measured), ...faultsOfRecords(measured, document));
  faults.push(...faultsOfSections(document.sections, 0, measured.source.text.length));
  return faults;
}

/** What a tab between cells stands for: a stroke, or a tag, cut as it may be. */
const cellSign = /^\s*(?:[|│┃｜]|<[/<]*t[dh])/i;

/** Whether a unit stands at a place, as itself, as a space for what is none in print, as a reference to it, or as the tab between cells. */
function standsAt(text: string, at: number, unit: string): boolean {
  if (unit === ' ' || text.charAt(at) === unit) return true;
  if (unit === '\t') return cellSign.test(text.slice(at, at + 5));
  return text.charAt(at) === '&' && entityAt(text.toLowerCase(), at, text.length)?.text === unit;
}

/** Every unit of the repaired text stands in the source, in order but for joined pages, and of the reading in it. */
function faultsOfRepair({ source, repaired, normalized }: Measured): string[] {
  const faults: string[] = [];
  const { text, map, paragraphs } = repaired.value;
  if (map.length !== text.length) faults.push('the map is not as long as the repaired text');
  let end = 0;
  for (const { from, to } of paragraphs) {
    if (from < end || to < from || to > text.length) faults.push('paragraphs overlap');
    end = to;
    if (source.format === 'html') continue;
    for (let at = from; at < to; at++) {
      if (!standsAt(source.text, map.toOrigin(at), text.charAt(at))) {
        faults.push(`unit ${String(at)} of the repaired text is not the source's`);
        break;
      }
    }
  }
  if (normalized.paragraphs.length !== paragraphs.length)
    faults.push('the normalized text loses a paragraph');
  if (normalized.map.length !== normalized.text.length)
    faults.push('the map is not as long as the normalized text');
  return faults;
}

/** What stands between the lines of a paragraph and is no part of it: a number that is cut there spans it. */
const leftOut = new Set(['running-head', 'page-number', 'page-line', 'contents-line', 'jump-line']);

/** A space as a copy of a page's source writes it: part of the text, but not of what the rules read. */
const spaceReference = /&(?:[a-z]{1,2}sp|thinsp|#\w{2,6});/gi;

/** What a text that holds a page's source has inside a sentence: tags that part no words. */
const tag = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/gi;

function withoutInlineTags(text: string): string {
  return text.replace(tag, (whole, name: string) =>
    inlineTags.has(name.toLowerCase()) ? '' : whole,
  );
}

/** The stretch as the rules read it, without white space; signs that white space makes wide are narrow again. */
function folded(text: string): string {
  const whole = { from: 0, to: text.length, kind: 'body' } as const;
  const map = OffsetMap.identity(text.length);
  const page = { continuesFrom: null, continuesOn: null };
  return narrowed(read({ text, map, paragraphs: [whole], repairs: [], page, outside: null }).text);
}

function narrowed(text: string): string {
  return squeezed(text).replaceAll('，', ',').replaceAll('：', ':');
}

function squeezed(text: string): string {
  return text.replace(/[\s\u0085\u200b-\u200d\ufeff]/g, '');
}

function faultsOfRecords(
  { source, repaired, normalized, targets }: Measured,
  document: Document,
): string[] {
  const faults: string[] = [];
  const ids = new Set(document.records.map(({ id }) => id));
  if (ids.size !== document.records.length) faults.push('two records have one id');
  let last = 0;
  const ofNumbers = document.records.filter(({ type }) => type !== 'relative');
  for (const [index, record] of ofNumbers.entries()) {
    const { start, end, line, column } = record.source;
    const quoted = source.text.slice(start, end);
    const where = `${String(start)} ${JSON.stringify(quoted)}`;
    if (end <= start || end > source.text.length) faults.push(`no stretch: ${where}`);
    if (source.format === 'text') {
      if (start < last) faults.push(`out of order: ${where}`);
      last = start;
      if (squeezed(quoted) !== record.quantity.text) faults.push(`text is not the slice: ${where}`);
      const target = targets[index];
      const meant = target ? narrowed(sliceOf(normalized.text, target.quantity.span)) : '';
      const cut = repaired.value.repairs.some(
        ({ kind, source: { from, to } }) => leftOut.has(kind) && from < end && start < to,
      );
      if (!cut && folded(squeezed(withoutInlineTags(quoted).replace(spaceReference, ''))) !== meant)
        faults.push(`span is not that of ${meant}: ${where}`);
      const before = source.text.slice(0, start);
      const lineStart = before.lastIndexOf('\n') + 1;
      if (line !== before.split('\n').length || column !== start - lineStart + 1)
        faults.push(`line or column: ${where}`);
    }
    if (record.relatesTo !== null && !ids.has(record.relatesTo))
      faults.push(`relates to none: ${where}`);
    const { value, min, max } = record.quantity;
    for (const number of [value, min, max]) {
      if (number === undefined || number === null) continue;
      if (!Number.isFinite(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER)
        faults.push(`not exact: ${where}`);
    }
    if (min !== undefined && max !== undefined && min > max) faults.push(`range: ${where}`);
  }
  return faults;
}

function faultsOfSections(
  sections: readonly DocumentSection[],
  from: number,
  to: number,
): string[] {
  const faults: string[] = [];
  let last = from;
  for (const { id, source, children } of sections) {
    if (source.start < last || source.end > to || source.end < source.start)
      faults.push(`section ${id} is not in its place`);
    last = source.end;
    faults.push(...faultsOfSections(children, source.start, source.end));
  }
  return faults;
}
