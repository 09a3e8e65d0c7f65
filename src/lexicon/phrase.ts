import { oneOf } from './word-list.ts';

/**
 * A pattern in which `${list}` stands for any word of a list of the lexicon, the earlier ones first: a rule says where
 * words stand, the lexicon which they are. The build writes the pattern that comes of it (scripts/phrases.mjs).
 */
export function phrase(
  parts: TemplateStringsArray,
  ...lists: readonly (readonly string[])[]
): RegExp {
  return new RegExp(phraseSource(parts.raw, lists));
}

/** The same, matched where `lastIndex` says. */
export function phraseAt(
  parts: TemplateStringsArray,
  ...lists: readonly (readonly string[])[]
): RegExp {
  return new RegExp(phraseSource(parts.raw, lists), 'y');
}

/** The same, for every match in a text. */
export function phrases(
  parts: TemplateStringsArray,
  ...lists: readonly (readonly string[])[]
): RegExp {
  return new RegExp(phraseSource(parts.raw, lists), 'g');
}

function phraseSource(parts: readonly string[], lists: readonly (readonly string[])[]): string {
  return parts
    .map((part, index) => {
      const list = lists[index];
      return list === undefined ? part : part + oneOf(list);
    })
    .join('');
}
