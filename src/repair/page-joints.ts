import { together } from './lines.ts';
import type { Line } from './lines.ts';
import { sharedPages } from './page-marks.ts';
import { endingOf } from './signs.ts';

/** What stands between two lines where a mark without width has a line of its own, and no blank line is near. */
const joint = /^[^\S\n]*\n[\u200b\u200d\ufeff]+\r?\n$/;
const mark = /[\u200b\u200d\ufeff]/;

/** How many such marks show what they are, and the share of them behind a line that breaks off. */
const least = 3;
const habit = 0.7;

/**
 * The lines with those as one that only a mark without width parts, as wikis put it where a page of the original ended,
 * in the middle of sentences, or the number of a page that a site for papers writes. Editors fill empty paragraphs with such marks, too: behind lines that end a sentence.
 */
export function acrossPages(text: string, lines: readonly Line[]): readonly Line[] {
  const pages = sharedPages(
    text,
    lines.map(({ from }) => from),
  );
  if (pages.size > 0) {
    const goesOn = (line: Line, before: Line | undefined): boolean =>
      pages.has(line.from) &&
      before !== undefined &&
      endingOf(text, before.from, before.to) !== 'terminal';
    return joinedWhere(lines, (line, index) => goesOn(line, lines[index - 1]));
  }
  if (!mark.test(text)) return lines;
  const isJoint = lines.map((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && next.blanksBefore === 1 && joint.test(between(text, line, next));
  });
  const joints = lines.filter((_, index) => isJoint[index]);
  const broken = joints.filter(({ from, to }) => endingOf(text, from, to) !== 'terminal');
  if (joints.length < least || broken.length < habit * joints.length) return lines;
  return joinedWhere(lines, (_, index) => index > 0 && isJoint[index - 1] === true);
}

/** The lines with those put together that go on from the one before. */
function joinedWhere(
  lines: readonly Line[],
  goesOn: (line: Line, index: number) => boolean,
): readonly Line[] {
  const joined: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0 && goesOn(line, index)) joined.at(-1)?.push(line);
    else joined.push([line]);
  }
  return joined.map(together);
}

function between(text: string, line: Line, next: Line): string {
  return text.slice(line.to, next.from);
}
