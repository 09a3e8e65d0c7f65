const share = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
/** The harmonic mean of precision and recall. */
const f1 = (right, { printed, gold }) => share(2 * right, printed + gold);

const columns = [
  ['document', ({ name }) => name],
  ['quantities', ({ gold }) => gold],
  ['found', (counts) => f1(counts.found, counts)],
  ['strict', (counts) => f1(counts.strict, counts)],
  ['with period', (counts) => f1(counts.timed, counts)],
  ['every field', (counts) => f1(counts.every, counts)],
  ['sure', ({ sure, printed }) => share(sure, printed)],
  ['sure strict', ({ sureStrict, sure }) => share(sureStrict, sure)],
  ['sure every', ({ sureEvery, sure }) => share(sureEvery, sure)],
];

/** A row a document (F1, then the share of records at 0.9 and more and how many of those are right), then each field's errors. */
export function table(documents) {
  const rows = [
    columns.map(([head]) => head),
    ...documents.map((one) => columns.map(([, of]) => String(of(one)))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
      .join('  '),
  );
  const { wrong, found } = documents.at(-1);
  const errors = Object.entries(wrong)
    .filter(([, count]) => count > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([field, count]) => `${field} ${count} (${share(count, found)} %)`);
  return `${lines.join('\n')}\n\nwrong among the found: ${errors.join(', ') || 'nothing'}\n`;
}
