import { CharSet } from '../core/char-set.ts';
import { numberAt } from './number-at.ts';
import { headingStyles } from './styles/styles.ts';

/**
 * What a line opens with: the number of a part (一、 第二章), of what stands below one (（一） 1. 第三条 ①), or the dash or
 * dot of a list.
 */
export type LineMark = 'part' | 'item' | 'dash';

const bullets = new CharSet('•●○■□◆◇★▲▶►▪※➢✓·');
/** Signs that make a dash where two stand together. */
const dashes = new CharSet('—─━-');
const parts: ReadonlySet<string> = new Set(
  headingStyles.filter(({ numbers }) => numbers === 'parts').map(({ name }) => name),
);

/** The mark at the start of the stretch of `text` from `from` to `to`; null where there is none. */
export function lineMarkOf(text: string, from: number, to: number): LineMark | null {
  const unit = text.charCodeAt(from);
  if (dashes.has(unit)) return text.charCodeAt(from + 1) === unit && from + 2 < to ? 'dash' : null;
  if (bullets.has(unit)) return 'dash';
  const number = numberAt(text, from, to);
  return number && (parts.has(number.style) ? 'part' : 'item');
}
