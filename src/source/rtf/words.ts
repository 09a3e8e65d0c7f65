/** Control words that stand for a text. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['softline', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', ' '],
  ['_', '-'],
]);

/** Groups whose text is no text of the document; those that start with `\*` and are not known are none either. */
export const silentGroups: ReadonlySet<string> = new Set(
  (
    'stylesheet colortbl info header headerl headerr headerf footer footerl footerr footerf pict objdata ' +
    'nonshppict shprslt annotation atnid atnauthor xe tc rxe txe filetbl revtbl ftnsep ftnsepc ftncn aftnsep aftnsepc ' +
    'aftncn private template operator comment doccomm hlinkbase upr sp pntxta pntxtb nesttableprops'
  ).split(' '),
);

/** Groups that start with `\*` and hold text all the same. */
export const starredGroups: ReadonlySet<string> = new Set(
  'fldinst shpinst shppict shptxt do dptxbxtext ud footnote'.split(' '),
);

/** Code pages by the character sets of fonts. */
const charsets: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);

/** The encoding of a font's character set; null where that is the document's. */
export function encodingOfCharset(charset: number): string | null {
  return charsets.get(charset) ?? null;
}

const codePages: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

/** The encoding of a code page; null for one of Western letters. */
export function encodingOfCodePage(page: number): string | null {
  return codePages.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${String(page)}` : null);
}
