import { parse } from '../../src/parse.ts';
import type { TargetRecord } from '../../src/document/document.ts';

/** What a sentence says of one of its quantities. */
export interface Said extends Pick<TargetRecord, 'status' | 'type' | 'action' | 'direction'> {
  readonly indicator: string;
  /** The quantity that it is an amount, criterion or part of. */
  readonly of: string | null;
}

/** What is said of the quantity that reads `quantity`. */
export function saidOf(sentence: string, quantity: string): Said {
  const { records } = parse(`${sentence}\n`);
  const record = records.find((found) => found.quantity.text === quantity);
  if (!record) throw new Error(`${sentence} has no quantity ${quantity}`);
  const { status, type, action, direction, indicator, relatesTo } = record;
  const of = records.find(({ id }) => id === relatesTo)?.quantity.text ?? null;
  return { status, type, action, direction, indicator: indicator.text, of };
}
