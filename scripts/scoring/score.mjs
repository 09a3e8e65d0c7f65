import { fields, measured, strict } from './fields.mjs';

const timed = [...strict, 'period'];
const every = Object.keys(fields);
/** A record that says it is sure: its confidence is at least this. */
const SURE = 0.9;

/**
 * One document's counts: quantities annotated, records printed, found, right in value and unit, in the strict fields, with the period, in
 * every field, each field's errors, the same of records that were sure, and a line for each miss.
 */
export function scoreDocument(document, printed) {
  const { pairs, stray, startOf } = pairsOf(document, printed);
  const counted = document.quantities.filter((entry) => !optional(entry));
  const counts = { ...empty(document.name), gold: counted.length };
  for (const entry of counted) {
    const record = pairs.get(entry);
    if (record) judge(counts, entry, record, startOf);
    else counts.misses.push(line(document.name, entry, 'missed'));
  }
  for (const record of stray) {
    if (record.confidence >= SURE) counts.sure++;
    const what = `${record.quantity.text} ${record.indicator?.text ?? ''}`;
    counts.misses.push(`${document.name}\t${record.source.start}\tfalse\t${what}`);
  }
  counts.printed = counts.found + stray.length;
  return counts;
}

/**
 * The annotated quantities of a document with the records that speak of them, the records that speak of none, and where
 * the annotation of a record starts.
 */
export function pairsOf(document, printed) {
  const records = printed.filter(
    (record) => record.type !== 'relative' && inside(document, record),
  );
  const pairs = pair(document.quantities, records);
  const used = new Set(pairs.values());
  const starts = new Map(printed.map(({ id, source }) => [id, source.start]));
  for (const [entry, record] of pairs) starts.set(record.id, entry.start);
  const stray = records.filter((record) => !used.has(record) && record.type !== 'scope');
  return { pairs, stray, startOf: (id) => starts.get(id) };
}

/** A number that only names a set may be left out. */
const optional = ({ type }) => (Array.isArray(type) ? type[0] : type) === 'scope';

function inside({ covers, ignored }, { source: { start } }) {
  const holds = ([from, to]) => start >= from && start < to;
  return !ignored.some(holds) && (covers?.some(holds) ?? true);
}

/** Each annotated quantity with the record that overlaps it most; no record serves twice. */
function pair(quantities, records) {
  const pairs = new Map();
  const used = new Set();
  const byStart = records.toSorted((left, right) => left.source.start - right.source.start);
  for (const entry of quantities) {
    let best;
    let most = 0;
    for (const record of byStart) {
      if (record.source.start >= entry.end) break;
      const shared =
        Math.min(entry.end, record.source.end) - Math.max(entry.start, record.source.start);
      if (shared > most && !used.has(record)) [best, most] = [record, shared];
    }
    if (best === undefined) continue;
    used.add(best);
    pairs.set(entry, best);
  }
  return pairs;
}

function judge(counts, entry, record, startOf) {
  const wrong = every.filter((field) => !fields[field](entry, record, startOf));
  const right = (names) => !names.some((field) => wrong.includes(field));
  counts.found++;
  if (right(measured)) counts.measured++;
  if (right(strict)) counts.strict++;
  if (right(timed)) counts.timed++;
  if (wrong.length === 0) counts.every++;
  for (const field of wrong) counts.wrong[field]++;
  if (record.confidence >= SURE) {
    counts.sure++;
    if (right(strict)) counts.sureStrict++;
    if (wrong.length === 0) counts.sureEvery++;
  }
  if (wrong.length > 0) counts.misses.push(line(counts.name, entry, wrong.join(','), record));
}

function line(name, entry, kind, record) {
  const wanted = Object.entries(entry).filter(([key]) => kind.split(',').includes(key));
  const got = record && {
    quantity: record.quantity.text,
    unit: record.quantity.unit,
    indicator: record.indicator?.text,
    code: record.indicator?.code,
    type: record.type,
    action: record.action,
    direction: record.direction,
    period: record.period && `${record.period.start ?? '..'}/${record.period.end ?? '..'}`,
    modality: record.modality?.text,
    actor: record.actor,
    rule: record.rule,
    confidence: record.confidence,
  };
  const said =
    kind === 'missed' ? String(entry.indicator) : JSON.stringify(Object.fromEntries(wanted));
  return [name, entry.start, kind, said, got ? JSON.stringify(got) : ''].join('\t');
}

function empty(name) {
  const wrong = Object.fromEntries(every.map((field) => [field, 0]));
  const none = { gold: 0, printed: 0, found: 0, measured: 0, strict: 0, timed: 0, every: 0 };
  return { name, ...none, sure: 0, sureStrict: 0, sureEvery: 0, wrong, misses: [] };
}

/** The counts of several documents as those of one. */
export function sum(documents) {
  const total = empty('all');
  for (const document of documents) {
    for (const [key, count] of Object.entries(document))
      if (typeof count === 'number') total[key] += count;
    for (const field of every) total.wrong[field] += document.wrong[field];
  }
  return total;
}
