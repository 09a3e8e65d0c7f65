import type { Span } from '../core/span.ts';
import type { Line } from './lines.ts';

/** A page's number and the count of pages, in words. */
const mark = /第 ?\d{1,4} ?页[ ,，/／]?共 ?\d{1,4} ?页\s*/g;

/** The page numbers that stand inside lines: 第2页共18页. */
export function pageMarks(text: string, lines: readonly Line[]): ReadonlyMap<Line, Span[]> {
  const found = new Map<Line, Span[]>();
  if (!text.includes('页') || !/页[ ,，/／]?共/.test(text)) return found;
  for (const line of lines) {
    const marks = text.slice(line.from, line.to).matchAll(mark);
    const spans = Array.from(marks, ({ index, 0: { length } }) => ({
      from: line.from + index,
      to: line.from + index + length,
    }));
    if (spans.length > 0) found.set(line, spans);
  }
  return found;
}
