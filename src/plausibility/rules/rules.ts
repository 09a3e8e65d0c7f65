import type { PlausibilityRule } from '../rule.ts';
import { changeReversed } from './change-reversed.ts';
import { growthExcessive } from './growth-excessive.ts';
import { partsOver } from './parts-over.ts';
import { partsUnequal } from './parts-unequal.ts';
import { shareExcessive } from './share-excessive.ts';
import { sharesUnequal } from './shares-unequal.ts';
import { sumUnequal } from './sum-unequal.ts';
import { targetsDiffer } from './targets-differ.ts';
import { unitUnfit } from './unit-unfit.ts';

/** Every check; each looks at the whole report. */
export const plausibilityRules: readonly PlausibilityRule[] = [
  changeReversed,
  growthExcessive,
  shareExcessive,
  sharesUnequal,
  partsOver,
  partsUnequal,
  sumUnequal,
  targetsDiffer,
  unitUnfit,
];
