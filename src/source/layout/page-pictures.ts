import type { Diagnostic } from '../../core/diagnostic.ts';
import { isFigureCaption } from '../pictures/captions.ts';
import { picturesUnread } from '../pictures/pictures.ts';
import type { Captioned } from '../pictures/pictures.ts';
import type { LinePlace } from './flow.ts';
import { shareOf } from './glyph-page.ts';
import type { Box, GlyphPage } from './glyph-page.ts';

/** Share of its page that a picture takes: signs and seals take less, scanned pages more. */
const share = { least: 0.02, most: 0.8 } as const;
/** Distance from its picture at which a caption stands, in its size. */
const [nearest, farthest] = [-1, 3.5] as const;

/** Tells of the pictures on pages, by the captions that stand above or below them. */
export function pagePictures(
  text: string,
  pages: readonly GlyphPage[],
  lines: readonly LinePlace[],
): Diagnostic[] {
  const captions = new Map<GlyphPage, LinePlace[]>();
  for (const place of lines) {
    if (!isFigureCaption(text.slice(place.from, place.to))) continue;
    captions.set(place.sheet, [...(captions.get(place.sheet) ?? []), place]);
  }
  let count = 0;
  const captioned: Captioned[] = [];
  for (const sheet of pages) {
    for (const picture of sheet.pictures) {
      const taken = shareOf([picture], sheet.width * sheet.height);
      if (taken < share.least || taken > share.most) continue;
      count++;
      for (const { from, to, line } of captions.get(sheet) ?? []) {
        if (isBeside(line, picture))
          captioned.push({ caption: text.slice(from, to), span: { from, to } });
      }
    }
  }
  return picturesUnread(count, captioned);
}

function isBeside({ left, right, base, size }: LinePlace['line'], picture: Box): boolean {
  if (left > picture.right || right < picture.left) return false;
  const below = (base - size - picture.bottom) / size;
  const above = (picture.top - base) / size;
  return [below, above].some((by) => by > nearest && by < farthest);
}
