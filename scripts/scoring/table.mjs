const share = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
/** The harmonic mean of precision and recall. */
const f1 = (right, { printed, gold }) => share(2 * right, printed + gold);

const columns = [
  ['document', ({ name }) => name],
  ['quantities', ({ gold }) => gold],
  ['found', (counts) => f1(counts.found, counts)],
  ['value, unit', (counts) => f1(counts.measured, counts)],
  ['strict', (counts) => f1(counts.strict, counts)],
  ['with period', (counts) => f1(counts.timed, counts)],
  ['every field', (counts) => f1(counts.every, counts)],
  ['sure', ({ sure, printed }) => share(sure, printed)],
  ['sure strict', ({ sureStrict, sure }) => share(sureStrict, sure)],
  ['sure every', ({ sureEvery, sure }) => share(sureEvery, sure)],
];

/** A row each (F1, then the share of records at 0.9 and more and how many of those are right), under a head. */
export function table(counted, head = 'document') {
  const rows = [
    [head, ...columns.slice(1).map(([name]) => name)],
    ...counted.map((one) => columns.map(([, of]) => String(of(one)))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}

/** Each field's errors among the quantities found, the most frequent first. */
export function errorsLine({ wrong, found }) {
  const errors = Object.entries(wrong)
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([field, count]) => `${field} ${count} (${share(count, found)} %)`);
  return `wrong among the found: ${errors.join(', ') || 'nothing'}\n`;
}
