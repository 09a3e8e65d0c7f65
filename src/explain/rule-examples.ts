import { amendments } from '../targets/amendments/amendments.ts';
import { linkList } from '../targets/amendments/links.ts';
import { cellRule, cellTypes } from '../targets/cell-target.ts';
import { constructions } from '../targets/constructions/constructions.ts';
import { ruleOf } from '../targets/kinds.ts';
import { wordings } from '../targets/relative/wordings.ts';
import { recordRulesOf } from './record-rules.ts';

/** Gives an example of what the rule reads that a record bears; empty where there is none. */
export function ruleExamples(): (rule: string) => string {
  const examples = new Map<string, string>();
  const note = (rule: string, example: string): void => {
    if (!examples.has(rule)) examples.set(rule, example);
  };
  for (const { id, example } of [...constructions, ...amendments, ...linkList, ...wordings])
    note(id, example);
  note(cellRule.id, cellRule.example);
  for (const each of constructions)
    for (const rule of recordRulesOf(each)) note(rule, each.example);
  for (const type of cellTypes) note(ruleOf(cellRule.id, type), cellRule.example);
  return (rule) => examples.get(rule) ?? '';
}
