/** A piece of RTF. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word or sign with its number. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** A byte of text, written as itself or as `\'hh`. */
  | { readonly kind: 'byte'; readonly byte: number };

const open: Token = { kind: 'open' };
const close: Token = { kind: 'close' };
const bytes: readonly Token[] = Array.from({ length: 256 }, (_, byte) => ({ kind: 'byte', byte }));

const [brace, endBrace, stroke, quote, minus, space] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39;
}

/** No control word is longer; what is longer is none. */
const longestWord = 32;

/** The pieces of an RTF file. Line ends between them mean nothing; bytes behind `\bin` are passed over. */
export function* tokensIn(file: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < file.length) {
    const unit = file[at] as number;
    if (unit === brace) yield open;
    else if (unit === endBrace) yield close;
    else if (unit !== stroke) {
      if (unit !== 0x0a && unit !== 0x0d && unit !== 0) yield bytes[unit] as Token;
    } else {
      const next = file[at + 1];
      if (isLetter(next)) {
        const { token, to } = wordAt(file, at + 1);
        yield token;
        at = to;
        if (token.word === 'bin') at += Math.max(0, token.value ?? 0);
        continue;
      }
      if (next === quote) {
        const hex = Number.parseInt(String.fromCharCode(file[at + 2] ?? 0, file[at + 3] ?? 0), 16);
        if (!(hex >= 0)) at++;
        else {
          yield bytes[hex] as Token;
          at += 3;
        }
      } else if (next === brace || next === endBrace || next === stroke) {
        yield bytes[next] as Token;
        at++;
      } else if (next !== undefined) {
        const isLine = next === 0x0a || next === 0x0d;
        yield { kind: 'word', word: isLine ? 'par' : String.fromCharCode(next), value: null };
        at++;
      }
    }
    at++;
  }
}

interface Word {
  readonly token: Extract<Token, { kind: 'word' }>;
  /** Where the word ends, with the space behind it. */
  readonly to: number;
}

function wordAt(file: Uint8Array, from: number): Word {
  let at = from;
  let word = '';
  while (isLetter(file[at]) && word.length < longestWord) {
    word += String.fromCharCode(file[at] as number);
    at++;
  }
  let value: number | null = null;
  const isNegative = file[at] === minus && isDigit(file[at + 1]);
  if (isNegative) at++;
  for (let digits = 0; isDigit(file[at]) && digits < 10; digits++, at++) {
    value = (value ?? 0) * 10 + (file[at] as number) - 0x30;
  }
  if (isNegative && value !== null) value = -value;
  return { token: { kind: 'word', word, value }, to: file[at] === space ? at + 1 : at };
}
