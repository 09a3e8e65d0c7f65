import type { Draft, Made } from '../construction.ts';

/** Whether the verb is part of the name, so that it goes no further: 城镇新增就业. */
export function isNamed({ type, action, indicator }: Draft): boolean {
  return type === 'increment' && action !== null && indicator.includes(action);
}

/** What an item of a list takes over from the one before it: its verb. */
export function sharedVerb(
  earlier: Made | undefined,
): Pick<Draft<'count' | 'increment'>, 'action' | 'direction' | 'type'> | null {
  if (!earlier || earlier.by === 'growth.verb') return null;
  const { type, action, direction } = earlier;
  if (isNamed(earlier)) return null;
  return type === 'count' || type === 'increment' ? { type, action, direction } : null;
}
