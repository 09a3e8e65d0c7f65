import type { TargetRecord } from '../document/document.ts';

/** The letter that says in the page's classes how a record is marked. */
export type Mark = 't' | 'a' | 'f';

/** How a record is marked and filtered: by its status; a number that only names a set is none of the targets. */
export function markOf({ status, type }: Pick<TargetRecord, 'status' | 'type'>): Mark {
  if (type === 'scope' || status === 'fact') return 'f';
  return status === 'target' ? 't' : 'a';
}
