import { amendments } from '../targets/amendments/amendments.ts';
import { linkList } from '../targets/amendments/links.ts';
import type { TypeChanges } from '../targets/amendment.ts';
import { cellRule, cellTypes } from '../targets/cell-target.ts';
import type { Construction } from '../targets/construction.ts';
import { constructions } from '../targets/constructions/constructions.ts';
import { ruleOf } from '../targets/kinds.ts';
import type { NumberType } from '../targets/kinds.ts';
import { wordings } from '../targets/relative/wordings.ts';

/** What a record bears that a reader corrected. */
export const correctionRule = 'correction';

/** The rules that records bear which a construction read, its own first. */
export function recordRulesOf({ id, yields }: Construction): readonly string[] {
  const types = new Set<NumberType>(yields);
  for (const { types: changes } of amendments) addChanged(types, changes);
  const unlinked = [...types];
  for (const { types: changes } of linkList) {
    const linked = new Set(unlinked);
    addChanged(linked, changes);
    for (const type of linked) types.add(type);
  }
  return Array.from(types, (type) => ruleOf(id, type));
}

function addChanged(types: Set<NumberType>, changes: TypeChanges): void {
  const changed = changes.flatMap(([from, to]) => (types.has(from) ? [to] : []));
  for (const type of changed) types.add(type);
}

/** Every rule that a record can bear, in alphabetical order. */
export function recordRules(): readonly string[] {
  const all = [
    ...constructions.flatMap(recordRulesOf),
    ...cellTypes.map((type) => ruleOf(cellRule.id, type)),
    ...wordings.map(({ id }) => id),
    correctionRule,
  ];
  return [...new Set(all)].sort();
}
