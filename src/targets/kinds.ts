import type { Direction, Status, TargetType } from '../core/closed-lists.ts';
import { pairName } from '../core/pair-name.ts';

export type { Direction, Status, TargetType };

/** What gives a number its status: the part of the document, its sentence, one before it that it goes on with, or nothing. */
export type StatusBasis = 'part' | 'sentence' | 'before' | 'none';

/** What kind a number that stands in the text is of. */
export type NumberType = Exclude<TargetType, 'relative'>;

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
