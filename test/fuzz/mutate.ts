import type { Draws } from './draws.ts';

/** Pieces that break parsers: controls, marks, halves of characters, markup, numbers out of range. */
const nasty = [
  '\0',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\ud83d',
  '\udc00',
  '\u{1f600}',
  '\u{20bb7}',
  '\ufffd',
  '\u2028',
  '\u0085',
  '\v',
  '\r',
  '\n',
  '\n\n',
  '\t',
  '　',
  ' ',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '、',
  '，',
  '。',
  '；',
  '：',
  '%',
  '‰',
  '第',
  '一',
  '十',
  '百',
  '万',
  '亿',
  '万亿',
  '半',
  '分之',
  '至',
  '—',
  '-',
  '.',
  ',',
  '9007199254740993',
  '99999999999999999999',
  '1e999',
  '0',
  '00',
  '0.0000000001',
  '其中',
  '分别',
  '的',
  '以上',
  '每',
  '<',
  '</p>',
  '<table><tr><td>',
  '&#0;',
  '&#xd800;',
  '&#1114112;',
  '&nbsp;',
  '<!--',
  ']]>',
  '=1+1',
  '__proto__',
  '零',
  '〇',
  '２',
  '％',
  '①',
  '⑳',
  '㈠',
  '１２．５',
];

/** The text with a few places changed, as editors, scanners and enemies do; perhaps spliced with `other`. */
export function mutated(text: string, other: string, draw: Draws): string {
  let result = text;
  for (let times = 1 + draw.below(4); times > 0; times--) {
    const at = draw.below(result.length + 1);
    const length = 1 + draw.below(12);
    const rest = result.slice(at);
    switch (draw.below(8)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + rest.slice(0, length).repeat(2 + draw.below(6)) + rest;
        break;
      case 2:
        result = result.slice(0, at);
        break;
      case 3:
        result = result.slice(0, at) + other.slice(draw.below(other.length + 1));
        break;
      case 4:
        result = rest + result.slice(0, at);
        break;
      default:
        result = result.slice(0, at) + draw.pick(nasty).repeat(draw.once(6) ? 9 : 1) + rest;
    }
    if (result.length > 4000) result = result.slice(0, 4000);
  }
  return result;
}

/** Encodings that the text is written in, with how often. */
const encodings = ['utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-16le', 'bytes'] as const;

/** The text as bytes, now and then in UTF-16 or with bytes that no encoding has. */
export function bytesOf(text: string, draw: Draws): Uint8Array {
  switch (draw.pick(encodings)) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return Buffer.from(`${draw.once(2) ? '\ufeff' : ''}${text}`, 'utf16le');
    case 'bytes': {
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > 0 && draw.once(3)) bytes[draw.below(bytes.length)] = draw.below(256);
      return bytes;
    }
  }
}
