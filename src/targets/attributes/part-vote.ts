import { AnyPattern } from '../../core/any-pattern.ts';
import { phrase } from '../../lexicon/phrase.ts';
import { changesOfMeasures } from '../../lexicon/changes.ts';
import { tellsCourse } from './went-on.ts';
import { WordIndex } from '../../core/word-index.ts';
import type { Span } from '../../core/span.ts';
import { finishing, reporting, tasking } from '../../lexicon/status-cues.ts';

const tasks = new WordIndex(tasking.map((word) => [word, true] as const));
const results = new WordIndex([...reporting, ...finishing].map((word) => [word, true] as const));
/** What tells of results whatever a clause opens with: 了, 已, 比上年, 增长9%. */
const done = new AnyPattern(
  phrase`(?<!为)了(?!解)|已|[比较]上年|${changesOfMeasures}\d[\d.]*(?:%|个百分点)`,
);
const clauseEnds = /[，。；！\n]/;
const shortest = 4;

/** How many clauses set tasks in a part that does nothing else, and how many times as many as tell of results. */
const fewest = 5;
const times = 4;

/** Whether most clauses of a stretch open with what is to be done, and next to none tells of results: the second page of a report that plans. */
export function setsTasks(text: string, { from, to }: Span): boolean {
  let [ahead, behind] = [0, 0];
  for (const clause of text.slice(from, to).split(clauseEnds)) {
    if (clause.length < shortest) continue;
    if (done.test(clause) || tellsResults(clause)) behind++;
    else if (tasks.at(clause, 0) !== null) ahead++;
    else if (tellsCourse(clause)) behind++;
  }
  return ahead >= fewest && ahead >= times * behind;
}

/** Whether a heading opens with what is to be done: 加快渔业发展. */
export function opensWithTask(title: string): boolean {
  return tasks.at(title, 0) !== null;
}

function tellsResults(clause: string): boolean {
  const { starts } = results;
  for (let at = 0; at < clause.length; at++)
    if (starts.has(clause.charCodeAt(at)) && results.at(clause, at) !== null) return true;
  return false;
}
