import { phrase } from '../lexicon/phrase.ts';
import { simplified } from '../lexicon/simplified.ts';
import { titleEndings } from '../lexicon/paper-words.ts';

const titleEnd = phrase`${titleEndings}$`;

/** Whether the words end as titles of documents do. */
export function isTitleLike(words: string): boolean {
  return titleEnd.test(simplified(words));
}
