import { phrase } from '../lexicon/phrase.ts';
import { simplified } from '../lexicon/simplified.ts';
import {
  drawnUpPapers,
  endingsInLine,
  forwardPapers,
  otherTitleEndings,
  titleEndings,
} from '../lexicon/paper-words.ts';

const titleEnd = phrase`${titleEndings}$`;

/** Whether the words end as titles of documents do. */
export function isTitleLike(words: string): boolean {
  return titleEnd.test(simplified(words));
}

const brokenTitleEnd = phrase`(?:${titleEndings}|${drawnUpPapers}|${endingsInLine}|${forwardPapers}|${otherTitleEndings})$`;
/** Longest title in characters. */
const longestTitle = 60;

/** Whether two lines without marks of running text are one title: 关于发展近海渔业的实施细, 则. */
export function isTitleBroken(first: string, second: string): boolean {
  if (first.length + second.length > longestTitle) return false;
  const words = simplified(first + second);
  return brokenTitleEnd.test(words) && !brokenTitleEnd.test(words.slice(0, first.length));
}
