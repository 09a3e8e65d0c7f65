import type { Context, Draft } from '../construction.ts';

/** The verb before a criterion or sum, for what is counted behind it; 投资 names the sum itself. */
export function governing({ text, frame }: Context): Pick<Draft, 'governs'> {
  const near = frame.verb ?? frame.governor;
  const names = near !== null && text.slice(near.from, near.to) === '投资';
  const verb = names
    ? frame.words.findLast((word) => word.class === 'verb' && word.to <= near.from)
    : near;
  if (!verb?.verb) return {};
  return { governs: { kind: verb.verb, action: text.slice(verb.from, verb.to) } };
}
