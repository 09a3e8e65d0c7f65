import { OffsetMap } from '../../src/core/offset-map.ts';
import { read } from '../../src/normalized/normalized.ts';
import type { Normalized } from '../../src/normalized/normalized.ts';
import type { Paragraph, Repaired } from '../../src/repair/repaired.ts';

/** A repaired text with one paragraph a line, short lines without a full stop as headings. */
export function repairedLines(text: string): Repaired {
  const lines = text.split('\n');
  let from = 0;
  const paragraphs = lines.map((line): Paragraph => {
    const kind = line.length <= 40 && !/[。；，！？]|：$/.test(line) ? 'heading' : 'body';
    const paragraph: Paragraph = { from, to: from + line.length, kind };
    from += line.length + 1;
    return paragraph;
  });
  return {
    text,
    map: OffsetMap.identity(text.length),
    paragraphs,
    repairs: [],
    page: { continuesFrom: null, continuesOn: null },
    outside: null,
  };
}

/** The reading of such a text; blank lines and indents of the template are dropped. */
export function readLines(template: string): Normalized {
  const lines = template.split('\n').map((line) => line.replace(/^[ ]+/, '').trimEnd());
  return read(repairedLines(lines.filter((line) => line !== '').join('\n')));
}
