import { CharSet } from '../core/char-set.ts';
import { ambiguousPairs, traditionalPairs } from './traditional.ts';

const first = 0x4e00;
const last = 0x9fff;

/** The simplified form of each Han character at its distance from the first; 0 where it is its own. */
type Forms = Uint16Array;

function formsOf(pairs: string): Forms {
  const forms = new Uint16Array(last - first + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    forms[pairs.charCodeAt(at) - first] = pairs.charCodeAt(at + 1);
  }
  return forms;
}

const traditional = new CharSet(
  Array.from(traditionalPairs)
    .filter((_, at) => at % 2 === 0)
    .join(''),
);
let always: Forms | null = null;
let inTraditional: Forms | null = null;

/** Share of characters that only traditional texts have which makes a text one. */
const leastTraditional = 0.02;

/**
 * `text` with simplified characters for traditional ones, each in its place. Characters that simplified texts have in
 * another sense are replaced in traditional texts alone. A text without traditional characters comes back as it is.
 */
export function simplified(text: string): string {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (traditional.has(text.charCodeAt(at))) count++;
  if (count === 0) return text;
  always ??= formsOf(traditionalPairs);
  if (count < leastTraditional * text.length) return replaced(text, always);
  inTraditional ??= formsOf(traditionalPairs + ambiguousPairs);
  return replaced(text, inTraditional);
}

/** Copies what lies between two characters that are replaced in one piece. */
function replaced(text: string, forms: Forms): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = unit >= first && unit <= last ? (forms[unit - first] as number) : 0;
    if (form === 0) continue;
    pieces.push(text.slice(from, at), String.fromCharCode(form));
    from = at + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
