import { yearsIn } from '../../numerals/years.ts';

/** Words of a sentence that tell of results in a part that promises. */
export const done: RegExp =
  /(?<![比较与同])去年|(?<![比较与同])上年(?!(?:增长|下降|提高|增加|减少|同期|末))|已(?:达|有|经|建|成|完|实|累|开|纳|超|突|形|吸)|(?<![对把将好实进快续持])已[设提降由增减扩]|(?<!实)现已|(?<!项)目前|截至|截止|(?<!用|托|合|活|挥|对|将|把|在|好|动|造|升|固|展|持|励|建|于|以|的|实|体|发|呈)现有(?!的)|以来|多年来|五年来|过去|这几年|近几年|(?<![实体发呈表展])现在/;
/** Words that promise all the same. */
export const undone: RegExp =
  /力争|争取|确保|预期|到20[2-9]\d年|年内|年底前|将(?![军来近士领])|拟|计划(?:新|完|建|实|投|总|安|用)|明年|今后|未来/;
/** Whether a sentence goes on from what was done to this year: 去年新建9所，今年新建. */
export function turnsToNow(sentence: string): boolean {
  const now = sentence.lastIndexOf('今年');
  return now > 0 && !done.test(sentence.slice(now));
}

/** The calendar years that a sentence speaks of but for those it compares with: 比2019年. */
export function yearsOf(sentence: string): readonly number[] {
  const years = yearsIn(sentence);
  if (years.length === 0) return [];
  return years
    .filter(({ at }) => !'比较与同'.includes(sentence.charAt(at - 1) || ' '))
    .map(({ year }) => year);
}
