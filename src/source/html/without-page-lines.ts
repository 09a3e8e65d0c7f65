import type { MappedText } from '../../core/mapped-text.ts';
import { MappedTextWriter } from '../../core/mapped-text.ts';
import { isCaption, pageLineOf } from '../web-page-line.ts';

const stop = /[。；]/;

/**
 * The text of a page without the lines above and below its running text that tell about the page (when it was
 * published, who edited it, what to press) and without the captions of its pictures.
 */
export function withoutPageLines({ text, map }: MappedText): MappedText {
  const lines = linesOf(text);
  const isRunning = ({ words }: Line): boolean => stop.test(words) && pageLineOf(words) === null;
  const first = lines.findIndex(isRunning);
  const last = lines.findLastIndex(isRunning);
  const kept = lines.filter(
    ({ words }, index) =>
      !isCaption(words) && ((index >= first && index <= last) || pageLineOf(words) === null),
  );
  if (kept.length === lines.length) return { text, map };
  const writer = new MappedTextWriter(text);
  for (const { from, to } of kept) {
    if (writer.length > 0) writer.insert('\n');
    writer.copy(from, to);
  }
  const rest = writer.finish();
  return { text: rest.text, map: rest.map.after(map) };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const words of text.split('\n')) {
    lines.push({ from, to: from + words.length, words });
    from += words.length + 1;
  }
  return lines;
}
