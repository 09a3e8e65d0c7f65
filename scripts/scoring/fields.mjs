/** The answers that an annotation accepts for a field. */
const accepted = (entry) =>
  (Array.isArray(entry) ? entry : [entry]).flatMap((answer) =>
    typeof answer === 'string' ? answer.split('|') : [answer],
  );

const squash = (text) => String(text ?? '').replace(/[\s\u3000“”‘’"'「」『』]/g, '');
const unset = (entry) => entry === undefined;
/** Whether an answer is one of the accepted words; what an annotation does not say is not scored. */
const words = (entry, answer) =>
  unset(entry) || accepted(entry).some((one) => squash(one) === squash(answer));

/** Each field: whether a record says what the annotation accepts. */
export const fields = {
  value: ({ value, min, max }, { quantity }) =>
    [value, min, max].every(unset) ||
    (unset(value)
      ? close(quantity.min, min) && close(quantity.max, max)
      : close(quantity.value, value)),
  unit: (entry, { quantity }) => words(entry.unit, quantity.unit),
  comparator: (entry, { comparator }) => words(entry.comparator, comparator),
  direction: (entry, { direction }) => words(entry.direction, direction),
  status: (entry, { status }) => words(entry.status, status),
  section: (entry, { section }) => words(entry.section, section?.number),
  indicator: (entry, { indicator }) =>
    unset(entry.indicator) || named(accepted(entry.indicator), indicator?.text),
  period: (entry, { period }) =>
    unset(entry.period) || accepted(entry.period).some((wanted) => within(wanted, period)),
  type: (entry, { type }) => words(entry.type, type),
  action: (entry, { action }) => words(entry.action, action),
  code: (entry, { indicator }) => words(entry.code, indicator?.code),
  modality: (entry, { modality }) =>
    unset(entry.modality) ||
    accepted(entry.modality).some(
      (one) => squash(one?.text) === squash(modality?.text) && one?.force === modality?.force,
    ),
  nature: (entry, { nature }) => nature === undefined || words(entry.nature, nature),
  actor: (entry, { actor }) => words(entry.actor, actor),
  relatesTo: (entry, record, startOf) =>
    unset(entry.relatesTo) || startOf(record.relatesTo) === entry.relatesTo,
};

/** The number itself: all that a recognizer of quantities tells. */
export const measured = ['value', 'unit'];

/** The seven fields that a record must have right to count as right. */
export const strict = [
  'value',
  'unit',
  'comparator',
  'direction',
  'status',
  'section',
  'indicator',
];

function close(answer, wanted) {
  if (typeof answer !== 'number' || typeof wanted !== 'number') return false;
  const rounding = Math.abs(wanted) <= 100 && !Number.isInteger(wanted) ? 0.005 : 0;
  return (
    Math.abs(answer - wanted) <= 1e-6 * Math.max(1, Math.abs(answer), Math.abs(wanted)) + rounding
  );
}

/** Names are the same when four fifths of their characters are, in order. */
function named(wanted, text) {
  const answer = squash(text);
  return wanted.some((name) => {
    const one = name === '-' ? '' : squash(name);
    if (one === answer) return true;
    const both = one.length + answer.length;
    return one !== '' && answer !== '' && (2 * common(one, answer)) / both >= 0.8;
  });
}

/** The length of the longest common subsequence of two strings. */
function common(left, right) {
  let before = new Array(right.length + 1).fill(0);
  for (const sign of left) {
    const row = [0];
    for (let at = 0; at < right.length; at++)
      row.push(sign === right[at] ? before[at] + 1 : Math.max(before[at + 1], row[at]));
    before = row;
  }
  return before[right.length];
}

/** Whether a period answers `2025`, `2021/2025`, `../2030` or `2026/..`; null asks for none. */
function within(wanted, period) {
  if (wanted === null || wanted === '-') return !period?.start && !period?.end;
  if (!/^(\.\.|\d{4})/.test(wanted)) return true;
  const [from, to = from] = wanted.split('/');
  const same = (one, date) => (one === '..' ? !date : (date ?? '').startsWith(one));
  return same(from, period?.start) && same(to, period?.end);
}
