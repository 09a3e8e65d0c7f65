import { isDigit, isSpace } from './signs.ts';

/** A line that may be a page number. */
export interface PageNumber {
  readonly number: number;
  /** Whether its dress says so (— 4 —, 第4页); bare digits need a sequence of them. */
  readonly dressed: boolean;
}

const dress = '·•・.—–-－─―_~～ⅠⅡ|｜';
const longest = 24;

const inWords = /^第?(\d{1,4})页(?:[,，/／]?共\d{1,4}页)?$/;
const ofTotal = /^(\d{1,4})[/／]\d{1,4}$/;
const page = /^(?:page|p\.?)(\d{1,4})(?:of\d{1,4})?$/i;

/** Reads the stretch of `text` from `from` to `to` as a page number; null where it is none. */
export function pageNumberOf(text: string, from: number, to: number): PageNumber | null {
  if (to - from > longest) return null;
  let bare = '';
  let dressedBefore = false;
  let dressedAfter = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) continue;
    if (dress.includes(text.charAt(at))) {
      if (bare === '') dressedBefore = true;
      else dressedAfter = true;
      continue;
    }
    if (dressedAfter) return null;
    bare += unit >= 0xff10 && unit <= 0xff19 ? String.fromCharCode(unit - 0xfee0) : text.charAt(at);
  }
  if (bare === '') return null;
  const worded = inWords.exec(bare) ?? ofTotal.exec(bare) ?? page.exec(bare);
  if (worded !== null) return { number: Number(worded[1]), dressed: true };
  if (bare.length > 4) return null;
  for (let at = 0; at < bare.length; at++) if (!isDigit(bare.charCodeAt(at))) return null;
  if (dressedBefore !== dressedAfter) return null;
  return { number: Number(bare), dressed: dressedBefore };
}
