import type { Document } from '../document/document.ts';
import { chosenOf } from './choice/rules.ts';
import type { Chosen } from './choice/rules.ts';
import type { Mention } from './mention.ts';

/** What one document has for one place in the table: indicator, measure, role, and year or stretch. */
export type Cell = Chosen;

/** The places in the table that a document has numbers for, each with the number that leads. */
export function cellsOf(document: Document, mentions: readonly Mention[]): Cell[] {
  const groups = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const { code, measure, role, year, span } = mention;
    const key = [code, measure, role, year ?? '', span?.start ?? '', span?.end ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const company = companyIn(document);
  return [...groups.values()].map((group) => chosenOf(group, { document, company }));
}

/** Counts the standard indicators of each sentence, once. */
function companyIn({ records }: Document): (sentence: string) => number {
  const codes = new Map<string, Set<string>>();
  for (const { sentence, indicator } of records) {
    if (indicator.code === null) continue;
    const known = codes.get(sentence);
    if (known) known.add(indicator.code);
    else codes.set(sentence, new Set([indicator.code]));
  }
  return (sentence) => codes.get(sentence)?.size ?? 0;
}
