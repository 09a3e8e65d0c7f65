import { phrase } from '../lexicon/phrase.ts';
import { headsOfGoals, wordsOfGoalHeads } from '../lexicon/table-words.ts';
import { holdsNumber } from './spaced-rows.ts';

/** A row of a table of goals. */
export interface GoalRow {
  /** Of its line. */
  readonly index: number;
  /** Which of its cells says whether the goal is binding; how many cells there are where none does. */
  readonly nature: number;
}

/** Lines that are a table of goals: from the first of its heads on, and its rows with whatever stands between them. */
export interface GoalRun {
  /** Index of the first line of heads, and of the line behind the last; the same where there are none. */
  readonly top: number;
  readonly body: number;
  readonly rows: readonly GoalRow[];
}

/** The words of a line's cells; none where it is prose. */
type WordsAt = (index: number) => readonly string[];

/** Fewer rows are no table. */
const fewestRows = 3;
/** How many lines of what the cells of two rows could not hold may stand between them. */
const mostBetween = 4;
/** How many lines heads may take. */
const mostHeads = 5;
/** Fewer heads of numbers say nothing. */
const fewestHeads = 2;

const nature = /^（?(?:约束|预期)性(?:指标)?）?$/;
const head = phrase`^(?:${headsOfGoals}|.{0,4}(?:19|20)\d\d.{0,6}|.{0,4}(?:年均|累计).{0,6})$`;
const yearHead = phrase`^(?:到|至)?(?:(?:19|20)\d\d年?|[“"]?十[一二三四五六]五[”"]?)${wordsOfGoalHeads}*(?:[（(].{1,6}[）)])?$`;
const changeHead = phrase`^(?:(?:19|20)\d\d[-—~至](?:19|20)\d\d年?|五年|[“"]?十[一二三四五六]五[”"]?)?(?:年均|累计|目标)${wordsOfGoalHeads}*(?:[/（([〔【].{1,8})?$`;

/** Whether words head a column of numbers: by the year or by what is added up. */
export function headsGoals(words: string): boolean {
  return yearHead.test(words) || changeHead.test(words);
}

/**
 * The tables of goals among so many lines: known by cells that say whether each goal is binding, or by heads that name years
 * over rows that end in as many numbers.
 */
export function goalRuns(lines: number, wordsAt: WordsAt): readonly GoalRun[] {
  const runs: GoalRun[] = [];
  for (let index = 0; index < lines; index++) {
    const words = wordsAt(index);
    if (words.length < 2) continue;
    const run = natureIn(words) === -1 ? runUnder(index) : runFrom(index, wordsAt, natureIn);
    if (!run) continue;
    runs.push(run);
    index = (run.rows.at(-1) as GoalRow).index;
  }
  return runs;

  /** The run under a line of heads that name years. */
  function runUnder(index: number): GoalRun | null {
    const heads = wordsAt(index).filter(headsGoals);
    const years = heads.filter((words) => yearHead.test(words)).length;
    if (years < fewestHeads) return null;
    const run = runFrom(index + 1, wordsAt, (words) => endsInNumbers(words, heads.length));
    return run && { ...run, top: index, body: index + 1 };
  }
}

/** Which cell of a line says whether a goal is binding; -1 where none or more than one does. */
function natureIn(words: readonly string[]): number {
  const first = words.findIndex((each) => nature.test(each));
  const last = words.findLastIndex((each) => nature.test(each));
  return words.length > 1 && first === last ? first : -1;
}

/** How many cells a line has that ends in so many numbers or blanks; -1 where it does not. */
function endsInNumbers(words: readonly string[], columns: number): number {
  const last = words.slice(-columns);
  const isRow = last.length === columns && last.every(holdsNumber);
  return isRow && last.some((each) => /\d/.test(each)) ? words.length : -1;
}

/** The rows from a line on; null where there are too few. */
function runFrom(
  first: number,
  wordsAt: WordsAt,
  natureOf: (words: readonly string[]) => number,
): GoalRun | null {
  const rows: GoalRow[] = [];
  let last = first;
  for (let index = first; index <= last + mostBetween; index++) {
    const words = wordsAt(index);
    if (words.length === 0) break;
    const found = natureOf(words);
    if (found === -1) continue;
    rows.push({ index, nature: found });
    last = index + 1;
  }
  const [opening] = rows;
  return opening && rows.length >= fewestRows
    ? { ...headsOver(opening.index, wordsAt), rows }
    : null;
}

/** Where the heads over a row start, and where they end. */
function headsOver(row: number, wordsAt: WordsAt): Pick<GoalRun, 'top' | 'body'> {
  const isHead = (index: number): boolean => {
    const words = index < 0 ? [] : wordsAt(index);
    return words.length > 1 && words.some((each) => head.test(each));
  };
  let body = row;
  while (body > 0 && row - body < mostBetween && !isHead(body - 1)) body--;
  if (!isHead(body - 1)) return { top: row, body: row };
  let top = body - 1;
  for (let index = top; index >= 0 && body - index <= mostHeads; index--)
    if (isHead(index)) top = index;
  return { top, body };
}
