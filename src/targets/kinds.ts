import { pairName } from '../core/pair-name.ts';

/** Whether a number is promised, reported as done, or neither. */
export type Status = 'target' | 'achieved' | 'fact';

/** What kind of number it is, as the output has it. */
export type TargetType =
  | 'growth'
  | 'increment'
  | 'level'
  | 'count'
  | 'amount'
  | 'threshold'
  | 'baseline'
  | 'rank'
  | 'scope'
  | 'relative';

/** What kind a number that stands in the text is of. */
export type NumberType = Exclude<TargetType, 'relative'>;

/** Whether it tells a change, and which way. */
export type Direction = 'increase' | 'decrease' | 'none';

/** The rule of a record: its type and the form of the construction of an id, 'increment.object-before' of 'count.object-before'. */
export function ruleOf(id: string, type: TargetType): string {
  return pairName(type, formOf(id));
}

const forms = new Map<string, string>();

/** The form of an id's construction: '.object-before'. */
function formOf(id: string): string {
  let form = forms.get(id);
  if (form === undefined) forms.set(id, (form = id.slice(id.indexOf('.'))));
  return form;
}
