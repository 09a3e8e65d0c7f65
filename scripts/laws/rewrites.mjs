import { inWords } from './chinese.mjs';

const plain = /^(\d+)(\.\d+)?/;
const tenThousand = 10_000;
const prefixed = /^(?:米|克|瓦|升|卡|伏)/;

/** A ratio is in words 三比二, and no cell of a table holds words; a row of numbers is in words from end to end. */
const ratioSign = /[:：∶]/;
const rowSign = /^[、和]$/;
/** Columns that blanks keep apart are told by their widths, which other digits change. */
const columns = /\S(?: {3,}|\u3000{2,})\S/;
/** Whether a record stands in running text, as it is printed. */
export const isProse = ({ rule, source, quantity, sentence }) =>
  !rule.endsWith('.cell') && source.line === source.endLine && sentence.includes(quantity.text);

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
  words: (text, { record, line, before, after }) => {
    if (!isProse(record) || columns.test(line) || ratioSign.test(before) || ratioSign.test(after))
      return null;
    if (rowSign.test(before) || rowSign.test(after)) return null;
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(text);
    if (percent && Number(percent[1]) < tenThousand) return `百分之${inWords(percent[1])}`;
    return withNumber(text, (whole, fraction, rest) => {
      const value = Number(whole + (fraction ?? ''));
      // Few things in words are names and idioms: 三方, 两手.
      if (value < 10 || value >= tenThousand || /^[%‰\d,，—~－/-]|^[A-Za-z]/.test(rest))
        return null;
      // 一千米 is one 千米 as well.
      if (value % 1000 === 0 && prefixed.test(rest)) return null;
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
  text.replace(/.+/g, (line) =>
    columns.test(line)
      ? line
      : line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  );

/** The line of a text that holds a place. */
function lineAt(text, at) {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? text.length : end);
}

/** The text with each record's number rewritten, and where each one of them starts now. */
function inPlace(text, records, write) {
  let out = '';
  let at = 0;
  const starts = new Map();
  for (const record of records) {
    const { source } = record;
    if (source.start < at) continue;
    const written = write(text.slice(source.start, source.end), {
      record,
      line: lineAt(text, source.start),
      before: text.charAt(source.start - 1),
      after: text.charAt(source.end),
    });
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

/** What the ends of lines become in texts that came without them, and signs that take no width behind each character. */
const layouts = {
  'one-line': (text) => text.replace(/[ \t]*\r?\n\s*/g, ''),
  'br-tags': (text) => text.replace(/[ \t]*\r?\n/g, '<br>'),
  'written-breaks': (text) => text.replace(/[ \t]*\r?\n/g, '\\n'),
  'zero-width': (text) => text.replace(/\S/g, '$&\u200b'),
};

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
  ...Object.entries(layouts).map(([name, write]) => ({
    name,
    apply: (text, records) => everywhere(text, records.filter(isProse), write),
  })),
];
