import type { Draft, Made } from '../construction.ts';

/** What an item of a list takes over from the one before it: its verb. */
export function sharedVerb(
  earlier: Made | undefined,
): Pick<Draft<'count' | 'increment'>, 'action' | 'direction' | 'type'> | null {
  if (!earlier || earlier.by === 'growth.verb') return null;
  const { type, action, direction } = earlier;
  return type === 'count' || type === 'increment' ? { type, action, direction } : null;
}
