import { LastStarting } from '../core/span.ts';
import type { Span } from '../core/span.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Normalized } from '../normalized/normalized.ts';
import type { Table } from '../tables/table.ts';
import { DecimalNumbers } from '../numbering/decimal-at.ts';
import { addressesIn } from './addresses.ts';
import { unitIndex } from './measure.ts';
import type { Quantity, Refusal } from './quantity.ts';
import { quotedNames } from './quotes.ts';
import { Scanner } from './scanner.ts';
import { readTable } from './table-quantities.ts';

/** The quantities of a text, and the numbers in it that are none, each in the order of the text. */
export interface Quantities {
  readonly quantities: readonly Quantity[];
  readonly refusals: readonly Refusal[];
}

/**
 * Finds every number of the reading and tells the quantities from the dates, names and set phrases.
 * `ownUnits` are known beside the built-in ones. Refusals are many, and none is kept where nobody asks for them.
 */
export function findQuantities(
  normalized: Normalized,
  tables: readonly Table[] = [],
  ownUnits: readonly Unit[] = [],
  keepsRefusals = true,
): Quantities {
  const { text } = normalized;
  const units = unitIndex(ownUnits);
  const quantities: Quantity[] = [];
  const refusals: Refusal[] = [];
  const refuse = (refusal: Refusal): void => {
    if (keepsRefusals) refusals.push(refusal);
  };
  const names = new LastStarting(quotedNames(text));
  const addresses = new LastStarting(addressesIn(text));
  const { map, paragraphs } = normalized;
  const decimals = new DecimalNumbers(
    text,
    paragraphs,
    (offset) => map.toOrigin(offset) - map.toOrigin(offset - 1) - 1,
  );
  const prose = ({ from, to }: Span): void => {
    const start = decimals.at(from)?.end ?? from;
    if (start > from) refuse({ span: { from, to: start }, reason: 'numbering' });
    new Scanner({ text, names, addresses, units, quantities, refuse }, { from: start, to }).run();
  };
  let next = 0;
  for (const paragraph of paragraphs) {
    while ((tables[next]?.span.to ?? Infinity) <= paragraph.from) next++;
    const table = tables[next];
    if (!table || paragraph.to <= table.span.from) prose(paragraph);
    else if (paragraph.from === table.span.from) {
      readTable(text, table, units, { quantities, refuse, scan: prose });
    }
  }
  return { quantities, refusals };
}
