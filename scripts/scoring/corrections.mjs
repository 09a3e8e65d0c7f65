import { parse } from 'yaml';

/**
 * What the corrections of a file say of each document that they name, as annotations: the fields that a reader mended or
 * gave, the places where no quantity stands, and nothing of what was not corrected. `wrong` does not say what is right.
 */
export function annotationsOf(text, name) {
  const told = parse(text).corrections.filter((correction) => correction.do !== 'wrong');
  return [...new Set(told.map(({ document }) => document))].map((id) => {
    const corrections = told.filter(({ document }) => document === id);
    const present = corrections.filter((correction) => correction.do !== 'strike');
    return {
      name: `${name} ${id}`,
      sha256: id,
      covers: corrections.map(({ at }) => [at.start, at.end]),
      quantities: present.map(({ at, fields }) => ({ ...at, ...annotated(fields ?? {}) })),
      ignored: [],
    };
  });
}

/** A record's fields as an annotation has them; those that are not given stay away and are not scored. */
function annotated({ quantity, indicator, period, relatesTo, ...others }) {
  const given = { ...others };
  if (quantity) {
    const { value, min, max, unit } = quantity;
    Object.assign(given, value === undefined ? { min, max } : { value }, { unit });
  }
  if (indicator) Object.assign(given, { indicator: indicator.text, code: indicator.code });
  if (period !== undefined)
    given.period = period && `${period.start ?? '..'}/${period.end ?? '..'}`;
  if (relatesTo !== undefined) given.relatesTo = relatesTo && Number(relatesTo.split(':')[1]);
  return given;
}
