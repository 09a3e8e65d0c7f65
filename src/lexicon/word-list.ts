/** The words of a list that is written with white space between them. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The source of a pattern that one of these words matches, the earlier ones first. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** One of some words, as a pattern; longer words come before those that they begin with. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}
