import type { HeadingStyle } from '../heading-style.ts';
import { arabicBracketed } from './arabic-bracketed.ts';
import { arabic } from './arabic.ts';
import { article } from './article.ts';
import { chapter } from './chapter.ts';
import { chineseBracketed } from './chinese-bracketed.ts';
import { chinese } from './chinese.ts';
import { circled } from './circled.ts';
import { decimal } from './decimal.ts';
import { decimalInner } from './decimal-inner.ts';
import { ordinal } from './ordinal.ts';
import { part } from './part.ts';
import { section } from './section.ts';

export type Style = (
  | typeof part
  | typeof chapter
  | typeof section
  | typeof article
  | typeof chinese
  | typeof chineseBracketed
  | typeof ordinal
  | typeof arabic
  | typeof decimal
  | typeof decimalInner
  | typeof arabicBracketed
  | typeof circled
)['name'];

/** How headings are numbered; the order is the usual one from the outermost to the innermost. */
export const headingStyles: readonly HeadingStyle<Style>[] = [
  part,
  chapter,
  section,
  article,
  chinese,
  chineseBracketed,
  ordinal,
  arabic,
  decimal,
  decimalInner,
  arabicBracketed,
  circled,
];

const ranks: ReadonlyMap<Style, number> = new Map(
  headingStyles.map(({ name }, rank) => [name, rank]),
);

/** 0 for the style that usually stands outermost. */
export function rankOf(style: Style): number {
  return ranks.get(style) as number;
}

/** Styles whose numbers also open the items of a list. */
export const weakStyles: ReadonlySet<Style> = new Set(
  headingStyles.filter(({ weak }) => weak).map(({ name }) => name),
);
