import { phrase } from '../../lexicon/phrase.ts';
import { coursesTaken, coursesTold, mannersOfCourse, tasking } from '../../lexicon/status-cues.ts';
import { drivingVerbs } from '../../lexicon/actions.ts';

/** What a clause ends with that tells how something went: 渔港整治稳步推进, 招商引资成果丰硕. */
const wentOn = phrase`[\u4e00-\u9fff”]{3}(?:${mannersOfCourse}${coursesTaken}|${coursesTold})$`;
/** What a clause opens with that sets the same as a task: 推动渔港整治稳步推进. */
const task = phrase`^(?:${tasking}|${drivingVerbs}|实现|保持|促?使)`;
/** A short sentence that opens a paragraph, the number before it left out. */
const opening =
  /^(?:[一二三四五六七八九十]{1,2}是|（[^）]{1,3}）|[（(]?\d{1,2}[.．、）)])?([^，。；：\d]{5,24})。/;
const longestOpening = 34;

/** Whether a clause tells how something went, or shall go. */
export function tellsCourse(clause: string): boolean {
  return wentOn.test(clause);
}

/** Whether words open with a short sentence that tells how something went, as paragraphs of reviews do: 渔港整治稳步推进。新建渔港9座。 */
export function opensWithCourse(words: string): boolean {
  const first = opening.exec(words.slice(0, longestOpening))?.[1];
  return first !== undefined && isCourse(first);
}

/** Whether the last clause of a heading tells how something went, and sets no task: 提高保障能力，渔港建设稳步推进. */
export function endsWithCourse(title: string): boolean {
  return isCourse(
    title.slice(title.lastIndexOf('，') + 1).replace(/^[\u4e00-\u9fff]{0,2}[、.．]/, ''),
  );
}

/** Whether a clause tells how something went, and sets no task. */
function isCourse(clause: string): boolean {
  return tellsCourse(clause) && !task.test(clause);
}
