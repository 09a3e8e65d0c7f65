import type { Made } from '../construction.ts';

/** What an item of a list takes over from the one before it: its verb. */
export function sharedVerb(
  earlier: Made | undefined,
): Pick<Made, 'action' | 'direction' | 'type'> | null {
  const deeds =
    earlier &&
    (earlier.type === 'count' || earlier.type === 'increment') &&
    earlier.by !== 'growth.verb';
  return deeds ? earlier : null;
}
