import { inWords } from './chinese.mjs';

const plain = /^(\d+)(\.\d+)?/;
const tenThousand = 10_000;

/** A number of a quantity as another writer would have put it; null where the rewrite has nothing to say. */
const ofNumbers = {
  grouped: (text) =>
    withNumber(text, (whole, fraction) =>
      whole.length > 3 ? spaced(whole) + (fraction ?? '') : null,
    ),
  wan: (text) =>
    withNumber(text, (whole, fraction, rest) => {
      const value = Number(whole);
      if (fraction || value < tenThousand || value % 100 !== 0 || /^[万亿多余]/.test(rest))
        return null;
      return `${value / tenThousand}万`;
    }),
  words: (text) => {
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
    if (percent && Number(percent[1]) < tenThousand) return `百分之${inWords(percent[1])}`;
    return withNumber(text, (whole, fraction, rest) => {
      const value = Number(whole + (fraction ?? ''));
      // Few things in words are names and idioms: 三方, 两手.
      if (value < 10 || value >= tenThousand || /^[%‰\d,，—~－/-]|^[A-Za-z]/.test(rest))
        return null;
      return inWords(whole + (fraction ?? ''));
    });
  },
};

function withNumber(text, write) {
  const found = plain.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  if (/[\d至到—~-]/.test(rest)) return null;
  const written = write(found[1], found[2], rest);
  return written === null ? null : written + rest;
}

function spaced(whole) {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

const wide = (text) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The text with each record's number rewritten, and where each one of them starts now. */
function inPlace(text, records, write) {
  let out = '';
  let at = 0;
  const starts = new Map();
  for (const { source } of records) {
    if (source.start < at) continue;
    const written = write(text.slice(source.start, source.end));
    out += text.slice(at, source.start);
    starts.set(source.start, out.length);
    out += written ?? text.slice(source.start, source.end);
    at = source.end;
  }
  return { text: out + text.slice(at), starts };
}

/** The same text all over, one unit for another or several. */
function everywhere(text, records, write) {
  const starts = new Map(
    records.map(({ source }) => [source.start, write(text.slice(0, source.start)).length]),
  );
  return { text: write(text), starts };
}

/** Rewritings that leave a report its meaning: name, and what it makes of a text with its records. */
export const rewrites = [
  ...Object.entries(ofNumbers).map(([name, write]) => ({
    name,
    apply: (text, records) => inPlace(text, records, write),
  })),
  { name: 'full-width', apply: (text, records) => everywhere(text, records, wide) },
  {
    name: 'crlf',
    apply: (text, records) => everywhere(text, records, (part) => part.replace(/\r?\n/g, '\r\n')),
  },
];
