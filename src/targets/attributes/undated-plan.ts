/** What makes goals those of one year: 年底前; and those of another, as are 明年年底前. */
const byYearsEnd = /(?<!\d|[明次]年?)年底前/g;
const ofNamedYear = /20\d\d年底前/;
const fewestByEnd = 3;
/** The year that a goal is set for. */
const goal = /到(20\d\d)年/g;
const fewestGoals = 2;
/** The same in the first paragraph below a heading that says so, for which one is enough: 二、工作目标. */
const headed = /目标[：。]?\n\s*(?:[^\n]{0,120}[，。])?到20\d\d年/;
/** Goals that lie farther ahead are a vision. */
const farthest = 5;

/**
 * The years that a plan is of whose title says none, by its goals: its own year where one after the other is to be done by the
 * year's end, up to the only year that goals are set for; null where they do not tell.
 */
export function yearsOfGoals(
  text: string,
  year: number | null,
): { readonly first: number | null; readonly last: number } | null {
  const goals = [...text.matchAll(goal)].map(([, named]) => Number(named));
  const [first] = goals;
  if (first !== undefined) {
    const isNear = year === null || first - year <= farthest;
    const areGoals = goals.length >= fewestGoals || headed.test(text);
    const isOnly = areGoals && goals.every((each) => each === first);
    return isOnly && isNear ? { first: null, last: first } : null;
  }
  const count = text.match(byYearsEnd)?.length ?? 0;
  const isOfYear = year !== null && count >= fewestByEnd && !ofNamedYear.test(text);
  return isOfYear ? { first: year, last: year } : null;
}

/** A five-year plan by its name, other stretches of years, or the year that a goal is set for. */
const plan =
  /[“"]十?[一二三四五六七八九]五[”"]|[二两三四五六七八九十\d]年(?:行动|左右|内|时间|[规计]划)|工期|中长期|后年|到((?:19|20)\d\d)年/g;

/** Whether a text names a five-year plan, or a goal for a year after its own. */
export function namesPlan(text: string, year: number | null): boolean {
  for (const [, named] of text.matchAll(plan))
    if (named === undefined || Number(named) > (year ?? 0)) return true;
  return false;
}
