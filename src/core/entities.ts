/** Named character references that pages of reports use. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['permil', '‰'],
  ['deg', '°'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['le', '≤'],
  ['ge', '≥'],
  ['copy', '©'],
  ['reg', '®'],
  ['sect', '§'],
  ['yen', '¥'],
]);

/** A character reference and the offset after it. */
export interface Entity {
  readonly text: string;
  readonly to: number;
}

const longest = 12;

/** The character reference at `from`, where an ampersand stands; null where it is none. */
export function entityAt(html: string, from: number, end: number): Entity | null {
  const stop = Math.min(end, from + longest);
  let to = from + 1;
  while (to < stop && /[#\w]/.test(html.charAt(to))) to++;
  const name = html.slice(from + 1, to);
  const after = html.charAt(to) === ';' && to < end ? to + 1 : to;
  const text = name.startsWith('#') ? numbered(name.slice(1)) : named.get(name);
  return text === undefined ? null : { text, to: after };
}

/** `html` with its character references read. */
export function decoded(html: string): string {
  let text = '';
  let from = 0;
  for (let at = html.indexOf('&'); at !== -1; at = html.indexOf('&', at)) {
    const entity = entityAt(html, at, html.length);
    if (entity === null) {
      at++;
      continue;
    }
    text += html.slice(from, at) + entity.text;
    at = from = entity.to;
  }
  return text + html.slice(from);
}

function numbered(digits: string): string | undefined {
  const hex = /^x([0-9a-f]+)$/i.exec(digits);
  const code =
    hex?.[1] !== undefined
      ? Number.parseInt(hex[1], 16)
      : /^\d+$/.test(digits)
        ? Number(digits)
        : NaN;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
