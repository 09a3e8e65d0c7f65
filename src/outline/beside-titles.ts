import { isHan } from '../core/characters.ts';
import type { Span } from '../core/span.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Outline, Section } from './section.ts';

/** The texts that stand in one line with the title above them, with no sign but space between: 二、渔业 全年海带产量9万吨. In their order. */
export function textsBesideTitles(
  { text, map }: Pick<Normalized, 'text' | 'map'>,
  { sections }: Outline,
): readonly Span[] {
  const found: Span[] = [];
  const add = ({ titleTo, to, children }: Section): void => {
    const isBeside = titleTo < to && isHan(text.charCodeAt(titleTo));
    if (isBeside && map.toOrigin(titleTo) - map.toOrigin(titleTo - 1) > 1)
      found.push({ from: titleTo, to });
    children.forEach(add);
  };
  sections.forEach(add);
  return found;
}
