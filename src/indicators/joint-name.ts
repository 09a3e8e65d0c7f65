import type { Indicator } from '../lexicon/indicators/indicator.ts';

const connectors = /[、和与及]/;

/** Names that a list of them is made of: 财政收入和一般预算收入; null for what is no list. */
export function namesJoined(name: string): readonly string[] | null {
  if (!connectors.test(name)) return null;
  const names = name.split(connectors).filter((part) => part !== '');
  return names.length > 1 ? names : null;
}

/** The indicator that covers each of the others, where there is one: 财政收入 of 财政收入 and 一般预算收入. */
export function coverOf(indicators: readonly Indicator[]): Indicator | null {
  const covers = ({ code }: Indicator): boolean =>
    indicators.every((other) => other.code === code || other.code.startsWith(`${code}.`));
  return indicators.find(covers) ?? null;
}
