import type { Indicator } from '../lexicon/indicators/indicator.ts';
import { standardIndicators } from '../lexicon/indicators/indicators.ts';
import { normalName } from './normal-name.ts';

/** The standard indicators behind `own` ones, which take the place of those with their codes. */
export function allIndicators(own: readonly Indicator[]): readonly Indicator[] {
  const codes = new Set(own.map(({ code }) => code));
  return [...own, ...standardIndicators().filter(({ code }) => !codes.has(code))];
}

/**
 * The indicators that a term finds by name, synonym, code or area: those of that very name or code first.
 * `areaNames` are the words for an area that a user may look for.
 */
export function searchIndicators(
  indicators: readonly Indicator[],
  term: string,
  areaNames: (area: string) => readonly string[],
): readonly Indicator[] {
  const wanted = term.trim().toLowerCase();
  if (wanted === '') return indicators;
  const name = normalName(wanted.toUpperCase()) || wanted;
  const exact: Indicator[] = [];
  const partial: Indicator[] = [];
  for (const indicator of indicators) {
    const { code, area } = indicator;
    const names = [indicator.name, ...indicator.synonyms].map((word) => word.toUpperCase());
    const normal = names.map(normalName);
    if (code === wanted || normal.includes(name)) exact.push(indicator);
    else if (
      code.includes(wanted) ||
      normal.some((word) => word.includes(name)) ||
      names.some((word) => word.includes(wanted.toUpperCase())) ||
      [area, ...areaNames(area)].some((word) => word.toLowerCase() === wanted)
    ) {
      partial.push(indicator);
    }
  }
  return [...exact, ...partial];
}
