const names = new Map<string, Map<string, string>>();

/**
 * `first` with `second` behind it, both out of small closed sets. A pair is put together once and always the same string,
 * whose hash is known: where names are looked up for every number, making and hashing them takes longer than the rest.
 */
export function pairName(first: string, second: string): string {
  let own = names.get(first);
  if (!own) names.set(first, (own = new Map<string, string>()));
  let name = own.get(second);
  if (name === undefined) own.set(second, (name = first + second));
  return name;
}
