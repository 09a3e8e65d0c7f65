import type { Target } from '../targets/target.ts';

/** What of a target decides which indicator it states. */
export type Statement = Pick<
  Target,
  'indicator' | 'type' | 'direction' | 'action' | 'quantity' | 'relatesTo'
>;
