import { childrenOf, textIn } from '../xml/xml.ts';
import type { XmlElement } from '../xml/xml.ts';

/** Numbers in an attribute; 0 for what is none. */
export function numbersIn(value: string | undefined): number[] {
  const words = (value ?? '').trim().split(/[\s,]+/);
  return words.filter((word) => word !== '').map((word) => Number(word) || 0);
}

/** A sign of a text object, in the object's own space. */
interface PlacedSign {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The signs of a text object: where each stands, and how wide it is, at most as far as the next one. */
export function* signsOf(object: XmlElement): Generator<PlacedSign> {
  const size = Number(object.attributes['Size'] ?? 0);
  const stretch = Number(object.attributes['HScale'] ?? 1) || 1;
  let [x, y] = [0, 0];
  for (const code of childrenOf(object, 'TextCode')) {
    const signs = Array.from(textIn(code).replace(/[\r\n\t]/g, ''));
    x = Number(code.attributes['X'] ?? x) || 0;
    y = Number(code.attributes['Y'] ?? y) || 0;
    const right = stepsIn(code.attributes['DeltaX'], signs.length);
    const down = stepsIn(code.attributes['DeltaY'], signs.length);
    for (const [index, text] of signs.entries()) {
      const own = (isWide(text) ? size : size / 2) * stretch;
      const given = right?.[index];
      yield { text, x, y, width: given === undefined || given <= 0 ? own : Math.min(own, given) };
      x += given ?? (down ? 0 : own);
      y += down?.[index] ?? 0;
    }
  }
}

/** The distances between signs; `g 5 6.35` says one five times. Null where there are none. */
function stepsIn(value: string | undefined, most: number): number[] | null {
  if (value === undefined || value.trim() === '') return null;
  const words = value.trim().split(/\s+/);
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at++) {
    if (words[at] !== 'g') steps.push(Number(words[at]) || 0);
    else {
      const count = Math.min(most, Math.max(0, Number(words[at + 1]) || 0));
      for (let each = 0; each < count; each++) steps.push(Number(words[at + 2]) || 0);
      at += 2;
    }
  }
  return steps;
}

/** Whether a sign is as wide as it is high. */
function isWide(sign: string): boolean {
  return sign.charCodeAt(0) > 0x2000;
}
