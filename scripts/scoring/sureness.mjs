/** Where the steps of stated confidence start. */
const steps = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01];
/** The least confidence that somebody may ask for. */
const asked = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0];

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
const count = (rows, holds) => rows.filter(holds).length;

/** By steps of stated confidence: how many records, how many are right in every field, and what was stated; lines of text. */
export function stepsOf(rows) {
  const lines = steps.slice(0, -1).map((from, index) => {
    const to = steps[index + 1];
    const own = rows.filter(({ chance }) => chance >= from && chance < to);
    return own.length === 0 ? [] : line(`${from} to ${Math.min(to, 1)}`, own);
  });
  const off = steps.slice(0, -1).reduce((sum, from, index) => {
    const own = rows.filter(({ chance }) => chance >= from && chance < steps[index + 1]);
    return sum + Math.abs(own.reduce((rest, { chance, right }) => rest + chance - right, 0));
  }, 0);
  const head = `confidence   records    right   stated`;
  const mean = `off by ${percent(off, rows.length).trim()} in the mean of the steps`;
  return [head, ...lines.flat(), line('all', rows), mean].join('\n');
}

function line(label, rows) {
  const stated = rows.reduce((sum, { chance }) => sum + chance, 0);
  const right = count(rows, (row) => row.right);
  const { length } = rows;
  return `${label.padEnd(12)} ${String(length).padStart(7)} ${percent(right, length)} ${percent(stated, length)}`;
}

/** By the least confidence that is asked for: how many of the records have it, and how many of those are right. */
export function curveOf(rows) {
  const lines = asked.map((least) => {
    const sure = rows.filter(({ chance }) => chance >= least);
    const right = [count(sure, ({ strict }) => strict), count(sure, (row) => row.right)];
    const shares = [percent(sure.length, rows.length)];
    return [
      `${least} and more`.padEnd(13),
      ...shares,
      ...right.map((of) => percent(of, sure.length)),
    ];
  });
  return [
    'at least         share   strict    every',
    ...lines.map((cells) => cells.join(' ')),
  ].join('\n');
}
